import type { Finding } from "../check.ts";
import { measuresByRow } from "../reading/measure-rows.ts";
import type { MeasureRow, Table } from "../reading/table.ts";
import { rules } from "../rules/index.ts";
import type { RuleGroup } from "../rules/rule.ts";
import { fieldNames } from "../schema/schema.ts";
import { foldText } from "../text/normalize.ts";
import { valueText } from "../workbook/grid.ts";
import { fingerprint, shortFingerprint } from "./fingerprint.ts";

/**
 * What a finding is known again by in the next check, as text in the workbook: the rule with the column, the measure's
 * number, its name, and the values that the rule looked at. So a row may move, and a measure be numbered or named anew,
 * but when a value that the finding rests on changes, the mark is another one.
 */
export interface FindingMark {
  readonly rule: string;
  readonly number: string;
  readonly name: string;
  readonly values: string;
}

const form = /^([0-9a-f]{8})-([0-9a-f]{8})-([0-9a-f]{8})-([0-9a-f]{16})$/u;

/** The mark as it stands in a cell. */
export function markText({ rule, number, name, values }: FindingMark): string {
  return [rule, number, name, values].join("-");
}

/** Reads what `markText` wrote; `undefined` for any other text. */
export function readMark(text: string): FindingMark | undefined {
  const [, rule = "", number = "", name = "", values] = form.exec(text.trim()) ?? [];
  return values === undefined ? undefined : { rule, number, name, values };
}

/** Whether two marks are of one rule about one measure, whatever the values are. */
export function isSameDoubt(one: FindingMark, other: FindingMark): boolean {
  return one.rule === other.rule && (one.number === other.number || one.name === other.name);
}

const groups = new Map<string, RuleGroup>(rules.map(({ id, group }) => [id, group]));
/** Groups whose rules hold what the text says against the status and the due date. */
const comparing: readonly (RuleGroup | undefined)[] = ["progress", "status", "previous"];
const compared = [fieldNames.status, fieldNames.due, fieldNames.progress];
/** A fact that is an address says where something stands, and changes when rows move. */
const address = /^(?:.*!)?[A-Z]{1,3}\d+(?::[A-Z]{1,3}\d+)?$/u;

/** Tells the marks of findings about some tables, or about something beside them. */
export function findingMarker(tables: readonly Table[]): (finding: Finding) => FindingMark {
  const placesBySheet = new Map(tables.map((table) => [table.sheet, placesOf(table)]));
  return (finding) => {
    const places = placesBySheet.get(finding.sheet);
    const place = places?.rows.get(finding.row);
    const header = places?.headerOf(finding, place?.row) ?? "";
    return {
      rule: shortFingerprint(`${finding.rule}\n${header}`),
      number: shortFingerprint(place?.number ?? finding.sheet),
      name: shortFingerprint(place?.name ?? finding.sheet),
      values: fingerprint(valuesOf(finding, place?.row)),
    };
  };
}

/** A row of a measure, and what tells it from all others. */
interface Place {
  readonly row: MeasureRow;
  readonly number: string;
  readonly name: string;
}

function placesOf(table: Table): {
  readonly headerOf: (finding: Finding, row: MeasureRow | undefined) => string | undefined;
  readonly rows: ReadonlyMap<number, Place>;
} {
  const headers = new Map(
    table.columns.map(({ column, rowOffset = 0, header }) => [`${String(rowOffset)} ${String(column)}`, header]),
  );
  const rows = [...measuresByRow(table)].map(([sheetRow, { measure, row }]) => {
    const [first, ...further] = measure.rows;
    const number = foldText(textOf(first, fieldNames.number));
    const name = foldText(textOf(first, fieldNames.name));
    // The rows of one measure are told apart by their organizations.
    const own = further.length > 0 ? foldText(textOf(row, fieldNames.organizations)) : "";
    return [sheetRow, { row, number: `${number || name}\n${own}`, name: `${name || number}\n${own}` }] as const;
  });
  return {
    headerOf: (finding, row) => headers.get(`${String(row ? finding.row - row.row : 0)} ${String(finding.column)}`),
    rows: new Map(rows),
  };
}

function valuesOf({ rule, row: sheetRow, column, value, facts }: Finding, row: MeasureRow | undefined): string {
  const cell = row && Object.values(row.cells).find((one) => one?.row === sheetRow && one.column === column);
  const isComparing = comparing.includes(groups.get(rule));
  return [
    value,
    cell ? valueText(cell.value) : "",
    ...(row && isComparing ? compared.map((field) => textOf(row, field)) : []),
    JSON.stringify(facts, (_, fact: unknown) => (isAddress(fact) ? undefined : fact)),
  ].join("\n");
}

function isAddress(fact: unknown): boolean {
  return typeof fact === "string" && address.test(fact);
}

function textOf({ cells }: MeasureRow, field: string): string {
  return valueText(cells[field]?.value ?? null);
}
