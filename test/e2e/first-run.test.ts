import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { catalogueOf } from "../../src/words/catalogues.ts";
import { browserForTests } from "./chromium.ts";
import { openInExcel } from "./pages.ts";
import { draftFile, draftInExcel } from "./workbooks.ts";

const browser = browserForTests();

test.each(["ja", "en"] as const)(
  "the card of the first time opens the sample beside the workbook (%s)",
  async (language) => {
    const { pane } = catalogueOf(language);
    const double = await draftInExcel();
    const before = structuredClone(double.workbook);
    const view = { language: language === "ja" ? "ja-JP" : "en-US" } as const;
    const { frame, page, strangers, errors } = await openInExcel(browser(), double, "pane", view);
    await frame.getByRole("button", { name: pane.firstRun.trySample }).click();
    await frame.getByText(pane.done["sample-opened"]).waitFor();
    expect(double.openedBeside).toEqual([new Uint8Array(readFileSync(draftFile))]);
    expect(double.workbook).toEqual({ ...before, eventTargets: double.workbook.eventTargets });
    await frame.getByRole("button", { name: pane.check.start, exact: true }).waitFor();
    expect({ strangers, errors }).toEqual({ strangers: [], errors: [] });
    await page.context().close();
  },
);
