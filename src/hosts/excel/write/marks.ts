import { columnRuns, markFormula, markLooks, type Mark, type MarkLook } from "../../../core/index.ts";
import { addressLists } from "./areas.ts";
import { callBytes, type Piece } from "./pieces.ts";

/** Lines of a conditional format by their names in a plan. */
const lineStyles = { thin: "Continuous", dashed: "Dash", dotted: "Dot" } as const;
const edges = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;
/** Actions and paths of one conditional format with its formats. */
const callsOfMark = 24;

/**
 * The marks of a sheet: one conditional format for each severity, or several where its addresses are too many for one.
 * Excel puts a new format before the others, so the most serious comes last.
 */
export function markPieces(worksheet: Excel.Worksheet, marks: readonly Mark[]): Piece[] {
  return (["info", "warning", "error"] as const).flatMap((severity) => {
    const runs = columnRuns(marks.filter((mark) => mark.severity === severity));
    return addressLists(runs).map((addresses) => ({
      bytes: addresses.length + callsOfMark * callBytes,
      queue: () => {
        const { custom } = worksheet.getRanges(addresses).conditionalFormats.add("Custom");
        custom.rule.formula = `=${markFormula(severity)}`;
        applyLook(custom.format, markLooks[severity]);
      },
    }));
  });
}

function applyLook({ fill, font, borders }: Excel.ConditionalRangeFormat, look: MarkLook): void {
  fill.color = `#${look.fillColor}`;
  font.color = `#${look.textColor}`;
  font.bold = look.isBold;
  for (const edge of edges) {
    const border = borders.getItem(edge);
    border.style = lineStyles[look.lineStyle];
    border.color = `#${look.lineColor}`;
  }
}
