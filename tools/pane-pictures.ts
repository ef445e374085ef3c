import { launchChromium } from "./chromium.ts";
import { serveFolder } from "./serve-folder.ts";

/**
 * Draws the pictures of the guide that show the pane, from the browser page. Needs `npm run build:pages` and a
 * Japanese font.
 */
const server = await serveFolder("dist/web");
const browser = await launchChromium();
try {
  const page = await browser.newPage({ viewport: { width: 480, height: 720 }, deviceScaleFactor: 2, locale: "ja-JP" });
  const draw = async (name: string): Promise<void> => {
    await page.waitForTimeout(300);
    await page.screenshot({ path: `docs/guide/pane-${name}.png` });
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
  await draw("fix");
  await page.getByRole("tab", { name: "集計" }).click();
  await draw("summary");
} finally {
  await browser.close();
  server.stop();
}
