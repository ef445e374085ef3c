import { foldText } from "../reading/normalize.ts";

/** A text on one line, without spaces around it. `undefined` when nothing is left that one could see. */
export function labelText(text: string): string | undefined {
  return foldText(text) === "" ? undefined : text.replace(/\s+/gu, " ").trim();
}

/**
 * Gives texts that differ in writing only one label, that of the first. Excel takes such texts for one item of a pivot
 * table too (it compares without case), so a table that kept them apart would not match it.
 */
export function labelKeeper(): (text: string) => string | undefined {
  const labels = new Map<string, string>();
  return (text) => {
    const label = labelText(text);
    if (label === undefined) return undefined;
    const key = foldText(label);
    const known = labels.get(key);
    if (known === undefined) labels.set(key, label);
    return known ?? label;
  };
}
