import {
  fieldNames,
  measuresByRow,
  valueText,
  type Finding,
  type MeasureRow,
  type WorkbookCheck,
} from "../../../core/index.ts";

/** A finding with the measure that it is about; what is about no measure has empty texts. */
export interface ReportedFinding {
  readonly finding: Finding;
  readonly number: string;
  readonly name: string;
  /** As written in the row. */
  readonly organizations: string;
  /** The official names among them, to filter by. */
  readonly listed: readonly string[];
}

/** The findings of a check, each with its measure, in reading order. */
export function reportedFindings({ findings, tables }: Pick<WorkbookCheck, "findings" | "tables">): ReportedFinding[] {
  const rows = new Map(tables.map((table) => [table.sheet, measuresByRow(table)]));
  return findings.map((finding) => {
    const { row, measure } = rows.get(finding.sheet)?.get(finding.row) ?? {};
    const first = measure?.rows[0];
    return {
      finding,
      number: textOf(first, fieldNames.number),
      name: textOf(first, fieldNames.name),
      organizations: textOf(row, fieldNames.organizations),
      listed: listedIn(row),
    };
  });
}

function textOf(row: MeasureRow | undefined, field: string): string {
  return valueText(row?.cells[field]?.value ?? null);
}

function listedIn(row: MeasureRow | undefined): string[] {
  const reading = row?.cells[fieldNames.organizations]?.reading;
  return reading?.kind === "organizations" ? reading.organizations.listed.map(({ name }) => name) : [];
}
