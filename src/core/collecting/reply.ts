import type { WorkbookCheck } from "../check-workbook.ts";
import type { Measure, MeasureRow, Table } from "../reading/table.ts";
import type { Workbook } from "../workbook/workbook.ts";

/** A workbook that was sent back, read and checked by itself. */
export interface Reply {
  /** The file as people see it: its path below the folder that was named. */
  readonly file: string;
  readonly workbook: Workbook;
  readonly check: WorkbookCheck;
  /** When the document was last saved, by what it says itself; ISO 8601. */
  readonly modified: string | undefined;
  /** The organization that the workbook was made for, by its hidden mark. */
  readonly madeFor: string | undefined;
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
