import { expect, test } from "@jest/globals";
import { catalogueOf } from "../../src/words/catalogues.ts";
import { cellAt, setCell } from "../hosts/excel/double/workbook/cells.ts";
import { present } from "../core/sheets.ts";
import { browserForTests } from "./chromium.ts";
import { checkedPane, groupBy, press, says } from "./pane-steps.ts";
import { faultyMeasures, measuresInExcel, measuresOf, type, withOwnSchema } from "./workbooks.ts";

const browser = browserForTests();
const { pane } = catalogueOf("ja");
const status = 3;

test("what someone else changes meanwhile is checked too, and what nobody tells of when the pane is used again", async () => {
  const double = faultyMeasures(3);
  const { frame, page } = await checkedPane(browser(), double);
  const findings = frame.locator("[data-finding]");
  const trips = double.exchanges.length;
  type(double, "D2", { row: 1, column: status }, "実施済み", "Remote");
  type(double, "D3", { row: 2, column: status }, "実施済み");
  await says(frame, pane.done.rechecked({ solved: 2, added: 0 }));
  expect(double.exchanges.length - trips).toBe(2);
  expect((await findings.allInnerTexts()).map((text) => /[A-Z]\d/u.exec(text)?.[0])).toEqual(["D4"]);
  setCell(measuresOf(double), 3, status, { value: "実施済み" });
  await frame.evaluate(() => window.dispatchEvent(new Event("focus")));
  await frame.getByText(pane.check.clean).first().waitFor();
  await page.context().close();
});

test("an empty status is offered the one that its text speaks for, which is entered by a click and nothing else", async () => {
  const words = "開催した";
  const label = "実施済み";
  const double = measuresInExcel([
    ["", `・全国説明会を${words}。`],
    [label, "・会議を開催した。"],
  ]);
  const { frame, page } = await checkedPane(browser(), double);
  const cell = { row: 1, column: status };
  await frame.locator("[data-finding]").filter({ hasText: "D2" }).click();
  await says(frame, pane.fixes.suggestion({ status: label, cell: "E2", words }));
  await press(frame, pane.fixes.takeSuggestion(label));
  await says(frame, pane.fixes.preview(1));
  expect(await frame.locator("del").innerText()).toBe(pane.fixes.empty);
  expect(await frame.locator("ins").innerText()).toBe(label);
  await press(frame, pane.fixes.back);
  expect(cellAt(measuresOf(double), cell.row, cell.column)).toBeUndefined();
  await press(frame, pane.fixes.takeSuggestion(label));
  await press(frame, pane.fixes.apply(1));
  await says(frame, pane.done.fixed({ cells: 1 }));
  expect(cellAt(measuresOf(double), cell.row, cell.column)?.value).toBe(label);
  await frame.getByText(pane.check.clean).waitFor();
  await page.context().close();
});

test("all slips of a kind are corrected after one preview, begun at one of them or at the heading of their rule", async () => {
  const label = "実施済み";
  const slips = ["済", "完了", "実施済"];
  const double = withOwnSchema(measuresInExcel(slips.map((slip) => [slip, "・会議を開催した。"])));
  const { frame, page } = await checkedPane(browser(), double);
  const all = pane.fixes.fixAll({ count: slips.length, isPart: false });
  await groupBy(frame, "rule");
  await press(frame, all);
  await press(frame, pane.fixes.back);
  await groupBy(frame, "row");
  await frame.locator("[data-finding]").nth(1).click();
  await press(frame, all);
  expect(await frame.locator("del").allInnerTexts()).toEqual(slips);
  expect(await frame.locator("ins").allInnerTexts()).toEqual(slips.map(() => label));
  await press(frame, pane.fixes.apply(slips.length));
  await says(frame, pane.done.fixed({ cells: slips.length }));
  expect(slips.map((_, at) => cellAt(measuresOf(double), at + 1, status)?.value)).toEqual(slips.map(() => label));
  await frame.getByText(pane.check.clean).waitFor();
  await page.context().close();
});

