import type { SheetPlan, Notice } from "../../../core/index.ts";
import { officeCodeOf } from "../excel-error.ts";
import type { PlacedSheet } from "./exchange.ts";

/**
 * Sets how the new sheets are printed. Excel asks the printer for that, and may refuse where there is none; a summary
 * must not be lost for it, so this is a request of its own, after all others.
 */
export async function setPrintSettings(
  context: Excel.RequestContext,
  built: readonly PlacedSheet[],
): Promise<readonly Notice[]> {
  if (built.length === 0) return [];
  try {
    for (const { worksheet, plan } of built) setPrint(worksheet.pageLayout, plan.print);
    await context.sync();
    return [];
  } catch (error) {
    if (officeCodeOf(error) === undefined) throw error;
    return [{ code: "print-settings-left", facts: { sheets: built.map(({ name }) => name) } }];
  }
}

function setPrint(pageLayout: Excel.PageLayout, { orientation, repeatRows, isOnePage }: SheetPlan["print"]): void {
  pageLayout.orientation = orientation === "landscape" ? "Landscape" : "Portrait";
  pageLayout.paperSize = "A4";
  pageLayout.zoom = isOnePage ? { horizontalFitToPages: 1, verticalFitToPages: 1 } : { horizontalFitToPages: 1 };
  pageLayout.setPrintMargins("Inches", { left: 0.4, right: 0.4, top: 0.5, bottom: 0.5, header: 0.3, footer: 0.3 });
  pageLayout.headersFooters.defaultForAllPages.centerFooter = "&P / &N";
  if (repeatRows) pageLayout.setPrintTitleRows(`$${String(repeatRows.first + 1)}:$${String(repeatRows.last + 1)}`);
}
