import { afterAll, beforeAll } from "@jest/globals";
import { chromium, type Browser } from "playwright-core";

/** The one browser that was started before the tests; every test opens a window of its own in it. */
export function browserForTests(): () => Browser {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await chromium.connect(process.env.SHINCHOKU_BROWSER ?? "");
  });
  afterAll(async () => {
    await browser?.close();
  });
  return () => {
    if (!browser) throw new Error("The browser is there for the tests and not earlier");
    return browser;
  };
}
