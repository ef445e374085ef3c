import { expect, test } from "@jest/globals";
import { cellAddress } from "../../../src/core/index.ts";
import { excelWorkbook } from "../../../src/surfaces/excel/excel-workbook.ts";
import { present } from "../../core/sheets.ts";
import { setCell } from "../../hosts/excel/double/workbook/cells.ts";
import { draftInExcel } from "./draft-in-excel.ts";
import { paneWith } from "../app/pane.ts";

// In a file of its own: a pane follows edits as long as its window is open, here as long as the file runs.

async function until(isReached: () => boolean): Promise<void> {
  while (!isReached()) await new Promise((resolve) => setTimeout(resolve, 20));
}

test("an edited cell is checked again with one round trip, and the pane says that it was solved", async () => {
  const double = await draftInExcel();
  const { actions, state } = paneWith(excelWorkbook);
  await actions.start();
  await actions.check();
  const fixable = present(state().report?.findings.find(({ fix }) => fix !== undefined));
  const sheet = present(double.workbook.sheets.find(({ name }) => name === fixable.sheet));
  const trips = double.exchanges.length;
  setCell(sheet, fixable.row, fixable.column, { value: present(fixable.fix) });
  double.report({
    worksheetId: sheet.id,
    address: cellAddress(fixable),
    changeType: "RangeEdited",
    source: "Local",
    triggerSource: "Unknown",
  });
  await until(() => state().done?.what === "rechecked");
  expect(double.exchanges.length - trips).toBe(1);
  expect(state().solved).toContainEqual(fixable);
});
