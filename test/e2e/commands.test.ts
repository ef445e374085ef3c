import { expect, test } from "@jest/globals";
import { present } from "../core/sheets.ts";
import { catalogueOf } from "../../src/messages/say.ts";
import { browserForTests } from "./chromium.ts";
import { openInExcel } from "./pages.ts";
import { draftInExcel, oursIn } from "./workbooks.ts";

const browser = browserForTests();

test("the ribbon's commands mark, summarize and clear without the pane, and each ends", async () => {
  const double = await draftInExcel();
  const { workbook } = double;
  const before = workbook.sheets.map(({ name }) => name);
  const { host, page, strangers, errors } = await openInExcel(browser(), double, "commands");
  await host.commandsReady;

  await host.runCommand("checkWorkbook");
  expect(oursIn(double).marks).toBeGreaterThan(0);
  expect(workbook.selection?.sheet).toBe("進捗状況");

  await host.runCommand("insertSummary");
  const shown = present(workbook.sheets.find(({ id }) => id === workbook.activeSheet));
  expect(shown.name).toBe(catalogueOf("ja").summary.sheets.summary);
  expect(workbook.sheets.flatMap(({ charts }) => charts).length).toBeGreaterThan(0);

  await host.runCommand("clearMarks");
  expect(oursIn(double)).toEqual({ marks: 0, sheets: [] });
  expect(workbook.sheets.map(({ name }) => name)).toEqual(before);
  expect({ strangers, errors }).toEqual({ strangers: [], errors: [] });
  await page.context().close();
});
