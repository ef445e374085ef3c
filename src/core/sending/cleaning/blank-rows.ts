import type { Table } from "../../reading/table.ts";

/** The rows without a value between the measures, which split a table for programs (rule L1-03). */
export function blankRows({ skippedRows }: Table): number[] {
  return skippedRows.filter(({ reason }) => reason === "blank").map(({ row }) => row);
}
