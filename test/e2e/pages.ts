import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Browser, BrowserContext, BrowserContextOptions, Frame, Page, Route } from "playwright-core";
import type { ExcelDouble } from "../hosts/excel/double/excel-double.ts";
import { conversation, officeHost, type OfficeContext, type OfficeHost } from "./office-host.ts";

/** The server of the add-in and of Excel on the web: Office.js trusts a host of its own name. */
const site = "https://shinchoku.example";
const officeScripts = "https://appsforoffice.microsoft.com/lib/1/hosted/";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
};

export interface Shown {
  readonly page: Page;
  /** Addresses outside of our own server and that of Office.js that were asked for. */
  readonly strangers: readonly string[];
  /** What the page threw or wrote as an error. */
  readonly errors: readonly string[];
}

export interface ShownInExcel extends Shown {
  /** The add-in's page. */
  readonly frame: Frame;
  readonly host: OfficeHost;
}

export interface View extends OfficeContext {
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: "light" | "dark";
  /** Whether the computer shows high contrast, so that its colours replace those of the page. */
  readonly forcedColors?: "active" | "none";
  readonly scale?: number;
  /** Where the computer stands, such as Asia/Tokyo. */
  readonly timezone?: string;
  /** Whether Microsoft's script comes; it does unless told otherwise. */
  readonly officeScripts?: "never" | "blocked";
  /** What stands in the query of the page's address besides what Office adds. */
  readonly query?: string;
  /** A page whose browser window this one shares, as a pane and the ribbon's commands do. */
  readonly beside?: Shown;
}

/** Opens a page of the add-in as the built files are served, beside the double of Excel on the web. */
export async function openInExcel(
  browser: Browser,
  double: ExcelDouble,
  name: "pane" | "commands",
  view: View = { language: "ja-JP" },
): Promise<ShownInExcel> {
  const shown = await newPage(browser, view);
  const { page } = shown;
  const host = officeHost(double, view, async (text) => {
    await page.evaluate((message) => {
      window.frames[0]?.postMessage(message, location.origin);
    }, text);
  });
  await page.exposeFunction("receive", host.receive);
  const address =
    `${site}/${name}.html?${view.query ?? ""}&_host_Info=Excel$Web$16.01$${view.language}$telemetry$$disableLogging$0` +
    `#&_xdm_Info=${[conversation.id, conversation.control, site].join("|")}`;
  await page.route(`${site}/excel`, (route) => answer(route, excelPage(address), ".html"));
  await page.goto(`${site}/excel`);
  const frame = page.frame({ url: (url) => url.pathname === `/${name}.html` });
  if (!frame) throw new Error("The add-in's page is not there");
  return { ...shown, frame, host };
}

/** Opens a page by its address: the one that needs no Excel, unless told otherwise. */
export async function openInBrowser(
  browser: Browser,
  view: View = { language: "ja-JP" },
  name: "browser" | "pane" = "browser",
): Promise<Shown> {
  const shown = await newPage(browser, view);
  await shown.page.goto(`${site}/${name}.html`, { waitUntil: view.officeScripts === undefined ? "load" : "commit" });
  return shown;
}

async function newPage(browser: Browser, view: View): Promise<Shown> {
  const strangers: string[] = [];
  const context = view.beside?.page.context() ?? (await newContext(browser, view, strangers));
  const page = await context.newPage();
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  return { page, strangers: view.beside?.strangers ?? strangers, errors };
}

/**
 * A browser window for which only our own server and that of Office.js answer; `strangers` gets what else is asked for.
 */
async function newContext(
  browser: Browser,
  {
    language,
    width = 320,
    height = 720,
    colorScheme = "light",
    forcedColors = "none",
    scale = 1,
    timezone,
    officeScripts: missing,
  }: View,
  strangers: string[],
): Promise<BrowserContext> {
  const options: BrowserContextOptions = {
    viewport: { width, height },
    locale: language,
    colorScheme,
    forcedColors,
    deviceScaleFactor: scale,
    acceptDownloads: true,
    ...(timezone !== undefined && { timezoneId: timezone }),
  };
  const context = await browser.newContext(options);
  context.setDefaultTimeout(20_000);
  await context.route("**", (route) => {
    const address = new URL(route.request().url());
    if (address.protocol === "blob:" || address.protocol === "data:") return route.continue();
    if (address.href.startsWith(officeScripts)) {
      if (missing === "blocked") return route.abort();
      if (missing === "never") return undefined;
      return answerFile(
        route,
        path.join("node_modules/@microsoft/office-js/dist", address.href.slice(officeScripts.length)),
      );
    }
    if (address.origin === site) return answerFile(route, path.join("dist/web", address.pathname));
    strangers.push(address.href);
    return route.abort();
  });
  return context;
}

function answerFile(route: Route, file: string): Promise<void> {
  const [name = ""] = file.split("?");
  if (!existsSync(name)) return route.fulfill({ status: 404 });
  return answer(route, readFileSync(name), path.extname(name));
}

function answer(route: Route, body: string | Buffer, extension: string): Promise<void> {
  return route.fulfill({
    body,
    contentType: types[extension] ?? "application/octet-stream",
    headers: { "access-control-allow-origin": "*" },
  });
}

/** Excel on the web as far as the add-in sees it: a window around its own. */
function excelPage(address: string): string {
  return `<!doctype html>
<title>Excel</title>
<style>html, body { margin: 0; height: 100% } iframe { border: none; width: 100%; height: 100%; display: block }</style>
<script>addEventListener("message", ({ data }) => void receive(data));</script>
<iframe title="Add-in" src="${address}"></iframe>`;
}
