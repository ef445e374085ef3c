import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Frame, Page } from "playwright-core";
import { press } from "./pane-steps.ts";

/** The bytes and the name of the file that pressing a button gives. */
export async function saved(page: Page, frame: Frame, button: string): Promise<{ name: string; bytes: Uint8Array }> {
  const [download] = await Promise.all([page.waitForEvent("download"), press(frame, button)]);
  const folder = mkdtempSync(path.join(tmpdir(), "shinchoku-"));
  const file = path.join(folder, "saved");
  await download.saveAs(file);
  const bytes = new Uint8Array(readFileSync(file));
  rmSync(folder, { recursive: true });
  return { name: download.suggestedFilename(), bytes };
}
