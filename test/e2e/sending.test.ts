import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { readXlsx } from "../../src/hosts/xlsx/index.ts";
import { catalogueOf } from "../../src/words/catalogues.ts";
import { sayProblem } from "../../src/words/say.ts";
import { embarrassingWorkbook } from "../hosts/xlsx/read/embarrassing-workbook.ts";
import { cutOff, violationsIn } from "./audit.ts";
import { browserForTests } from "./chromium.ts";
import { saved } from "./downloads.ts";
import { eventually } from "./eventually.ts";
import { openInBrowser, openInExcel } from "./pages.ts";
import { press, says } from "./pane-steps.ts";
import { draftFile, draftInExcel, measuresInExcel, oursIn } from "./workbooks.ts";

const browser = browserForTests();
const reportFile = "samples/progress-2007h1.xlsx";

describe.each(["ja", "en"] as const)("in %s", (language) => {
  const catalogue = catalogueOf(language);
  const { pane, sending } = catalogue;
  const words = pane.sending;
  const locale = language === "ja" ? "ja-JP" : "en-US";

  test("the ribbon's check before sending opens the tab, tells the verdict, and a reason leads to its cell", async () => {
    const double = await draftInExcel();
    const { frame, page, strangers, errors } = await openInExcel(browser(), double, "pane", {
      language: locale,
      query: "do=send",
    });
    await says(frame, sending.verdicts.blocked);
    expect(await frame.getByRole("tab", { name: pane.tabs.sending, selected: true }).count()).toBe(1);
    expect(double.files.open).toBe(0);
    const reasons = frame.getByRole("region", { name: words.reasonsHeading });
    await reasons.locator("summary").last().click();
    await reasons.locator("[data-reason]").first().click();
    await eventually(() => {
      expect(double.workbook.selection).toBeDefined();
    });
    expect(oursIn(double)).toEqual({ marks: 0, sheets: [] });
    expect(await violationsIn(frame)).toEqual([]);
    expect(await cutOff(frame)).toEqual([]);
    expect({ strangers, errors }).toEqual({ strangers: [], errors: [] });
    await page.context().close();
  });

  test("beside Excel a clean copy is shown before it is made, opened and saved, and is mailed", async () => {
    const file = new Uint8Array(readFileSync(reportFile));
    const double = await draftInExcel({ file });
    const { frame, page, errors } = await openInExcel(browser(), double, "pane", {
      language: locale,
      query: "do=send",
    });
    await press(frame, words.copy.plan);
    await press(frame, words.copy.make);
    await says(frame, sending.copy.verdict(sending.verdicts.ask));
    await press(frame, words.copy.open);
    await says(frame, pane.done["copy-opened"]);
    const copy = await saved(page, frame, words.copy.save);
    expect(double.openedBeside).toEqual([copy.bytes]);
    expect(copy.name).toBe(`progress${words.copySuffix}.xlsx`);
    const mail = await saved(page, frame, words.mail.saveDraft);
    expect(mail.name).toBe(`progress${words.copySuffix}.eml`);
    const address = await frame.getByRole("link", { name: words.mail.open }).getAttribute("href");
    expect(address).toMatch(/^mailto:\?subject=/u);
    expect(address?.length).toBeLessThanOrEqual(2000);
    expect(await violationsIn(frame)).toEqual([]);
    expect(await cutOff(frame)).toEqual([]);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test("the page asks what becomes of what is hidden, and the copy of its file holds nothing of it", async () => {
    const { page, strangers, errors } = await openInBrowser(browser(), { language: locale, width: 480 });
    const frame = page.mainFrame();
    const buffer = Buffer.from(await embarrassingWorkbook("<v>2</v>"));
    await page.setInputFiles("input[type=file]", { name: "all.xlsm", mimeType: "", buffer });
    await page.getByRole("tab", { name: pane.tabs.sending }).click();
    await press(frame, words.start);
    await page.getByRole("radio", { name: words.copy.choices.remove }).check();
    await press(frame, words.copy.plan);
    await press(frame, words.copy.make);
    const copy = await saved(page, frame, words.copy.save);
    expect(copy.name).toBe(`all${words.copySuffix}.xlsx`);
    const { workbook } = await readXlsx(copy.bytes);
    expect(workbook.sheets.filter(({ visibility }) => visibility !== "visible")).toEqual([]);
    const list = await saved(page, frame, words.copy.saveChanges);
    expect(new TextDecoder().decode(list.bytes)).toContain(sending.copy.forSender);
    expect(await violationsIn(frame)).toEqual([]);
    expect({ strangers, errors }).toEqual({ strangers: [], errors: [] });
    await page.context().close();
  });

  test("a copy that was saved says that nothing was changed since", async () => {
    const { page } = await openInBrowser(browser(), { language: locale, width: 480 });
    const frame = page.mainFrame();
    await page.setInputFiles("input[type=file]", draftFile);
    await page.getByRole("tab", { name: pane.tabs.sending }).click();
    await press(frame, words.start);
    await press(frame, words.copy.plan);
    await press(frame, words.copy.make);
    const { bytes } = await saved(page, frame, words.copy.save);
    await page.setInputFiles("input[type=file]", { name: "a.xlsx", mimeType: "", buffer: Buffer.from(bytes) });
    await page.getByText("a.xlsx").waitFor();
    await page.getByRole("tab", { name: pane.tabs.sending }).click();
    await press(frame, words.start);
    await says(frame, sending.seal.states.unchanged);
    await page.context().close();
  });
});

test("an Excel that hands out no file says so, and what to do", async () => {
  const double = measuresInExcel([["実施中", "・着手した。"]]);
  const { frame, page } = await openInExcel(browser(), double, "pane", { language: "ja-JP", query: "do=send" });
  const { happened } = sayProblem({ code: "file-not-offered", facts: {} }, catalogueOf("ja"));
  await frame.getByText(happened).waitFor();
  await page.context().close();
});
