import { columnRuns, markFormula, rangeAddress, type Mark, type Severity } from "../../../core/index.ts";
import type { Styles } from "./styles.ts";

/** Areas in one conditional format; very long lists are spread over several. */
const areasPerFormat = 1000;
const severities: readonly Severity[] = ["error", "warning", "info"];

/**
 * The conditional formats that mark cells of one sheet, each with one rule. `firstPriority` is free, as are those after
 * it.
 */
export function markFormats(marks: readonly Mark[], styles: Styles, prefix: string, firstPriority: number): string[] {
  let priority = firstPriority;
  const formats: string[] = [];
  for (const severity of severities) {
    const areas = columnRuns(marks.filter((mark) => mark.severity === severity)).map(rangeAddress);
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
  return formats;
}
