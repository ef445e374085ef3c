import type { Finding } from "./check.ts";
import { cellAddress } from "./workbook/address.ts";

/** Where a finding stands, as in Excel: F12, or 概要!B3 on another sheet than the table's. */
export function findingAddress(finding: Pick<Finding, "sheet" | "row" | "column">, tableSheet: string): string {
  const address = cellAddress(finding);
  return finding.sheet === tableSheet ? address : `${finding.sheet}!${address}`;
}
