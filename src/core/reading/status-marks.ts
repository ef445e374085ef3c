import type { Field, Schema } from "../schema/schema.ts";
import { foldText } from "../text/normalize.ts";
import { isBlank, valueText, type Grid } from "../workbook/grid.ts";
import type { CellValue } from "../workbook/workbook.ts";
import { withoutBracketed } from "./header-names.ts";

/** A column of a header, with the lowest text of its header and what stands above that. */
interface HeadedColumn {
  readonly column: number;
  readonly heading: string;
  readonly label: string;
}

/** The columns of which one bears a mark for the status of each measure: 実施済み｜実施中｜実施予定 with ○ beneath one. */
export interface StatusMarkColumns {
  readonly field: Field;
  /** The status by its column, as its header words it. */
  readonly statuses: ReadonlyMap<number, string>;
}

/** So many columns are headed by statuses, and so many rows bear a mark. */
const fewestColumns = 2;
const fewestMarks = 2;
/** This share of what stands under the headers are marks; a line of sums may be below. */
const markShare = 0.5;
const mark = /^(?:[○●◯〇◎△▲◇◆☑✓✔レv■★☆✕✖×x*＊1])$/iu;

/** Whether a cell bears a mark of any kind. */
export function isMark(value: CellValue): boolean {
  return mark.test(valueText(value).normalize("NFKC").trim());
}

/** The statuses by which a column can be headed: its code and how the header words it, a note in brackets left out. */
export type StatusHeads = (label: string) => { readonly code: string; readonly text: string } | undefined;

/** The statuses of a schema as heads of columns; a mark or a digit heads none. */
export function statusHeadsOf({ statuses }: Schema): StatusHeads {
  const codes = new Map(
    statuses.flatMap(({ code, label, shortLabel, aliases }) =>
      [label, shortLabel, ...aliases]
        .map(foldText)
        .filter((name) => name !== "" && !/^\d+$/u.test(name))
        .map((name) => [name, code] as const),
    ),
  );
  return (label) =>
    [label, withoutBracketed(label)].flatMap((text) => {
      const code = codes.get(foldText(text));
      return code === undefined ? [] : [{ code, text }];
    })[0];
}

/**
 * Finds the status columns of a header whose last row is `last`: columns side by side under one heading, two of which
 * are named by different statuses, and whose cells hold marks.
 */
export function findStatusMarks(
  { sheet, valueAt }: Grid,
  columns: readonly HeadedColumn[],
  last: number,
  field: Field,
  headOf: StatusHeads,
): StatusMarkColumns | undefined {
  const group = groupsOf(columns, headOf).find(
    (one) => new Set(one.flatMap(({ label }) => headOf(label)?.code ?? [])).size >= fewestColumns,
  );
  if (!group) return undefined;
  const below = sheet.rows.filter(({ row }) => row > last);
  const values = below.map(({ row }) => group.map(({ column }) => valueAt(row, column)));
  const filled = values.flat().filter((value) => !isBlank(value));
  const marked = values.filter((cells) => cells.some(isMark)).length;
  if (marked < fewestMarks || filled.filter(isMark).length < filled.length * markShare) return undefined;
  return { field, statuses: new Map(group.map(({ column, label }) => [column, headOf(label)?.text ?? label])) };
}

/** Columns side by side under one heading, or named by a status each. */
function groupsOf(columns: readonly HeadedColumn[], headOf: StatusHeads): HeadedColumn[][] {
  const groups: HeadedColumn[][] = [];
  for (const column of columns) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    const { heading } = column;
    const belongs =
      before?.column === column.column - 1 &&
      ((heading !== "" && before.heading === heading) ||
        (headOf(before.label) !== undefined && headOf(column.label) !== undefined));
    if (group && belongs) group.push(column);
    else groups.push([column]);
  }
  return groups;
}
