import type { BrowserServer } from "playwright-core";
import { launchChromiumServer } from "../../tools/chromium.ts";

declare global {
  var browserServer: BrowserServer | undefined;
}

/** Starts the one browser of all tests of the pages, before the first of them. */
export default async function startBrowser(): Promise<void> {
  globalThis.browserServer = await launchChromiumServer();
  process.env.SHINCHOKU_BROWSER = globalThis.browserServer.wsEndpoint();
}
