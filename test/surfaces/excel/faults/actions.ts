import type { ExcelDouble } from "../../../hosts/excel/double/excel-double.ts";
import { doubleWith } from "../../../hosts/excel/doubles.ts";
import { addSheetModel } from "../../../hosts/excel/double/workbook/model.ts";
import { setCell } from "../../../hosts/excel/double/workbook/cells.ts";
import { excelWorkbook } from "../../../../src/surfaces/excel/excel-workbook.ts";
import { paneWith, type TestPane } from "../../app/pane.ts";

export type Pane = Omit<TestPane, "host">;

/** Edits are not followed here: thousands of panes would all listen to one client. */
const host = { ...excelWorkbook, watch: () => Promise.resolve(() => Promise.resolve()) };

/** A workbook with a small table that has slips, and with things of a person's that must survive everything. */
export function arrangedWorkbook(): ExcelDouble {
  const { double, sheet } = doubleWith([
    ["施策番号", "施策名", "担当府省庁", "状況", "進捗状況"],
    ["1", "甲", "内閣官房", "済", "・公表した。"],
    ["2", "乙", "総務省", "実施　済み", "・公表した。"],
    ["3", "丙", "総務省", "おおむね順調", "・公表した。"],
    ["4", "丁", "経産省", "実施済 み", "・公表した。"],
    ["5", "戊", "法務省", "実 施済み", "・公表した。"],
  ]);
  const everywhere = { top: 0, left: 0, bottom: 9, right: 9 };
  sheet.conditionalFormats.push({
    id: "x",
    ranges: [everywhere],
    type: "Custom",
    formula: "=$A1>0",
    formats: new Map(),
  });
  sheet.validations.push({
    range: { top: 1, left: 0, bottom: 4, right: 0 },
    rule: { wholeNumber: { formula1: 1 } },
    type: "WholeNumber",
    errorAlert: null,
    ignoreBlanks: true,
  });
  const notes = addSheetModel(double.workbook, "検査結果");
  setCell(notes, 0, 0, { value: 2, formula: "=1+1" });
  double.workbook.names.push({ name: "目標", refersTo: "=5", visible: true });
  return double;
}

export function openedPane(): Pane {
  return paneWith(host);
}

/** Something that a person does in the pane, which writes. */
export interface PaneAction {
  readonly name: string;
  /** Whether it may leave the workbook as it is, because it makes anew what is there. */
  readonly isRepeated?: true;
  /** Whether it adds to the sheet of the schema. */
  readonly addsToSchema?: true;
  /** What is done before, when Excel still answers. */
  readonly before: (pane: Pane) => Promise<void>;
  readonly run: (pane: Pane) => Promise<void>;
}

const checked = async ({ actions }: Pane): Promise<void> => {
  await actions.start();
  await actions.check();
};
const full = async (pane: Pane): Promise<void> => {
  await checked(pane);
  await pane.actions.mark();
  await pane.actions.addDropDowns();
  await pane.actions.insertSummary();
};
const fix = (pane: Pane): Promise<void> => pane.fix({ kind: "rule", rule: "status-variant" });

const confirmation = { decision: "confirmed", reason: "担当課に確認した" } as const;
const decide = async ({ actions, state }: Pane, decision: typeof confirmation | undefined): Promise<void> => {
  const doubt = state().report?.findings.find(({ rule }) => rule === "status-variant");
  if (doubt) await actions.decide(doubt, decision);
};

const listed = { list: "statuses", text: "おおむね順調", stage: "underway" } as const;

/** All that writes, in a workbook without anything of ours and in one that has all of it. */
export const paneActions: readonly PaneAction[] = [
  { name: "mark", before: checked, run: ({ actions }) => actions.mark() },
  { name: "mark again", isRepeated: true, before: full, run: ({ actions }) => actions.mark() },
  { name: "fix", before: checked, run: fix },
  {
    name: "undo",
    before: async (pane) => {
      await checked(pane);
      await fix(pane);
    },
    run: ({ actions }) => actions.undoFix(),
  },
  { name: "confirm", before: checked, run: (pane) => decide(pane, confirmation) },
  {
    name: "confirm on the sheet",
    before: async (pane) => {
      await checked(pane);
      await pane.actions.mark();
    },
    run: (pane) => decide(pane, confirmation),
  },
  {
    name: "open again",
    before: async (pane) => {
      await checked(pane);
      await decide(pane, confirmation);
    },
    run: (pane) => decide(pane, undefined),
  },
  { name: "summary", before: checked, run: ({ actions }) => actions.insertSummary() },
  { name: "summary again", isRepeated: true, before: full, run: ({ actions }) => actions.insertSummary() },
  { name: "lists", before: checked, run: ({ actions }) => actions.addDropDowns() },
  { name: "lists again", isRepeated: true, before: full, run: ({ actions }) => actions.addDropDowns() },
  { name: "clear marks", before: full, run: ({ actions }) => actions.remove("check") },
  { name: "clear lists", before: full, run: ({ actions }) => actions.remove("lists") },
  { name: "clear summary", before: full, run: ({ actions }) => actions.remove("summary") },
  { name: "schema", before: checked, run: ({ actions }) => actions.addSchemaSheet() },
  { name: "add to a list", addsToSchema: true, before: checked, run: ({ actions }) => actions.addToList(listed) },
  {
    name: "add to a list of the sheet",
    addsToSchema: true,
    before: async (pane) => {
      await checked(pane);
      await pane.actions.addSchemaSheet();
    },
    run: ({ actions }) => actions.addToList(listed),
  },
];
