import { parseRangeAddress, type CellRange } from "../../../../core/index.ts";
import { attribute, childrenNamed, parseXml } from "../../xml/elements.ts";
import type { PartSource, Relationship } from "../relationships.ts";

/** The ranges in which the filters of a sheet's tables hide rows. */
export async function filteredRanges(source: PartSource, ofSheet: readonly Relationship[]): Promise<CellRange[]> {
  const ranges: CellRange[] = [];
  for (const { target } of ofSheet.filter(({ kind }) => kind === "table")) {
    for (const filter of childrenNamed(parseXml(target, await source.text(target)), "autoFilter")) {
      const range = parseRangeAddress(attribute(filter, "ref") ?? "");
      if (range && childrenNamed(filter, "filterColumn").length > 0) ranges.push(range);
    }
  }
  return ranges;
}
