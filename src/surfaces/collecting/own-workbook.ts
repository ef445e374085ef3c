import { partOfSheet, usersSheets, type Workbook } from "../../core/index.ts";
import type { NotReply } from "../../words/collecting-words.ts";

/** A kind of workbook that we make of many files, and that is therefore no reply. */
export type OwnWorkbook = Extract<NotReply, "collection" | "history">;

/**
 * What we made a workbook as, as its sheets tell. The table of a collection is an ordinary sheet, so that one of our
 * sheets beside it tells; a reply to which a person added the sheet of a history still has a table of its own.
 */
export function ownWorkbook(workbook: Workbook): OwnWorkbook | undefined {
  const parts = new Set(workbook.sheets.flatMap(({ ownKind }) => (ownKind ? [partOfSheet[ownKind]] : [])));
  if (parts.has("collection")) return "collection";
  return parts.has("history") && usersSheets(workbook).length === 0 ? "history" : undefined;
}
