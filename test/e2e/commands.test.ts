import { expect, test } from "@jest/globals";
import { present } from "../core/sheets.ts";
import { catalogueOf } from "../../src/words/catalogues.ts";
import { sayProblem } from "../../src/words/say.ts";
import { browserForTests } from "./chromium.ts";
import { openInExcel } from "./pages.ts";
import { press, says } from "./pane-steps.ts";
import { draftInExcel, measuresInExcel, measuresOf, oursIn } from "./workbooks.ts";

const browser = browserForTests();
const { pane } = catalogueOf("ja");

test("the ribbon's commands summarize and clear without the pane, show what they did, and end", async () => {
  const double = await draftInExcel();
  const { workbook } = double;
  const before = workbook.sheets.map(({ name }) => name);
  const { host, page, strangers, errors } = await openInExcel(browser(), double, "commands");
  await host.commandsReady;

  await host.runCommand("insertSummary");
  const shown = present(workbook.sheets.find(({ id }) => id === workbook.activeSheet));
  expect(shown.name).toBe(catalogueOf("ja").summary.sheets.summary);
  expect(workbook.sheets.flatMap(({ charts }) => charts).length).toBeGreaterThan(0);

  const clearing = host.runCommand("clearMarks");
  const { address, close } = await host.dialog;
  const dialog = await page.context().newPage();
  // The host drops or extends what comes after #, which nothing depends on.
  await dialog.goto(`${address}#extended`);
  expect(await dialog.getByRole("heading").allInnerTexts()).toEqual([pane.done["nothing-to-remove"]]);
  await close();
  await clearing;
  expect(workbook.sheets.length).toBeGreaterThan(before.length);
  expect({ strangers, errors }).toEqual({ strangers: [], errors: [] });
  await page.context().close();
});

test("the ribbon's check opens the pane and checks at once", async () => {
  const double = await draftInExcel();
  const { frame, page, errors } = await openInExcel(browser(), double, "pane", {
    language: "ja-JP",
    query: "do=check",
  });
  await frame.locator("[data-finding]").first().waitFor();
  expect(oursIn(double)).toEqual({ marks: 0, sheets: [] });
  expect(errors).toEqual([]);
  await page.context().close();
});

test.each([undefined, ""])("with the pane open the commands show there what they did (address %p)", async (address) => {
  const double = await draftInExcel();
  const view = { language: "ja-JP", query: "do=check", ...(address !== undefined && { address }) } as const;
  const shown = await openInExcel(browser(), double, "pane", view);
  await shown.frame.locator("[data-finding]").first().waitFor();
  await press(shown.frame, pane.check.mark);
  await shown.frame.getByText(/に印を付け、/u).waitFor();
  const { host, errors } = await openInExcel(browser(), double, "commands", { ...view, beside: shown });
  await host.commandsReady;

  await host.runCommand("insertSummary");
  await says(shown.frame, pane.done.summarized);
  await host.runCommand("clearMarks");
  await says(shown.frame, pane.done.removed({ part: "check", sheets: ["検査結果"] }));
  expect(double.workbook.selection).toBeUndefined();
  expect({ errors, inPane: shown.errors }).toEqual({ errors: [], inPane: [] });
  await shown.page.context().close();
});

test.each(["ja", "en"] as const)(
  "a command that is stopped says so in a dialog, and ends when it is closed (%s)",
  async (language) => {
    const double = await draftInExcel();
    double.workbook.isStructureProtected = true;
    const view = { language: language === "ja" ? "ja-JP" : "en-US" } as const;
    const { host, page, strangers, errors } = await openInExcel(browser(), double, "commands", view);
    await host.commandsReady;
    let hasEnded = false;
    const ended = host.runCommand("insertSummary").then(() => {
      hasEnded = true;
    });
    const { address, close } = await host.dialog;
    const dialog = await page.context().newPage();
    await dialog.goto(address);
    const { happened, kept, action } = sayProblem({ code: "workbook-protected", facts: {} }, catalogueOf(language));
    expect(await dialog.getByRole("heading").allInnerTexts()).toEqual([happened]);
    expect(await dialog.getByRole("paragraph").allInnerTexts()).toEqual([kept, action]);
    expect(await dialog.locator("html").getAttribute("lang")).toBe(language);
    expect(oursIn(double)).toEqual({ marks: 0, sheets: [] });
    expect(hasEnded).toBe(false);
    await close();
    await ended;
    expect({ strangers, errors }).toEqual({ strangers: [], errors: [] });
    await page.context().close();
  },
);

test("a command that finds no measures says on which sheet", async () => {
  const double = measuresInExcel([]);
  const { host, page } = await openInExcel(browser(), double, "commands");
  await host.commandsReady;
  const ended = host.runCommand("insertSummary");
  const { address, close } = await host.dialog;
  const dialog = await page.context().newPage();
  await dialog.goto(address);
  const { name } = measuresOf(double);
  const { happened } = sayProblem({ code: "no-measures", facts: { sheet: name } }, catalogueOf("ja"));
  expect(await dialog.getByRole("heading").innerText()).toBe(happened);
  await close();
  await ended;
  await page.context().close();
});
