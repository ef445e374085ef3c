import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "@jest/globals";
import { readRecords } from "../../tools/accuracy/records.ts";
import { readingForm as en } from "../../src/words/en/reading-form.ts";
import { readingForm as ja } from "../../src/words/ja/reading-form.ts";
import { catalogueOf } from "../../src/words/catalogues.ts";
import { cutOff, violationsIn } from "./audit.ts";
import { browserForTests } from "./chromium.ts";
import { checkedPane, press } from "./pane-steps.ts";
import { measuresInExcel } from "./workbooks.ts";

const browser = browserForTests();
const text = "・年度内に公表する予定。";
const inExcel = (): ReturnType<typeof measuresInExcel> =>
  measuresInExcel([
    ["実施済み", text],
    ["実施済み", "・公表した。"],
  ]);

test("a text that was misread is noted without a mouse, and saved as a record of the labelled format", async () => {
  const double = inExcel();
  const { frame, page } = await checkedPane(browser(), double);
  const { pane } = catalogueOf("ja");
  await frame.locator("[data-finding]", { hasText: "予定" }).first().focus();
  await page.keyboard.press("Enter");
  const offer = frame.getByRole("button", { name: pane.reading.offer, exact: true });
  await offer.focus();
  await page.keyboard.press("Enter");
  const question = frame.getByRole("group", { name: ja.heading });
  await question.waitFor();
  await question.locator(":focus").waitFor();
  expect(await question.innerText()).toContain(text);
  expect(await question.innerText()).toContain(ja.states.planned);
  await page.keyboard.press("Escape");
  await frame.locator(":focus").and(offer).waitFor();
  await page.keyboard.press("Enter");
  await question.getByLabel(ja.question).selectOption("done");
  await press(frame, ja.note);
  await frame.locator(":focus").and(offer).waitFor();

  await frame.getByText(ja.noted(1)).click();
  await frame.getByText(ja.aboutNoted).waitFor();
  const [download] = await Promise.all([page.waitForEvent("download"), press(frame, ja.save)]);
  const folder = await mkdtemp(path.join(tmpdir(), "shinchoku-"));
  const file = path.join(folder, download.suggestedFilename());
  await download.saveAs(file);
  const { statements } = await readRecords(file);
  expect(statements).toMatchObject([{ text, state: "done", read: { state: "planned" } }]);
  expect(await readFile(file, "utf8")).not.toContain("総務省");
  await rm(folder, { recursive: true });
  await frame.getByText(pane.done["readings-saved"]).waitFor();
  await press(frame, ja.dropThis({ text }));
  await frame.getByText(ja.noted(1)).waitFor({ state: "detached" });
  await page.context().close();
});

test.each([
  ["ja-JP", 320],
  ["en-US", 175],
  ["ja-JP", 175],
] as const)(
  "what asks about a reading is accessible and nothing of it is cut off (%s, %d)",
  async (language, width) => {
    const words = language === "ja-JP" ? ja : en;
    const { pane } = catalogueOf(language === "ja-JP" ? "ja" : "en");
    for (const colorScheme of ["light", "dark"] as const) {
      const { frame, page } = await checkedPane(browser(), inExcel(), { language, width, colorScheme });
      await frame.locator("[data-finding]").first().click();
      await press(frame, pane.reading.offer);
      const question = frame.getByRole("group", { name: words.heading });
      await question.waitFor();
      expect(await violationsIn(frame)).toEqual([]);
      expect(await cutOff(frame)).toEqual([]);
      await question.getByLabel(words.question).selectOption("done");
      await press(frame, words.note);
      await frame.getByText(words.noted(1)).click();
      expect(await violationsIn(frame)).toEqual([]);
      expect(await cutOff(frame)).toEqual([]);
      await page.context().close();
    }
  },
);
