import {
  answererOf,
  collectedValue,
  placeOf,
  statusOfAnswer,
  type CollectedMeasure,
  type Collection,
  type Field,
  type PlannedCell,
  type SheetPlan,
} from "../../core/index.ts";
import type { Catalogue } from "../../words/catalogue.ts";
import type { CollectingWords } from "../../words/collecting-words.ts";
import { cellText } from "../cell-text.ts";
import { columnWidth } from "../form.ts";

const statusesWidth = 26;
const unansweredWidth = 18;
const sourcesWidth = 36;

/** The values of a row of the collected table. */
type CollectedRow = readonly (string | number | null)[];

/**
 * The collected table with its header: each measure once, in the columns of the plan, then what each organization says,
 * who says nothing, and from which cell of which file all of it comes. Texts are as cells hold them.
 */
export function collectedRows(
  { measures }: Collection,
  fields: readonly Field[],
  catalogue: Catalogue,
): [CollectedRow, ...CollectedRow[]] {
  const { collecting } = catalogue;
  const { statuses, unanswered, sources } = collecting.collectedHeaders;
  const held = (value: string | number | null): string | number | null =>
    typeof value === "string" ? cellText(value, catalogue) : value;
  return [
    [...fields.map(({ title }) => title), statuses, unanswered, sources],
    ...measures.map((measure) => [
      ...fields.map((field) => held(cellValue(measure, field, collecting))),
      ...besides(measure, collecting).map((text) => held(text === "" ? null : text)),
    ]),
  ];
}

/** The sheet of the collected table. It begins in the first cell, so that it is read as any table. */
export function collectedSheetPlan(collection: Collection, fields: readonly Field[], catalogue: Catalogue): SheetPlan {
  const [header, ...rows] = collectedRows(collection, fields, catalogue);
  return {
    kind: undefined,
    name: catalogue.collecting.sheets.collected,
    columnWidths: [...fields.map(columnWidth), statusesWidth, unansweredWidth, sourcesWidth],
    rows: [
      header.map((value): PlannedCell => ({ value, style: "column-header" })),
      ...rows.map((row) => row.map((value): PlannedCell => ({ value, style: "wrapped" }))),
    ],
    table: { name: "ShinchokuCollected", top: 0, bottom: Math.max(rows.length, 1), columnCount: header.length },
    pivots: [],
    charts: [],
    frozenRows: 1,
    print: { orientation: "landscape", repeatRows: { first: 0, last: 0 }, isOnePage: false },
  };
}

function cellValue(measure: CollectedMeasure, field: Field, { ownText }: CollectingWords): string | number | null {
  const value = collectedValue(measure, field);
  return typeof value === "object" && value !== null ? value.map(ownText).join("\n") : value;
}

/** What stands behind the columns of the plan, each organization or file on a line of its own. */
function besides({ answers, unanswered }: CollectedMeasure, { ownStatus }: CollectingWords): string[] {
  const statuses = answers.map((answer) =>
    ownStatus({ organization: answererOf(answer), status: statusOfAnswer(answer) }),
  );
  const places = answers.map((answer) => {
    const { file, at } = placeOf(answer);
    return `${file} ${at.sheet}!${at.cell}`;
  });
  return [statuses, unanswered, places].map((lines) => lines.join("\n"));
}
