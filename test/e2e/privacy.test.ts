import { expect, test } from "@jest/globals";
import type { Frame } from "playwright-core";
import { browserForTests } from "./chromium.ts";
import { openInBrowser, openInExcel } from "./pages.ts";
import { draftInExcel } from "./workbooks.ts";

const browser = browserForTests();
const elsewhere = "https://elsewhere.example/";

/** Which of the ways to send something away the page's own policy refuses, when a script of the page tries each. */
function refusedIn(frame: Frame): Promise<readonly string[]> {
  return frame.evaluate(async (address) => {
    const refused: string[] = [];
    document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) => {
      refused.push(effectiveDirective);
    });
    await fetch(address).catch(() => undefined);
    const script = document.createElement("script");
    script.src = address;
    const image = document.createElement("img");
    image.src = address;
    const style = document.createElement("link");
    style.rel = "stylesheet";
    style.href = address;
    const inner = document.createElement("iframe");
    inner.src = address;
    const form = document.createElement("form");
    form.action = address;
    document.body.append(script, image, style, inner, form);
    form.submit();
    await new Promise((resolve) => setTimeout(resolve, 300));
    return refused.toSorted();
  }, elsewhere);
}

const all = ["connect-src", "form-action", "frame-src", "img-src", "script-src-elem", "style-src-elem"];

test.each(["pane", "commands"] as const)("the page %s could send nothing elsewhere if it wanted to", async (name) => {
  const { frame, page, strangers } = await openInExcel(browser(), await draftInExcel(), name);
  await frame.waitForFunction(() => "Office" in window);
  expect(await refusedIn(frame)).toEqual(all);
  expect(strangers).toEqual([]);
  await page.context().close();
});

test("nor could the page that needs no Excel, which does not even load Office.js", async () => {
  const { page, strangers } = await openInBrowser(browser());
  await page.locator("h1").waitFor();
  expect(await refusedIn(page.mainFrame())).toEqual(all);
  expect(await page.evaluate(() => "Office" in window)).toBe(false);
  expect(strangers).toEqual([]);
  await page.context().close();
});
