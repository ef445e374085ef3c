import { fieldNames } from "../schema/schema.ts";
import { foldText } from "../text/normalize.ts";
import { valueText } from "../workbook/grid.ts";
import type { Sheet } from "../workbook/workbook.ts";
import type { Table } from "./table.ts";

/** A progress table and the sheet that it stands on. */
export interface FoundTable {
  readonly sheet: Sheet;
  readonly table: Table;
}

/** Names of sheets that show how to fill in the others. */
const exampleWords =
  /(?:記入|記載|入力|作成)(?:例|要領|要綱|方法|の手引き?|マニュアル|上の注意)|見本|凡例|サンプル|(?:^|[(（【])例(?:$|[)）】\d])|\b(?:examples?|samples?|instructions?|legend|guidance)\b/iu;

/** Two tables that share this many of the smaller one's names are two versions of one list. */
const versionShare = 0.5;

/**
 * The tables of one plan, in the order given. Left out are examples, tables that tell neither status nor progress
 * though another does, and further versions of a list (last period's, an extract): of several that hold the same
 * measures the one that is shown, and of these the one with the most measures is taken.
 */
export function chooseTables(tables: readonly FoundTable[]): FoundTable[] {
  const real = preferred(tables, ({ sheet }) => !exampleWords.test(sheet.name.normalize("NFKC")));
  const telling = preferred(real, ({ table }) => tellsProgress(table));
  const byWeight = telling.toSorted(
    (one, other) =>
      Number(other.sheet.visibility === "visible") - Number(one.sheet.visibility === "visible") ||
      other.table.measures.length - one.table.measures.length,
  );
  const taken: FoundTable[] = [];
  for (const candidate of byWeight) {
    if (taken.every(({ table }) => !areVersions(table, candidate.table))) taken.push(candidate);
  }
  return tables.filter((found) => taken.includes(found));
}

/** Those that are so, or all where none is. */
function preferred(tables: readonly FoundTable[], isSo: (found: FoundTable) => boolean): readonly FoundTable[] {
  const some = tables.filter(isSo);
  return some.length > 0 ? some : tables;
}

function tellsProgress({ columns }: Table): boolean {
  return columns.some(({ field }) => field?.name === fieldNames.status || field?.name === fieldNames.progress);
}

function areVersions(one: Table, other: Table): boolean {
  const names = textsIn(one, fieldNames.name);
  const otherNames = textsIn(other, fieldNames.name);
  const smaller = Math.min(names.size, otherNames.size);
  // Forms of one name and two numbers are two measures, of which one was named wrongly.
  if (smaller === 1 && areNumberedApart(one, other)) return false;
  const shared = [...names].filter((name) => otherNames.has(name)).length;
  return smaller > 0 && shared >= smaller * versionShare;
}

function areNumberedApart(one: Table, other: Table): boolean {
  const numbers = textsIn(one, fieldNames.number);
  const otherNumbers = textsIn(other, fieldNames.number);
  return numbers.size > 0 && otherNumbers.size > 0 && [...numbers].every((number) => !otherNumbers.has(number));
}

/** The different texts of a field that the measures have. */
function textsIn({ measures }: Table, name: string): ReadonlySet<string> {
  return new Set(measures.flatMap(({ rows: [{ cells }] }) => foldText(valueText(cells[name]?.value ?? null)) || []));
}
