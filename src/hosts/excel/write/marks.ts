import type { Mark, Severity } from "../../../core/index.ts";
import { addressLists, runsOf } from "./areas.ts";
import { callBytes, type Piece } from "./pieces.ts";

/** Every mark's formula is always true and carries this name; the .xlsx host writes and removes the same. */
const markName = '"shinchoku:';

/** The formula of the marks of a severity. */
export function markFormula(severity: Severity): string {
  return `=LEN(${markName}${severity}")>0`;
}

/** Whether a conditional format is a mark of ours. */
export function isMark(formula: string): boolean {
  return formula.includes(markName);
}

interface MarkLook {
  readonly fill: string;
  readonly font: string;
  readonly bold: boolean;
  readonly border: "Continuous" | "Dash" | "Dot";
}

/** How marks look: severities differ in border and font too, since colour is not the only carrier (rule L1-11). */
const looks: { readonly [Level in Severity]: MarkLook } = {
  error: { fill: "#FFC7CE", font: "#9C0006", bold: true, border: "Continuous" },
  warning: { fill: "#FFEB9C", font: "#7F6000", bold: false, border: "Dash" },
  info: { fill: "#DDEBF7", font: "#1F4E78", bold: false, border: "Dot" },
};

const edges = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;
/** Actions and paths of one conditional format with its formats. */
const callsOfMark = 24;

/** The marks of a sheet: one conditional format for each severity, or several where its addresses are too many for one. */
export function markPieces(worksheet: Excel.Worksheet, marks: readonly Mark[]): Piece[] {
  return (["info", "warning", "error"] as const).flatMap((severity) => {
    const runs = runsOf(marks.filter((mark) => mark.severity === severity));
    return addressLists(runs).map((addresses) => ({
      bytes: addresses.length + callsOfMark * callBytes,
      queue: () => {
        const format = worksheet.getRanges(addresses).conditionalFormats.add("Custom");
        format.custom.rule.formula = markFormula(severity);
        applyLook(format.custom.format, looks[severity]);
      },
    }));
  });
}

function applyLook({ fill, font, borders }: Excel.ConditionalRangeFormat, look: MarkLook): void {
  fill.color = look.fill;
  font.color = look.font;
  font.bold = look.bold;
  for (const edge of edges) {
    const border = borders.getItem(edge);
    border.style = look.border;
    border.color = look.font;
  }
}
