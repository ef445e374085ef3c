import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "playwright-core";
import { launchChromium } from "../tools/chromium.ts";
import { serveFolder } from "../tools/serve-folder.ts";
import { makeWorkbook } from "./make-workbook.ts";

/**
 * How long the pane keeps a person from typing while 10,000 rows (more than 5,000 findings) are opened, checked,
 * searched and regrouped: the longest time between two frames in which nothing else could run. Needs
 * `npm run build:pages`; `npm run bench:pane -- 4` slows the page's thread down to a fourth, as on an old laptop.
 */
const rowCount = 10_000;
const slowdown = Number(process.argv[2] ?? 1);

/** Has the page keep the longest task of its main thread (Long Tasks API, 50 ms and more). */
async function watchTasks(page: Page): Promise<(step: string) => Promise<void>> {
  await page.evaluate(() => {
    const durations: number[] = [];
    new PerformanceObserver((list) => {
      durations.push(...list.getEntries().map(({ duration }) => duration));
    }).observe({ type: "longtask" });
    Object.assign(window, { durations });
  });
  return async (step) => {
    await page.waitForTimeout(500);
    const longest = await page.evaluate(() => {
      const { durations } = window as unknown as { durations: number[] };
      return Math.max(0, ...durations.splice(0));
    });
    process.stdout.write(`${step.padEnd(28)} longest task ${longest < 50 ? "< 50" : longest.toFixed(0)} ms\n`);
  };
}

const folder = await mkdtemp(path.join(tmpdir(), "shinchoku-bench-"));
const server = await serveFolder("dist/web");
const browser = await launchChromium();
try {
  const file = path.join(folder, "rows.xlsx");
  await makeWorkbook(file, rowCount);
  const page = await browser.newPage({ viewport: { width: 320, height: 640 }, locale: "ja-JP" });
  if (slowdown > 1) {
    const session = await page.context().newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  }
  await page.goto(`${server.address}/browser.html`);
  await page.waitForSelector("h1");
  const report = await watchTasks(page);
  await page.setInputFiles("input[type=file]", file);
  await page.waitForSelector("[data-finding]", { timeout: 60_000 });
  const count = await page.locator('[role="status"]').allInnerTexts();
  process.stdout.write(`${String(rowCount)} rows: ${count.filter((text) => text !== "").join(" ")}\n`);
  await report("open and check");
  await page.getByRole("button", { name: "絞り込み" }).click();
  await page.getByLabel("まとめ方").selectOption("rule");
  await report("group by rule");
  await page.getByLabel("並べ方").selectOption("count");
  await report("sort by count");
  await page.getByRole("button", { name: "全て折りたたむ" }).click();
  await report("fold all");
  await page.getByRole("button", { name: "全て開く" }).click();
  await report("unfold all");
  await page.getByLabel("指摘を検索").fill("状況");
  await report("search");
  await page.getByLabel("指摘を検索").fill("");
  await report("search nothing");
  for (let turn = 0; turn < 20; turn += 1) await page.mouse.wheel(0, 4000);
  await report("scroll");
  await page.getByRole("button", { name: "検査し直す" }).click();
  await page.waitForTimeout(4000);
  await report("check again");
} finally {
  await browser.close();
  server.stop();
  await rm(folder, { recursive: true });
}
