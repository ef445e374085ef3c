import { parseRangeAddress, rangeAddress } from "../../../../core/index.ts";
import { attribute, childrenNamed, parseXml } from "../../xml/elements.ts";
import { rewritten, without } from "./clean-context.ts";
import type { SheetShift } from "./sheet-shift.ts";

/**
 * A table without formulas, filter and source, or `undefined` when its header or all of its rows go. Its total row
 * becomes plain cells.
 */
export function cleanedTable(part: string, source: string, shift: SheetShift): string | undefined {
  const root = parseXml(part, source);
  const range = parseRangeAddress(attribute(root, "ref") ?? "");
  if (!range) return undefined;
  const hasHeader = attribute(root, "headerRowCount") !== "0";
  const totals = Number(attribute(root, "totalsRowCount") ?? 0);
  const body = { ...range, bottom: range.bottom - totals };
  const now = shift.range(body);
  if (!now || !hasHeader || shift.row(range.top) === undefined || now.bottom === now.top) return undefined;
  const ref = rangeAddress(now);
  const columns = childrenNamed(root, "tableColumns").flatMap((list) => childrenNamed(list, "tableColumn"));
  const kept = columns.filter((_, at) => shift.column(range.left + at) !== undefined);
  const columnNames = ["totalsRowFunction", "totalsRowLabel", "queryTableFieldId", "totalsRowDxfId"];
  const inside = root.children.map((child) => {
    if (child.name === "autoFilter") return rewritten(child, { ref });
    if (child.name === "tableStyleInfo") return source.slice(child.start, child.end);
    if (child.name !== "tableColumns") return "";
    const written = kept.map((column) => rewritten(column, without(column, columnNames)));
    return rewritten(child, { count: String(kept.length) }, written.join(""));
  });
  const attributes = {
    ...without(root, ["totalsRowCount", "totalsRowDxfId", "tableType", "connectionId", "ref", "comment", "insertRow"]),
    ref,
    totalsRowShown: "0",
  };
  return source.slice(0, root.start) + rewritten(root, attributes, inside.join(""));
}
