import { rangeAddress, type CellPosition, type Mark, type Severity } from "../../../core/index.ts";
import type { Styles } from "./styles.ts";

/** What the formula of a mark holds, by which anyone's copy of the product finds it again. */
export const markPrefix = '"shinchoku:';

/** A formula that is always true and carries our name. */
export function markFormula(severity: Severity): string {
  return `LEN(${markPrefix}${severity}")>0`;
}

/** Areas in one conditional format; very long lists are spread over several. */
const areasPerFormat = 1000;
const severities: readonly Severity[] = ["error", "warning", "info"];

/** The conditional formats that mark cells of one sheet. `firstPriority` is free, and so are all that follow. */
export function markFormats(marks: readonly Mark[], styles: Styles, prefix: string, firstPriority: number): string {
  let priority = firstPriority;
  const formats: string[] = [];
  for (const severity of severities) {
    const areas = columnRuns(marks.filter((mark) => mark.severity === severity));
    for (let from = 0; from < areas.length; from += areasPerFormat) {
      const reference = areas.slice(from, from + areasPerFormat).join(" ");
      formats.push(
        `<${prefix}conditionalFormatting sqref="${reference}"><${prefix}cfRule type="expression" ` +
          `dxfId="${String(styles.markFormat(severity))}" priority="${String(priority)}">` +
          `<${prefix}formula>${markFormula(severity).replace(">", "&gt;")}</${prefix}formula>` +
          `</${prefix}cfRule></${prefix}conditionalFormatting>`,
      );
      priority += 1;
    }
  }
  return formats.join("");
}

/** The addresses of cells, those below one another joined to a range. */
function columnRuns(cells: readonly CellPosition[]): string[] {
  const runs: { readonly column: number; readonly top: number; bottom: number }[] = [];
  for (const { row, column } of cells.toSorted((one, other) => one.column - other.column || one.row - other.row)) {
    const run = runs.at(-1);
    if (run?.column === column && run.bottom + 1 === row) run.bottom = row;
    else runs.push({ column, top: row, bottom: row });
  }
  return runs.map(({ column, top, bottom }) => rangeAddress({ top, left: column, bottom, right: column }));
}
