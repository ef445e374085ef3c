import "./start-browser.ts";

/** Ends the browser after the last test of the pages. */
export default async function stopBrowser(): Promise<void> {
  await globalThis.browserServer?.close();
}
