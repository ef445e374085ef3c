import type { WorkbookCheck } from "../check-workbook.ts";
import type { Measure, MeasureRow, Table } from "../reading/table.ts";
import { isBlank, valueText } from "../workbook/grid.ts";
import type { Workbook } from "../workbook/workbook.ts";

/** A workbook that was sent back, read and checked by itself; of the workbook only what may name the sender is kept. */
export interface Reply {
  /** The file as people see it: its path below the folder that was named. */
  readonly file: string;
  readonly check: WorkbookCheck;
  /** The texts above the headers of the tables. */
  readonly titles: readonly string[];
  /** The names of people's own sheets. */
  readonly sheetNames: readonly string[];
  /** When the document was last saved, by what it says itself; ISO 8601. */
  readonly modified: string | undefined;
  /** The organization that the workbook was made for, by its hidden mark. */
  readonly madeFor: string | undefined;
}

/** Where a reply comes from. */
export interface ReplySource extends Pick<Reply, "file" | "modified" | "madeFor"> {
  readonly workbook: Workbook;
}

/** The reply that a checked workbook is. */
export function makeReply({ workbook, ...source }: ReplySource, check: WorkbookCheck): Reply {
  const sheetNames = workbook.sheets.flatMap(({ name, ownKind }) => (ownKind === undefined ? name : []));
  return { ...source, check, titles: check.tables.flatMap((table) => titlesOf(workbook, table)), sheetNames };
}

/** What stands above the header of a table. */
function titlesOf({ sheets }: Workbook, { sheet, headerRows }: Table): string[] {
  const rows = sheets.filter(({ name }) => name === sheet).flatMap((one) => one.rows);
  const above = rows.filter(({ row }) => row < headerRows.first).flatMap(({ values }) => values);
  return above.flatMap((value) => (value === undefined || isBlank(value) ? [] : valueText(value)));
}

/** By what it is known whose reply a workbook is. */
export const organizationSources = ["mark", "title", "file-name", "sheet-name", "column"] as const;
export type OrganizationSource = (typeof organizationSources)[number];

/** Whose reply a workbook is; without an organization where nothing tells it, or where two sources tell two. */
export interface ReplyOrganization {
  /** The official name, or the name as written where the schema does not list it. */
  readonly organization: string | undefined;
  readonly knownBy: readonly OrganizationSource[];
  /** What each source tells, where they tell different organizations. */
  readonly contradiction: readonly { readonly source: OrganizationSource; readonly organization: string }[];
}

/** A reply and whose it is. */
export interface KnownReply extends ReplyOrganization {
  readonly reply: Reply;
}

/** What a reply says of a measure. */
export interface Answer {
  readonly from: KnownReply;
  readonly measure: Measure;
  readonly table: Table;
  /** The rows that speak for the organization: all of the measure's, or its own where each has one. */
  readonly rows: readonly [MeasureRow, ...MeasureRow[]];
}
