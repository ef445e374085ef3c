import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { readXlsx } from "../../src/hosts/xlsx/index.ts";
import { catalogueOf } from "../../src/words/catalogues.ts";
import { findWebKit, startWebKit, type WebKitPage } from "./webkit/driver.ts";
import { servePages } from "./webkit/site.ts";
import { draftFile } from "./workbooks.ts";

/** The pages once in WebKit, the engine of Excel on a Mac and on an iPad; all else is tried in Chromium. */
const webKit = findWebKit();
if (webKit === undefined) {
  process.stderr.write("webkit2gtk-driver or xvfb is not installed: the pages are not tried in WebKit.\n");
}
const describeWebKit = webKit === undefined ? describe.skip : describe;

/** The WebKit of these tests speaks no Japanese unless the system does. */
const { pane } = catalogueOf("en");

const hasText = "return document.body.innerText.includes(arguments[0])";
const hasElement = "return document.querySelector(arguments[0]) !== null";
const buttons = "[...document.querySelectorAll('button, [role=tab]')]";
const pressed = `const found = ${buttons}.find((one) => one.textContent.trim() === arguments[0]); found?.click(); return found !== undefined`;
/** Keeps what the page gives to the browser to be saved, which the driver does not tell of. */
const keepSaved =
  "const make = URL.createObjectURL; URL.createObjectURL = (blob) => { window.saved = blob; return make.call(URL, blob); }";
const readSaved = `
  if (!window.saved) return null;
  if (!window.savedText) {
    const reader = new FileReader();
    reader.onload = () => { window.savedText = reader.result; };
    reader.readAsDataURL(window.saved);
    window.savedText = " ";
  }
  return window.savedText.split(",")[1] ?? null`;

describeWebKit("in WebKit", () => {
  let site: Awaited<ReturnType<typeof servePages>>;
  let page: WebKitPage | undefined;
  const shown = (): WebKitPage => {
    if (!page) throw new Error("WebKit did not start");
    return page;
  };
  const press = (name: string): Promise<void> => shown().until(pressed, name);

  beforeAll(async () => {
    site = await servePages();
    page = await startWebKit(webKit ?? "");
  });

  afterAll(async () => {
    await page?.close();
    site.stop();
  });

  test("a file is opened, checked, marked, saved and summarized", async () => {
    await shown().open(`${site.address}/browser.html`);
    await shown().until(hasText, pane.file.open);
    await shown().run(keepSaved);
    await shown().choose("input[type=file]", draftFile);
    await shown().until(hasElement, "[data-finding]");
    await press(pane.check.mark);
    await shown().until(hasText, pane.check.markAgain);
    await press(pane.file.download);
    await shown().until(readSaved);
    const saved = new Uint8Array(Buffer.from(String(await shown().run(readSaved)), "base64"));
    expect((await readXlsx(saved)).workbook.sheets.map(({ ownKind }) => ownKind)).toContain("findings");
    await press(pane.tabs.summary);
    await press(pane.summary.insert);
    await shown().until(hasText, pane.done.summarized);
  });

  test("the pane's address opened outside of Excel leads to the page that needs none", async () => {
    await shown().open(`${site.address}/pane.html`);
    await shown().until("return location.pathname === '/browser.html'");
    await shown().until(hasText, pane.file.open);
  });
});
