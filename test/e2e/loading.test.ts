import { readFileSync, readdirSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { catalogueOf } from "../../src/words/catalogues.ts";
import { browserForTests } from "./chromium.ts";
import { openInBrowser, openInExcel } from "./pages.ts";
import { press } from "./pane-steps.ts";
import { draftInExcel } from "./workbooks.ts";

const browser = browserForTests();
const { pane } = catalogueOf("ja");

test("while Microsoft's script is slow the pane says that it loads, and then what to do", async () => {
  const { page } = await openInBrowser(browser(), { language: "ja-JP", officeScripts: "never" }, "pane");
  await page.getByText("読み込んでいます…").waitFor();
  const help = page.getByText("appsforoffice.microsoft.com").first();
  await help.waitFor({ state: "hidden" });
  // The ten seconds are an animation, which a test need not wait for.
  await page.evaluate(() => {
    for (const animation of document.getAnimations()) animation.finish();
  });
  await help.waitFor({ state: "visible" });
  await page.context().close();
});

test("where Microsoft's script is blocked the pane says so too", async () => {
  const { page } = await openInBrowser(browser(), { language: "ja-JP", officeScripts: "blocked" }, "pane");
  await page.getByText("読み込んでいます…").waitFor();
  await page.context().close();
});

test("a page names scripts of its own build only, each by what is in it", () => {
  for (const name of ["pane", "browser", "commands", "message"]) {
    const html = readFileSync(`dist/web/${name}.html`, "utf8");
    const own = [...html.matchAll(/(?:src|href)="?(?!https:)([^\s">]+\.(?:js|css))/gu)].map(([, file]) => file ?? "");
    expect(own.length).toBeGreaterThan(1);
    for (const file of own) expect(file).toMatch(/\.[\da-f]{8}\.(?:js|css)$/u);
    expect(own.filter((file) => !readdirSync("dist/web").includes(file))).toEqual([]);
  }
});

test("the settings lead to the guide and to the rules, which are served beside the pane", async () => {
  const { frame, page } = await openInExcel(browser(), await draftInExcel(), "pane");
  await press(frame, pane.firstRun.skip);
  await frame.getByRole("tab", { name: pane.tabs.settings }).click();
  for (const [name, heading] of [
    [pane.settings.about.guide, /^使い方/u],
    [pane.settings.about.rules, /^検査の規則/u],
  ] as const) {
    const link = frame.getByRole("link", { name });
    const help = await page.context().newPage();
    await help.goto(await link.evaluate((one) => (one as HTMLAnchorElement).href));
    await help.getByRole("heading", { name: heading }).first().waitFor();
    expect(await help.getByRole("cell").count()).toBeGreaterThan(5);
    await help.close();
  }
  await page.context().close();
});
