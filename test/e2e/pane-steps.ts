import type { Browser, Frame } from "playwright-core";
import type { Catalogue } from "../../src/words/catalogue.ts";
import { catalogueOf } from "../../src/words/catalogues.ts";
import type { ExcelDouble } from "../hosts/excel/double/excel-double.ts";
import { openInExcel, type ShownInExcel, type View } from "./pages.ts";

/** Opens the pane, closes the card of the first time and begins a check. */
export async function startCheck(
  browser: Browser,
  double: ExcelDouble,
  view: View = { language: "ja-JP" },
): Promise<ShownInExcel> {
  const shown = await openInExcel(browser, double, "pane", view);
  const { pane } = catalogueOf(view.language === "ja-JP" ? "ja" : "en");
  await press(shown.frame, pane.firstRun.skip);
  await press(shown.frame, pane.check.start);
  return shown;
}

/** Opens the pane and checks; the findings are listed. */
export async function checkedPane(browser: Browser, double: ExcelDouble, view?: View): Promise<ShownInExcel> {
  const shown = await startCheck(browser, double, view);
  await shown.frame.locator("[data-finding]").first().waitFor();
  return shown;
}

export function press(frame: Frame, name: string): Promise<void> {
  return frame.getByRole("button", { name, exact: true }).click();
}

/** Waits until the pane says a sentence. */
export function says(frame: Frame, sentence: string): Promise<void> {
  return frame.getByText(sentence, { exact: true }).waitFor();
}

/** Groups the findings by row or by rule. */
export async function groupBy(
  frame: Frame,
  group: "row" | "rule",
  { view }: Catalogue["pane"]["findings"] = catalogueOf("ja").pane.findings,
): Promise<void> {
  await press(frame, view.open(0));
  await frame.getByLabel(view.groupBy).selectOption(group);
  await press(frame, view.open(0));
}
