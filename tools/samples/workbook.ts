import ExcelJS from "exceljs";

/** The day that all samples are stamped with: the reporting date. */
export const stampedDay = { year: 2007, month: 10, day: 3 } as const;

/** A workbook without anything that depends on when or where it is made. */
export function newWorkbook(title: string): ExcelJS.Workbook {
  const workbook = new ExcelJS.Workbook();
  const stamp = new Date(Date.UTC(stampedDay.year, stampedDay.month - 1, stampedDay.day));
  workbook.creator = "Shinchoku";
  workbook.lastModifiedBy = "Shinchoku";
  workbook.created = stamp;
  workbook.modified = stamp;
  workbook.title = title;
  return workbook;
}

/** The printed page of all samples: A4 across, fitted to its width, with page numbers. */
export function printedPage(): Partial<ExcelJS.PageSetup> {
  return {
    // eslint-disable-next-line @typescript-eslint/no-unsafe-enum-assignment -- PaperSize.A4 has no value at run time
    paperSize: 9,
    orientation: "landscape",
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: true,
    margins: { left: 0.4, right: 0.4, top: 0.55, bottom: 0.55, header: 0.3, footer: 0.3 },
  };
}

export const pageFooter = { oddFooter: "&C&P / &N ページ" } as const;
