import type { FoundFile } from "../../core/index.ts";
import type { ProblemWords } from "../problem-words.ts";

const saveAsXlsx = "Open it in Excel and save it as “Excel Workbook (*.xlsx)”.";

/** Files that are no workbooks of Excel's: what they are, and what to do. */
export const foundFiles: { readonly [Found in FoundFile]: Pick<ProblemWords, "happened" | "action"> } = {
  word: {
    happened: "is a Word document.",
    action: "Paste its table into an Excel sheet and save that as “Excel Workbook (*.xlsx)”.",
  },
  presentation: {
    happened: "is a PowerPoint file.",
    action: "Use the progress table saved as “Excel Workbook (*.xlsx)”.",
  },
  opendocument: {
    happened: "is an OpenDocument file (such as .ods).",
    action: "Open it in Excel or LibreOffice and save it as “Excel Workbook (*.xlsx)”.",
  },
  "web-page": { happened: "was saved as a web page (HTML).", action: saveAsXlsx },
  "xml-spreadsheet": { happened: "is in the format “XML Spreadsheet 2003”.", action: saveAsXlsx },
  pdf: { happened: "is a PDF.", action: "Use the Excel workbook (.xlsx) that it was created from." },
  text: {
    happened: "is a text file (such as CSV).",
    action: "Import it in Excel (Data > From Text/CSV) and save it as “Excel Workbook (*.xlsx)”.",
  },
  "lock-file": {
    happened: "is a temporary file that Excel keeps while a workbook is open, not the workbook itself.",
    action: "Use the file whose name does not begin with “~$”.",
  },
  empty: {
    happened: "is empty (0 bytes).",
    action: "Check whether copying or receiving it was interrupted, and get it again.",
  },
  other: { happened: "is not an Excel workbook (.xlsx).", action: saveAsXlsx },
};
