import { defineSendRule } from "../send-rule.ts";

/** No sheet is hidden: whoever gets the workbook can show it. Sheets of ours are the business of `send/own-content`. */
export const sendSheetHidden = defineSendRule({
  id: "send/sheet-hidden",
  severity: "warning",
  *check({ contents: { sheets }, workbook }) {
    for (const { name, visibility, ownKind } of sheets) {
      if (visibility === "visible" || ownKind !== undefined) continue;
      const rows = workbook.sheets.filter((sheet) => sheet.name === name).flatMap((sheet) => sheet.rows);
      yield {
        at: { sheet: name },
        value: name,
        facts: { isVeryHidden: visibility === "veryHidden", rows: rows.length },
      };
    }
  },
});