test("what is corrected together is what is listed: no filter and no search is passed over", async () => {
  const slips = ["済", "完了", "実施済"];
  const double = withOwnSchema(measuresInExcel(slips.map((slip) => [slip, "・会議を開催した。"])));
  const { frame, page } = await checkedPane(browser(), double);
  const { fixAll, fixEverything, apply } = pane.fixes;
  const all = fixEverything({ count: 3, isPart: false });
  await frame.getByRole("button", { name: all, exact: true }).waitFor();
  await frame.getByLabel(pane.findings.search).fill("施策その2");
  await frame.getByRole("button", { name: all, exact: true }).waitFor({ state: "detached" });
  await groupBy(frame, "rule");
  await press(frame, fixAll({ count: 1, isPart: true }));
  expect(await frame.locator("del").allInnerTexts()).toEqual(["完了"]);
  await press(frame, apply(1));
  await says(frame, pane.done.fixed({ cells: 1 }));
  const written = slips.map((_, at) => cellAt(measuresOf(double), at + 1, status)?.value);
  expect(written).toEqual(["済", "実施済み", "実施済"]);
  await page.context().close();
});

test("a doubt is confirmed with a reason, which Excel shows; what is decided in Excel shows in the pane", async () => {
  const double = measuresInExcel([
    ["実施中", "・本年1月に会議を開催しており、随時見直す。"],
    ["実施中", "・本年2月に会議を開催しており、随時見直す。"],
  ]);
  const { frame, page } = await checkedPane(browser(), double);
  const findings = frame.locator("[data-finding]");
  await findings.first().click();
  await press(frame, pane.review.offer);
  await frame.locator("input:focus").fill("担当課に確認した");
  await press(frame, pane.review.decide.confirmed);
  await says(frame, pane.done.decided);
  await frame.getByText("E2").waitFor({ state: "detached" });
  const notes = present(double.workbook.sheets.find(({ name }) => name === "検査結果"));
  expect([6, 7].map((column) => cellAt(notes, 1, column)?.value)).toEqual(["確認済み", "担当課に確認した"]);

  const confirmed = frame.getByRole("button", { name: pane.review.confirmed });
  await confirmed.click();
  await frame.getByText(pane.review.decided({ decision: "confirmed", reason: "担当課に確認した" })).waitFor();
  await findings.first().click();
  await press(frame, pane.review.reopen);
  await says(frame, pane.done.reopened);
  expect([6, 7].map((column) => cellAt(notes, 1, column)?.value)).toEqual(["未対応", undefined]);

  setCell(notes, 2, 6, { value: "対象外" });
  await frame.evaluate(() => window.dispatchEvent(new Event("focus")));
  await confirmed.waitFor();
  await page.context().close();
});

test("all corrections that cannot change a meaning are made after one preview, in which each can be left out", async () => {
  const label = "実施済み";
  const double = withOwnSchema(
    measuresInExcel([
      ["済", "・会議を開催した。"],
      ["完了", "・会議　　を開催した。"],
      [label, " ・会議を開催した。"],
    ]),
  );
  const { frame, page } = await checkedPane(browser(), double);
  const offer = frame.getByRole("button", { name: /^意味の変わらない修正をすべて/u });
  await offer.click();
  const choices = frame.getByRole("checkbox");
  const count = await choices.count();
  expect(count).toBeGreaterThan(2);
  await frame.getByText(catalogueOf("ja").rules["status-variant"].title, { exact: true }).waitFor();
  await frame.getByRole("checkbox", { name: /^D3/u }).uncheck();
  await says(frame, pane.fixes.preview(count - 1));
  await press(frame, pane.fixes.apply(count - 1));
  await says(frame, pane.done.fixed({ cells: count - 1 }));
  expect([1, 2].map((row) => cellAt(measuresOf(double), row, status)?.value)).toEqual([label, "完了"]);
  await press(frame, pane.fixes.undo);
  await says(frame, pane.done.undone({ cells: count - 1 }));
  expect([1, 2].map((row) => cellAt(measuresOf(double), row, status)?.value)).toEqual(["済", "完了"]);
  await page.context().close();
});
