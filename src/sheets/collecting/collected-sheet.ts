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
import { columnWidth } from "../form.ts";

const statusesWidth = 26;
const unansweredWidth = 18;
const sourcesWidth = 36;

/**
 * The collected table: each measure once, in the columns of the plan, then what each organization says, who says
 * nothing, and from which cell of which file all of it comes. It begins in the first cell, so that it is read as any
 * table.
 */
export function collectedSheetPlan(
  { measures }: Collection,
  fields: readonly Field[],
  { collecting }: Catalogue,
): SheetPlan {
  const { statuses, unanswered, sources } = collecting.collectedHeaders;
  const header = [...fields.map(({ title }) => title), statuses, unanswered, sources];
  const rows = measures.map((measure) => [
    ...fields.map((field): PlannedCell => ({ value: cellValue(measure, field, collecting), style: "wrapped" })),
    ...besides(measure, collecting).map((text): PlannedCell => ({
      value: text === "" ? null : text,
      style: "wrapped",
    })),
  ]);
  return {
    kind: undefined,
    name: collecting.sheets.collected,
    columnWidths: [...fields.map(columnWidth), statusesWidth, unansweredWidth, sourcesWidth],
    rows: [header.map((value): PlannedCell => ({ value, style: "column-header" })), ...rows],
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
