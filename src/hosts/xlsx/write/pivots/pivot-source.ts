import type { PivotPlan, SheetPlan } from "../../../../core/index.ts";

type SourceValue = string | number | null;

/** The table a pivot reads. */
export interface PivotSource {
  readonly name: string;
  /** Header texts in the order of the columns. */
  readonly fields: readonly string[];
  /** Rows × fields. */
  readonly rows: readonly (readonly SourceValue[])[];
}

/**
 * Excel tells neither field names nor items apart by letter case alone: a cache that holds both `ABC` and `abc` makes
 * it repair the workbook.
 */
export function pivotKey(text: string): string {
  return text.toLowerCase();
}

/** Reads the table of that name from the planned sheets. Throws when there is none or its header cannot name fields. */
export function pivotSource(name: string, sheets: readonly SheetPlan[]): PivotSource {
  for (const { table, rows } of sheets) {
    if (table?.name !== name) continue;
    const columns = Array.from({ length: table.columnCount }, (_, column) => column);
    const values = rows
      .slice(table.top, table.bottom + 1)
      .map((row) => columns.map((column) => row[column]?.value ?? null));
    const [header = [], ...records] = values;
    return { name, fields: header.map((value, column) => fieldName(name, value, column, header)), rows: records };
  }
  throw new Error(`No planned sheet has a table ${name} for a pivot table to read`);
}

function fieldName(table: string, value: SourceValue, column: number, header: readonly SourceValue[]): string {
  const place = `Column ${String(column + 1)} of table ${table}`;
  if (typeof value !== "string" || value.trim() === "") throw new Error(`${place} has no name`);
  const first = header.findIndex((other) => typeof other === "string" && pivotKey(other) === pivotKey(value));
  if (first !== column) throw new Error(`${place} has the name of an earlier one: ${value}`);
  return value;
}

/** The place of a field in its source. Throws when the source has no such field. */
export function fieldIndex({ name, fields }: PivotSource, field: string): number {
  const index = fields.indexOf(field);
  if (index === -1) throw new Error(`Table ${name} has no column ${field}`);
  return index;
}

/** The values of a field, each once: a long table has few, and Excel's way of comparing them takes its time. */
export function distinctValues({ rows }: PivotSource, field: number): ReadonlySet<SourceValue> {
  return new Set(rows.map((row) => row[field] ?? null));
}

/**
 * Checks a plan against its source before anything is written, since Excel takes a pivot table that does not fit its
 * cache for damage: fields exist, the items are the values of the source, each once, and the figures fit them.
 */
export function checkPivot(plan: PivotPlan, source: PivotSource): void {
  const defect = (what: string): Error => new Error(`Pivot table ${plan.name}: ${what}`);
  if (plan.rowField === plan.columnField) throw defect(`rows and columns are both ${plan.rowField}`);
  checkItems(plan.rowField, plan.rowItems, source, defect);
  checkItems(plan.columnField, plan.columnItems, source, defect);
  const { field, caption } = plan.data;
  const data = fieldIndex(source, field);
  const text = source.rows.find((row) => typeof row[data] === "string");
  if (text) throw defect(`${field} holds the text ${String(text[data])}, which cannot be added up`);
  if (source.fields.some((name) => pivotKey(name) === pivotKey(caption))) throw defect(`${caption} names a column too`);
  const fits =
    plan.figures.length === plan.rowItems.length && plan.figures.every((row) => row.length === plan.columnItems.length);
  if (!fits) throw defect(`the figures are not ${String(plan.rowItems.length)} × ${String(plan.columnItems.length)}`);
}

function checkItems(
  field: string,
  items: readonly string[],
  source: PivotSource,
  defect: (what: string) => Error,
): void {
  const known = new Set<string>();
  for (const item of items) {
    if (known.has(pivotKey(item))) throw defect(`${field} has the item ${item} twice`);
    if (item === "") throw defect(`an item of ${field} is empty`);
    known.add(pivotKey(item));
  }
  if (items.length === 0) throw defect(`${field} has no items`);
  const used = new Set<string>();
  for (const value of distinctValues(source, fieldIndex(source, field))) {
    if (typeof value !== "string" || !known.has(pivotKey(value))) {
      throw defect(`${field} has no item for ${value === null ? "an empty cell" : String(value)}`);
    }
    used.add(pivotKey(value));
  }
  const unused = items.find((item) => !used.has(pivotKey(item)));
  if (unused !== undefined) throw defect(`no row has the item ${unused} of ${field}`);
}
