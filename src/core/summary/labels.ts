import { foldText } from "../reading/normalize.ts";

/** A cell's text on one line. `undefined` when nothing is left that one could see. */
export function labelText(text: string): string | undefined {
  return foldText(text) === "" ? undefined : oneLine(text);
}

/** A text on one line, without spaces around it. */
export function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

/**
 * Gives labels that differ in writing only one label, that of the first. Excel takes such texts for one item of a pivot
 * table too (it compares without case), so a table that kept them apart would not match it.
 */
export function labelKeeper(): (label: string) => string {
  const labels = new Map<string, string>();
  return (label) => {
    const key = foldText(label);
    const known = labels.get(key);
    if (known === undefined) labels.set(key, label);
    return known ?? label;
  };
}
