import { valueText } from "../workbook/grid.ts";
import { foldText } from "../text/normalize.ts";
import type { Cell, Measure, Table } from "../reading/table.ts";
import { fieldNames } from "../schema/schema.ts";

/** A measure with the folded texts by which it is known again. */
export interface KnownMeasure {
  readonly measure: Measure;
  /** The cell that a finding about the measure as a whole names: that of its name, or else of its number. */
  readonly cell: Cell;
  /** A number that this measure alone has. */
  readonly number: string | undefined;
  readonly name: string | undefined;
  readonly organizations: string | undefined;
}

/** The measures of a table that have a name or a number of their own, in the table's order. */
export function knownMeasures({ measures }: Pick<Table, "measures">): KnownMeasure[] {
  const numbers = new Map<string | undefined, number>();
  const known = measures.map((measure) => {
    const { cells } = measure.rows[0];
    const name = foldedText(cells[fieldNames.name]);
    const number = foldedText(cells[fieldNames.number]);
    numbers.set(number, (numbers.get(number) ?? 0) + 1);
    return { measure, name, number, organizations: foldedText(cells[fieldNames.organizations]) };
  });
  return known.flatMap((one) => {
    const number = numbers.get(one.number) === 1 ? one.number : undefined;
    const { cells } = one.measure.rows[0];
    const cell = one.name !== undefined ? cells[fieldNames.name] : number && cells[fieldNames.number];
    return cell ? [{ ...one, number, cell }] : [];
  });
}

/** The folded text that a cell itself holds, or `undefined` when it holds none. */
export function foldedText(cell: Cell | undefined): string | undefined {
  if (!cell || cell.inherited || cell.reading.kind === "error") return undefined;
  const text = foldText(valueText(cell.value));
  return text === "" ? undefined : text;
}
