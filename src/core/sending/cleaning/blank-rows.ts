import type { Table } from "../../reading/table.ts";

/** The rows without a value between the measures, which split a table for programs (rule L1-03). */
export function blankRows({ skippedRows, range }: Table): number[] {
  return skippedRows.filter(({ row, reason }) => reason === "blank" && row < range.bottom).map(({ row }) => row);
}
