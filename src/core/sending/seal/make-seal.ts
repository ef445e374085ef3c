import type { WorkbookCheck } from "../../check-workbook.ts";
import { countBySeverity } from "../../count-by-severity.ts";
import type { Workbook } from "../../workbook/workbook.ts";
import type { SendCheck } from "../check-sending.ts";
import type { Seal } from "./seal.ts";
import { contentDigests } from "./sealed-content.ts";

/**
 * What the core cannot know of a seal: the version of the product, whose rules were applied, and the time in ISO 8601.
 */
export interface SealOrigin {
  readonly version: string;
  readonly time: string;
}

/** The seal of a workbook as it was checked. */
export function makeSeal(
  workbook: Workbook,
  { schema, tables }: WorkbookCheck,
  { verdict, findings, open }: SendCheck,
  { version, time }: SealOrigin,
): Seal {
  const { digest, rows } = contentDigests(workbook, tables);
  const { error, warning, info } = countBySeverity([...findings, ...open]);
  return {
    verdict,
    counts: { error, warning, info },
    schema: `${schema.name} ${schema.version}`,
    rules: version,
    time,
    digest,
    rows: rows.map((row) => row.digest),
  };
}
