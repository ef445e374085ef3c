import {
  cellKey,
  type CellPosition,
  type CellRange,
  type Finding,
  type FindingsNotes,
  type ListAddition,
  type ReportingDateSource,
  type ReportingPeriod,
  type Schema,
  type SchemaSource,
  type SkippedRow,
  type WorkbookCheck,
} from "../../../core/index.ts";
import { findingPlaces, type FindingPlaces } from "./finding-places.ts";

/**
 * A check as the pane shows it. The table itself stays in the worker: 10,000 measures take longer to hand over than a
 * person should wait for a key stroke.
 */
export interface CheckView extends FindingPlaces {
  readonly sheet: string;
  /** Header included. */
  readonly range: CellRange;
  readonly columns: readonly ReportColumn[];
  /** The fields that a column can be taken for. */
  readonly fields: readonly ReportField[];
  readonly schema: {
    readonly name: string;
    readonly title: string;
    readonly version: string;
    readonly source: SchemaSource;
    readonly rules: Schema["rules"];
  };
  /** What the schema lists, by the identifier. */
  readonly lists: { readonly [List in ListAddition["list"]]: readonly ListedName[] };
  readonly period: ReportingPeriod & { readonly source: ReportingDateSource };
  readonly measures: number;
  readonly rows: number;
  readonly skippedRows: readonly SkippedRow[];
  /** How many progress texts could not be read. */
  readonly unreadTexts: number;
  /** The tables of the same plan on further sheets, which were checked too. */
  readonly furtherTables: readonly FurtherTable[];
  /** Sheets with a table that were not checked. */
  readonly otherSheets: readonly string[];
  readonly findings: readonly Finding[];
  /** Where people note on the findings sheet of the last check what they decided; `undefined` without such a sheet. */
  readonly notes: { readonly sheet: string; readonly range: CellRange } | undefined;
  /** How the findings compare with those of the last check, whose sheet is in the workbook. */
  readonly since: WorkbookCheck["since"];
  /** For empty status cells of the table: the status that the row's text supports, by the cell's key. */
  readonly suggestions: ReadonlyMap<number, OfferedStatus>;
}

/** A status that a text supports. It is offered and never filled in unasked. */
export interface OfferedStatus {
  readonly label: string;
  /** The text's cell, and its words that decided. */
  readonly text: CellPosition;
  readonly words: string;
}

/** A table on a further sheet; its range has the header. */
export interface FurtherTable {
  readonly sheet: string;
  readonly range: CellRange;
  readonly measures: number;
  readonly rows: number;
}

/** A status or an organization by its official name. */
export interface ListedName {
  readonly code: string;
  readonly name: string;
}

interface ReportField {
  readonly name: string;
  readonly title: string;
}

export interface ReportColumn {
  readonly column: number;
  readonly header: string;
  /** The name of the field that it was taken for. */
  readonly field: string | undefined;
}

/** What the pane needs of a check. */
export function reportOf(check: WorkbookCheck): CheckView {
  const { table, tables, schema, schemaSource, period, otherSheets, findings, notes, since, unread, suggestions } =
    check;
  const { name, title, version, fields, rules } = schema;
  return {
    sheet: table.sheet,
    range: table.range,
    columns: table.columns.map(({ column, header, field }) => ({ column, header, field: field?.name })),
    fields: fields.map((field) => ({ name: field.name, title: field.title })),
    schema: { name, title, version, source: schemaSource, rules },
    lists: {
      statuses: schema.statuses.map(({ code, label }) => ({ code, name: label })),
      organizations: schema.organizations.map((organization) => ({ code: organization.code, name: organization.name })),
    },
    period,
    measures: table.measures.length,
    rows: table.rows.length,
    skippedRows: table.skippedRows,
    unreadTexts: unread.length,
    furtherTables: tables
      .slice(1)
      .map(({ sheet, range, measures, rows }) => ({ sheet, range, measures: measures.length, rows: rows.length })),
    otherSheets,
    findings,
    since,
    notes: notes && { sheet: notes.sheet, range: notedRange(notes) },
    suggestions: new Map(
      suggestions
        .filter(({ sheet }) => sheet === table.sheet)
        .map(({ row, column, status, text, words }) => [
          cellKey({ row, column }),
          { label: status.label, text, words },
        ]),
    ),
    ...findingPlaces(check),
  };
}

/** The column of the decisions, over all lines. */
function notedRange({ columns, findings }: FindingsNotes): CellRange {
  const bottom = findings.reduce((last, { row }) => Math.max(last, row), 0);
  return { top: 0, left: columns.decision, bottom, right: columns.decision };
}
