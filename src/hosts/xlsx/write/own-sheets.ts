import { partOfSheet, type OwnPart } from "../../../core/index.ts";
import { relationshipsPart } from "../read/relationships.ts";
import type { SheetEntry, WorkbookPart } from "../read/workbook-part.ts";
import { removeContentTypes } from "./content-types.ts";
import type { Draft } from "./draft.ts";
import { reachableParts, removeRelationships } from "./relationships.ts";

/** A sheet of ours that a plan replaces, and its place in tab order. */
export interface OwnSheet {
  readonly entry: SheetEntry;
  readonly place: number;
}

/** The sheets of ours that belong to some parts of the product's work. */
export function ownSheets({ sheets }: WorkbookPart, parts: readonly OwnPart[]): OwnSheet[] {
  return sheets
    .map((entry, place) => ({ entry, place }))
    .filter(({ entry: { ownKind } }) => ownKind !== undefined && parts.includes(partOfSheet[ownKind]));
}

/**
 * Removes the parts of sheets: the worksheets, and all that only they lead to, such as their tables. The workbook part
 * is left to be changed afterwards.
 */
export async function removeSheetParts(draft: Draft, workbookPart: string, sheets: readonly OwnSheet[]): Promise<void> {
  if (sheets.length === 0) return;
  const before = await reachableParts(draft);
  await removeRelationships(draft, workbookPart, new Set(sheets.map(({ entry }) => entry.relationshipId)));
  const after = await reachableParts(draft);
  const gone = [...before].filter((part) => !after.has(part));
  for (const part of gone) {
    draft.remove(part);
    const own = relationshipsPart(part);
    if (draft.has(own)) draft.remove(own);
  }
  await removeContentTypes(draft, gone);
}
