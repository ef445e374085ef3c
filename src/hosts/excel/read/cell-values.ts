import type { CellValue } from "../../../core/index.ts";

/**
 * Errors as Office.js gives them: by their names, as texts (Excel.Range.values). A text that reads exactly so is taken
 * for one; telling the two apart would need a second property as large as the values.
 */
const errorNames: ReadonlySet<string> = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#GETTING_DATA",
  "#SPILL!",
  "#CALC!",
  "#FIELD!",
  "#BLOCKED!",
  "#CONNECT!",
  "#BUSY!",
  "#UNKNOWN!",
]);

/** A cell's value; an empty cell is "" in Office.js, and so is a formula whose result is an empty text. */
export function cellValue(value: unknown, isFormula: boolean): CellValue | undefined {
  switch (typeof value) {
    case "string":
      if (value === "") return isFormula ? "" : undefined;
      return value.startsWith("#") && errorNames.has(value) ? { error: value } : value;
    case "number":
    case "boolean":
      return value;
    default:
      return undefined;
  }
}
