import { foldText } from "../text/normalize.ts";

/** A cell's text on one line. `undefined` when nothing is left that one could see. */
export function labelText(text: string): string | undefined {
  const label = oneLine(text);
  return label === "" ? undefined : label;
}

const untidy = /[\s\u200B\uFEFF]/u;

/** A text on one line, without spaces around it and without characters that have no width. */
export function oneLine(text: string): string {
  if (!untidy.test(text)) return text;
  return text
    .replace(/[\u200B\uFEFF]+/gu, "")
    .replace(/\s+/gu, " ")
    .trim();
}

/**
 * Gives labels that differ in writing only one label, that of the first. Excel takes such texts for one item of a pivot
 * table too (it compares without case), so a table that kept them apart would not match it.
 */
export function labelKeeper(): (label: string) => string {
  const byWriting = new Map<string, string>();
  const byText = new Map<string, string>();
  return (label) => {
    const known = byText.get(label);
    if (known !== undefined) return known;
    const key = foldText(label);
    const kept = byWriting.get(key) ?? label;
    byWriting.set(key, kept);
    byText.set(label, kept);
    return kept;
  };
}
