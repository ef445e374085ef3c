import {
  fieldNames,
  type Field,
  type History,
  type MeasureHistory,
  type PlannedCell,
  type SheetPlan,
  type WorkbookPlan,
} from "../../core/index.ts";
import type { Catalogue } from "../../words/catalogue.ts";
import { withCellTexts } from "../cell-text.ts";
import { columnWidth } from "../form.ts";
import { historyChartPlan } from "./history-chart.ts";
import { periodNames } from "./period-names.ts";

const statusWidth = 20;
const dueWidth = 16;
const countWidth = 14;
const kinWidth = 36;
const placeFields = [fieldNames.number, fieldNames.name, fieldNames.organizations] as const;

/** The workbook of a history: a line for each measure, and the statuses by period with their chart. */
export function historyPlan(history: History, catalogue: Catalogue): WorkbookPlan {
  const sheets = [measuresPlan(history, catalogue), historyChartPlan(history, catalogue)];
  return {
    replaces: ["history"],
    edits: [],
    marks: [],
    dropDowns: [],
    choiceLists: [],
    sheets: sheets.map((sheet) => withCellTexts(sheet, catalogue)),
  };
}

/** The line of each measure: what names it, its status in each period, its due dates, and what has not moved. */
function measuresPlan(history: History, { history: words }: Catalogue): SheetPlan {
  const { headers } = words;
  const fields = placeFields.flatMap((name): Field[] => history.schema.fields.filter((field) => field.name === name));
  const periods = periodNames(history);
  const hasKin = history.measures.some(({ kin }) => kin.length > 0);
  const header = [
    ...fields.map(({ title }) => title),
    ...periods,
    ...[headers.firstDue, headers.lastDue, headers.postponed, headers.unchanged],
    ...(hasKin ? [headers.kin] : []),
  ];
  const rows = history.measures.map((measure) => [
    ...measureRow(measure, fields, words.absent),
    ...(hasKin ? [kinCell(measure, words)] : []),
  ]);
  return {
    kind: "history-measures",
    name: words.sheets.measures,
    columnWidths: [
      ...fields.map(columnWidth),
      ...periods.map(() => statusWidth),
      ...[dueWidth, dueWidth, countWidth, countWidth],
      ...(hasKin ? [kinWidth] : []),
    ],
    rows: [header.map((value): PlannedCell => ({ value, style: "column-header" })), ...rows],
    table: { name: "ShinchokuHistory", top: 0, bottom: Math.max(rows.length, 1), columnCount: header.length },
    pivots: [],
    charts: [],
    frozenRows: 1,
    print: { orientation: "landscape", repeatRows: { first: 0, last: 0 }, isOnePage: false },
  };
}

function measureRow(measure: MeasureHistory, fields: readonly Field[], absent: string): PlannedCell[] {
  const { number, name, organizations, steps, postponed, unchanged } = measure;
  const names: Readonly<Record<string, string | undefined>> = {
    [fieldNames.number]: number,
    [fieldNames.name]: name,
    [fieldNames.organizations]: organizations,
  };
  const dues = steps.flatMap((step) => step?.due ?? []);
  const texts = [
    ...fields.map((field) => names[field.name]),
    ...steps.map((step) => (step ? step.status?.shortLabel : absent)),
    ...[dues[0], dues.at(-1)],
  ];
  return [
    ...texts.map((text): PlannedCell => ({ value: text ?? null, style: "wrapped" })),
    ...[postponed, unchanged].map((value): PlannedCell => ({ value, style: "count" })),
  ];
}

/** What a measure was split or merged from, or into, a line each. */
function kinCell({ kin }: MeasureHistory, { kin: ways, named }: Catalogue["history"]): PlannedCell {
  const text = kin.map((one) => ways[one.way](named(one))).join("\n");
  return { value: text === "" ? null : text, style: "wrapped" };
}
