import { rowsThatFit, type Collection, type PlannedCell, type SheetPlan } from "../../core/index.ts";
import type { Catalogue } from "../../words/catalogue.ts";
import { sayPoint } from "../../words/say.ts";

/** The headers in order, each with the width of its column. */
const columns = [
  ["severity", 9],
  ["place", 36],
  ["title", 24],
  ["message", 70],
  ["hint", 44],
] as const;

/** What is to be cleared up between the replies, one row each. */
export function pointsSheetPlan({ points }: Collection, catalogue: Catalogue): SheetPlan {
  const { collecting, severities } = catalogue;
  const said = points.map((point): readonly string[] => {
    const { message, hint } = sayPoint(point, catalogue);
    const { at, file = "" } = point;
    const place = at ? `${at.file} ${at.sheet}!${at.cell}` : file;
    return [severities[point.severity], place, collecting.points[point.code].title, message, hint];
  });
  const texts = said.length > 0 ? said : [["", "", "", collecting.noPoints, ""]];
  const cells = texts.map((row) =>
    row.map((text): PlannedCell => ({ value: text === "" ? null : text, style: "wrapped" })),
  );
  const header = columns.map(([name]): PlannedCell => ({
    value: collecting.pointsHeaders[name],
    style: "column-header",
  }));
  const rows = rowsThatFit([header, ...cells]);
  return {
    kind: "collection-points",
    name: collecting.sheets.points,
    columnWidths: columns.map(([, width]) => width),
    rows,
    table: { name: "ShinchokuPoints", top: 0, bottom: rows.length - 1, columnCount: columns.length },
    pivots: [],
    charts: [],
    frozenRows: 1,
    print: { orientation: "landscape", repeatRows: { first: 0, last: 0 }, isOnePage: false },
  };
}
