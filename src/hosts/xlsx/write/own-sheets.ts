import { partOfSheet, type OwnPart } from "../../../core/index.ts";
import { relationshipsPart } from "../read/relationships.ts";
import type { SheetEntry, WorkbookPart } from "../read/workbook-part.ts";
import { removeContentTypes } from "./content-types.ts";
import type { Draft } from "./draft.ts";
import { allRelationships, removeRelationships } from "./relationships.ts";
import { removedParts } from "./removed-parts.ts";

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
 * Removes the parts of sheets and all that belongs to them alone, such as their tables, charts and pivot caches. Returns
 * the ids of the workbook's relationships that are gone; what the workbook part lists under them has yet to go.
 */
export async function removeSheetParts(
  draft: Draft,
  workbookPart: string,
  sheets: readonly OwnSheet[],
): Promise<ReadonlySet<string>> {
  if (sheets.length === 0) return new Set();
  const sheetParts = new Set(sheets.flatMap(({ entry }) => entry.part ?? []));
  const { parts, workbookRelationshipIds } = removedParts(sheetParts, workbookPart, await allRelationships(draft));
  await removeRelationships(draft, workbookPart, workbookRelationshipIds);
  for (const part of parts) {
    draft.remove(part);
    if (draft.has(relationshipsPart(part))) draft.remove(relationshipsPart(part));
  }
  await removeContentTypes(draft, parts);
  return workbookRelationshipIds;
}
