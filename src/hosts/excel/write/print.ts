import { cellAddress, rangeAddress, type Notice, type SheetPlan } from "../../../core/index.ts";
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
    for (const { worksheet, plan } of built) setPrint(worksheet, plan.print);
    await context.sync();
    return [];
  } catch (error) {
    if (officeCodeOf(error) === undefined) throw error;
    return [{ code: "print-settings-left", facts: { sheets: built.map(({ name }) => name) } }];
  }
}

/** ExcelApi 1.9. */
function setPrint(worksheet: Excel.Worksheet, print: SheetPlan["print"]): void {
  const { orientation, repeatRows, isOnePage, area, pageRows = [] } = print;
  const { pageLayout } = worksheet;
  pageLayout.orientation = orientation === "landscape" ? "Landscape" : "Portrait";
  pageLayout.paperSize = "A4";
  pageLayout.zoom = isOnePage ? { horizontalFitToPages: 1, verticalFitToPages: 1 } : { horizontalFitToPages: 1 };
  pageLayout.setPrintMargins("Inches", { left: 0.4, right: 0.4, top: 0.5, bottom: 0.5, header: 0.3, footer: 0.3 });
  pageLayout.headersFooters.defaultForAllPages.centerFooter = "&P / &N";
  if (repeatRows) pageLayout.setPrintTitleRows(`$${String(repeatRows.first + 1)}:$${String(repeatRows.last + 1)}`);
  if (area) pageLayout.setPrintArea(rangeAddress(area));
  for (const row of pageRows) worksheet.horizontalPageBreaks.add(cellAddress({ row, column: 0 }));
}
