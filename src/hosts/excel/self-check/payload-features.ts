import { askMixedFormats } from "../read/fonts.ts";
import type { Feature } from "./feature.ts";
import { richTextFile } from "./rich-text-file.ts";

/** A request with so many texts of such a length carries 4.5 MB; Excel on the web takes 5 MB. */
const longText = "x".repeat(30_000);
const longTexts = 150;

/** What goes to Excel in one piece that is larger, or of another kind, than the values of a few cells. */
export const payloadFeatures = [
  {
    id: "rich-text",
    apiSet: "1.13",
    works: async (context) => {
      const inserted = context.workbook.insertWorksheetsFromBase64(richTextFile, { positionType: "End" });
      await context.sync();
      const sheet = context.workbook.worksheets.getItem(inserted.value[0] ?? "");
      const mixedFormats = askMixedFormats(sheet.getRange("A1:A2"));
      await context.sync();
      sheet.delete();
      await context.sync();
      return mixedFormats().flat().join() === "false,true";
    },
  },
  {
    id: "large-request",
    apiSet: "1.1",
    works: async (context, sheet) => {
      const range = sheet.getRange(`Z1:Z${String(longTexts)}`);
      range.values = Array.from({ length: longTexts }, () => [longText]);
      const last = range.getCell(longTexts - 1, 0).load("values");
      await context.sync();
      return (last.values as unknown[][])[0]?.[0] === longText;
    },
  },
] as const satisfies readonly Feature[];
