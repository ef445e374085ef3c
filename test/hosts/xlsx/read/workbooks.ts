import { workbookParts } from "../packages.ts";

export const oneCell = '<sheetData><row r="1"><c r="A1" t="str"><v>施策</v></c></row></sheetData>';

export const parts = workbookParts({ sheets: [oneCell] });
