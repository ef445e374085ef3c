import { partOfSheet, type OwnPart } from "../../../core/index.ts";
import { allRelationships, relationshipsPart, type Relationship } from "../read/relationships.ts";
import type { SheetEntry, WorkbookPart } from "../read/workbook-part.ts";
import { attribute, childrenNamed, parseXml, type XmlElement } from "../xml/elements.ts";
import { removeContentTypes } from "./content-types.ts";
import type { Draft } from "./draft.ts";
import { sharedTextsOf } from "./forget-texts.ts";
import { removeRelationships } from "./relationships.ts";
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

/** What went with sheets that were removed. */
export interface RemovedSheets {
  /** Ids of the workbook's relationships that are gone; what the workbook part lists under them has yet to go. */
  readonly relationshipIds: ReadonlySet<string>;
  /** Tables, each with its sheet. */
  readonly tables: readonly { readonly id: string; readonly name: string; readonly sheet: string }[];
  /** Numbers of the shared texts that their cells showed. */
  readonly sharedTexts: ReadonlySet<number>;
}

/** Removes the parts of sheets and all that belongs to them alone, such as their tables, charts and pivot caches. */
export async function removeSheetParts(
  draft: Draft,
  workbook: WorkbookPart,
  sheets: readonly OwnSheet[],
): Promise<RemovedSheets> {
  if (sheets.length === 0) return { relationshipIds: new Set(), tables: [], sharedTexts: new Set() };
  const { part: workbookPart } = workbook;
  const all = await allRelationships(draft);
  const sheetParts = new Map(
    sheets.flatMap(({ entry }) => (entry.part === undefined ? [] : [[entry.part, entry.name]])),
  );
  const tables = await tablesOf(draft, sheetParts, all);
  const sharedTexts = new Set<number>();
  for (const part of sheetParts.keys()) for (const text of await sharedTextsOf(draft, part)) sharedTexts.add(text);
  const removed = removedParts(new Set(sheetParts.keys()), workbookPart, all);
  const chain = await outdatedChain(draft, workbook, sheets);
  const parts = new Set([...removed.parts, ...chain.map(({ target }) => target)]);
  const relationshipIds = new Set([...removed.workbookRelationshipIds, ...chain.map(({ id }) => id)]);
  await removeRelationships(draft, workbookPart, relationshipIds);
  for (const part of parts) {
    draft.remove(part);
    if (draft.has(relationshipsPart(part))) draft.remove(relationshipsPart(part));
  }
  await removeContentTypes(draft, parts);
  return { relationshipIds, tables, sharedTexts };
}

async function tablesOf(
  draft: Draft,
  sheetParts: ReadonlyMap<string, string>,
  relationships: ReadonlyMap<string, readonly Relationship[]>,
): Promise<RemovedSheets["tables"]> {
  const tables: { id: string; name: string; sheet: string }[] = [];
  for (const [part, sheet] of sheetParts) {
    for (const { kind, target } of relationships.get(part) ?? []) {
      if (kind !== "table") continue;
      const table = parseXml(target, await draft.text(target));
      tables.push({ id: attribute(table, "id") ?? "", name: attribute(table, "displayName") ?? "", sheet });
    }
  }
  return tables;
}

/**
 * The order of calculation where it lists a cell of one of the sheets, as it does when a user or Excel wrote a formula
 * there. Excel makes it anew, but takes one for damage that lists a cell without a formula (18.6.2 calcChain).
 */
async function outdatedChain(
  draft: Draft,
  { root, relationships }: WorkbookPart,
  sheets: readonly OwnSheet[],
): Promise<readonly Relationship[]> {
  const ids = sheetIds(root, sheets);
  const chain = relationships.find(({ kind, target }) => kind === "calcChain" && draft.has(target));
  if (!chain) return [];
  const cells = parseXml(chain.target, await draft.text(chain.target)).children;
  return cells.some((cell) => ids.has(attribute(cell, "i") ?? "")) ? [chain] : [];
}

/** The names of sheets by their `sheetId`. */
export function sheetIds(root: XmlElement, own: readonly OwnSheet[]): ReadonlyMap<string, string> {
  const listed = childrenNamed(root, "sheets").flatMap((list) => childrenNamed(list, "sheet"));
  return new Map(
    own.flatMap(({ entry, place }) => {
      const sheet = listed[place];
      return sheet ? [[attribute(sheet, "sheetId") ?? "", entry.name] as const] : [];
    }),
  );
}
