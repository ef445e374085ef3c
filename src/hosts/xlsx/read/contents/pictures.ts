import { parseXml } from "../../xml/elements.ts";
import type { PartSource, Relationship } from "../relationships.ts";

/**
 * How many pictures, and shapes with a text in them, stand on a sheet. Form controls, which stand in an alternative,
 * are none.
 */
export async function countPictures(source: PartSource, ofSheet: readonly Relationship[]): Promise<number> {
  let count = 0;
  for (const { kind, target } of ofSheet) {
    if (kind !== "drawing" || !source.has(target)) continue;
    parseXml(target, await source.text(target), (name) => {
      // A shape with a text has paragraphs with runs; each shape has one body of text.
      if (name === "pic" || name === "txBody") count += 1;
      return name !== "AlternateContent";
    });
  }
  return count;
}
