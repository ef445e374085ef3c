import type { Locator } from "playwright-core";
import { launchChromium } from "./chromium.ts";
import { serveFolder } from "./serve-folder.ts";

/**
 * Draws the pictures of the guide that show the pane, from the browser page. Needs `npm run build:pages` and a
 * Japanese font.
 */
const width = 480;
const margin = 6;
const server = await serveFolder("dist/web");
const browser = await launchChromium();
try {
  const page = await browser.newPage({ viewport: { width, height: 1400 }, deviceScaleFactor: 2, locale: "ja-JP" });
  /** Draws the page from its top down to an element, or what is on screen of it. */
  const draw = async (name: string, last?: Locator): Promise<void> => {
    await page.mouse.move(0, 0);
    await page.evaluate(() => {
      window.scrollTo(0, 0);
    });
    await page.waitForTimeout(300);
    const box = await last?.boundingBox();
    const height = box ? box.y + box.height + margin : 720;
    await page.screenshot({ path: `docs/guide/pane-${name}.png`, fullPage: true, clip: { x: 0, y: 0, width, height } });
  };
  await page.goto(`${server.address}/browser.html`);
  await page.setInputFiles("input[type=file]", "samples/progress-draft.xlsx");
  await page.locator("[data-finding]").first().click();
  await draw("check");
  await page.getByLabel("まとめ方").selectOption("rule");
  await page
    .getByRole("button", { name: /まとめて直す/u })
    .first()
    .click();
  await draw("fix", page.getByRole("group", { name: /書き換えます$/u }));
  await page.getByRole("tab", { name: "集計" }).click();
  await draw("summary", page.getByRole("tabpanel"));
} finally {
  await browser.close();
  server.stop();
}
