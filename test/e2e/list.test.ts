import { expect, test } from "@jest/globals";
import { catalogueOf } from "../../src/words/catalogues.ts";
import { browserForTests } from "./chromium.ts";
import { eventually } from "./eventually.ts";
import { checkedPane } from "./pane-steps.ts";
import { draftInExcel } from "./workbooks.ts";

const browser = browserForTests();
const catalogue = catalogueOf("ja");
const { findings: words } = catalogue.pane;

test("the figures leave only findings of their severity, and the search looks into what they leave", async () => {
  const { frame, page } = await checkedPane(browser(), await draftInExcel());
  const tiles = frame.getByRole("group", { name: words.severityFilter }).getByRole("button");
  const counts = (await tiles.allInnerTexts()).map((text) => Number(/\d+/u.exec(text)?.[0]));
  const [errors = 0, warnings = 0, infos = 0] = counts;
  const all = errors + warnings + infos;
  const shows = (shown: number): Promise<void> =>
    frame.getByText(words.shown({ shown, all }), { exact: true }).waitFor();
  await shows(all);
  await tiles.nth(1).click();
  await shows(warnings);
  expect(await tiles.nth(1).getAttribute("aria-pressed")).toBe("true");
  await tiles.nth(2).click();
  await shows(infos);
  const search = frame.getByLabel(words.search);
  await search.fill("どこにもない言葉");
  await frame.getByText(words.none).waitFor();
  await search.fill("");
  await shows(infos);
  await tiles.nth(2).click();
  await shows(all);
  // Words of the sentence, of the row's title and of the cell's address, however wide they are written.
  await search.fill("ｆ７ 正式");
  await eventually(async () => {
    expect(
      (await frame.locator("[data-finding]").allInnerTexts()).map((text) => /[A-Z]\d+/u.exec(text)?.[0]),
    ).toContain("F7");
    expect(await frame.locator("[data-finding]").count()).toBeLessThan(10);
  });
  await page.context().close();
});

test.each(["ja-JP", "en-US"] as const)(
  "in a narrow pane five findings are in view after a check (%s)",
  async (language) => {
    const { frame, page } = await checkedPane(browser(), await draftInExcel(), { language, width: 320, height: 650 });
    const status = await frame.getByRole("status").last().boundingBox();
    const boxes = await Promise.all(
      (await frame.locator("[data-finding]").all()).map((finding) => finding.boundingBox()),
    );
    const bottom = Math.min(650, status && status.y > 300 ? status.y : 650);
    expect(boxes.filter((box) => box && box.y + box.height <= bottom).length).toBeGreaterThanOrEqual(5);
    await page.context().close();
  },
);
