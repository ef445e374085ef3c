import { rangeAddress, type SheetPlan } from "../../../core/index.ts";
import { attributeText, stringText } from "../xml/escape.ts";
import { xmlDeclaration, type Dialect } from "./names.ts";

/** The table of a planned sheet with its header's texts. */
export interface PlannedTable {
  readonly plan: NonNullable<SheetPlan["table"]>;
  readonly headers: readonly string[];
}

/**
 * The table of a planned sheet, if it has one. Throws when its header is not made of different texts: Excel needs that.
 */
export function plannedTable({ name, rows, table }: SheetPlan): PlannedTable | undefined {
  if (!table) return undefined;
  const headers = (rows[table.top] ?? []).slice(0, table.columnCount).map(({ value }) => value);
  const texts = headers.filter((value) => typeof value === "string");
  const folded = new Set(texts.map((text) => text.toLowerCase()));
  if (texts.includes("") || folded.size !== table.columnCount) {
    throw new Error(`The table ${table.name} on ${name} needs ${String(table.columnCount)} different headers`);
  }
  return { plan: table, headers: texts };
}

/** A table part (ECMA-376 part 1, 18.5.1.2). `id` and `displayName` are free in the workbook. */
export function tablePart({ plan, headers }: PlannedTable, id: number, displayName: string, { main }: Dialect): string {
  const reference = rangeAddress({ top: plan.top, left: 0, bottom: plan.bottom, right: plan.columnCount - 1 });
  const columns = headers.map(
    (header, at) => `<tableColumn id="${String(at + 1)}" name="${attributeText(stringText(header))}"/>`,
  );
  return (
    `${xmlDeclaration}<table xmlns="${main}" id="${String(id)}" name="${displayName}" displayName="${displayName}" ` +
    `ref="${reference}" totalsRowShown="0"><autoFilter ref="${reference}"/>` +
    `<tableColumns count="${String(headers.length)}">${columns.join("")}</tableColumns>` +
    '<tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/>' +
    "</table>"
  );
}
