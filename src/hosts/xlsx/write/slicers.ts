import { ProblemError } from "../../../core/index.ts";
import type { Relationship } from "../read/relationships.ts";
import { isOfWorkbook } from "../read/own-names.ts";
import { relationshipIdOf, type SheetEntry, type WorkbookPart } from "../read/workbook-part.ts";
import { attribute, childrenNamed, parseXml, type XmlElement } from "../xml/elements.ts";
import type { Splice } from "../xml/splice.ts";
import { removeContentTypes } from "./content-types.ts";
import type { Draft } from "./draft.ts";
import { removeRelationships } from "./relationships.ts";

/** What goes that slicers and timelines may show, each with the sheet of ours that it goes with. */
export interface GoneSources {
  /** By the `sheetId` of the sheet on which pivot tables stand (MS-XLSX, tabId of a slicer's pivotTable). */
  readonly sheets: ReadonlyMap<string, string>;
  /** By the `id` of a table (MS-XLSX, tableId of tableSlicerCache). */
  readonly tables: ReadonlyMap<string, string>;
}

/**
 * Removes the caches of slicers and timelines that only showed pivot tables or tables of ours, with what the workbook
 * part lists of them; of caches that show others too, only what shows ours. Refuses where a slicer that would be left
 * with nothing stands on a sheet of a user's.
 *
 * @param relationships of every part that stays, by its name
 */
export async function removeSlicerCaches(
  draft: Draft,
  { part, sheets }: WorkbookPart,
  sources: GoneSources,
  relationships: ReadonlyMap<string, readonly Relationship[]>,
): Promise<void> {
  const shownSheets = new Map<string, string>();
  const gone: Relationship[] = [];
  for (const relationship of relationships.get(part) ?? []) {
    const { kind, target } = relationship;
    if (!/^(?:slicer|timeline)Cache/u.test(kind) || !draft.has(target)) continue;
    const cache = parseXml(target, await draft.text(target));
    const shown = shownSources(cache, sources);
    const sheet = shown.find((one) => one.sheet !== undefined)?.sheet;
    if (sheet === undefined) continue;
    if (shown.every((one) => one.sheet !== undefined)) {
      shownSheets.set(attribute(cache, "name") ?? "", sheet);
      gone.push(relationship);
    } else await draft.edit(target, (root) => withoutElements(shownSources(root, sources)));
  }
  if (gone.length === 0) return;
  await refuseSlicersOf(draft, shownSheets, sheets, relationships);
  const ids = new Set(gone.map(({ id }) => id));
  await removeRelationships(draft, part, ids);
  for (const { target } of gone) draft.remove(target);
  await removeContentTypes(
    draft,
    gone.map(({ target }) => target),
  );
  await draft.edit(part, (root) => [...listSplices(root, ids), ...nameSplices(root, shownSheets)]);
}

interface ShownSource {
  readonly element: XmlElement;
  /** The sheet of ours that it goes with; `undefined` when it stays. */
  readonly sheet: string | undefined;
}

/** The pivot tables, or the table, that a cache shows. */
function shownSources(cache: XmlElement, { sheets, tables }: GoneSources): ShownSource[] {
  const pivots = childrenNamed(cache, "pivotTables").flatMap((list) => childrenNamed(list, "pivotTable"));
  const tableCaches = childrenNamed(cache, "extLst")
    .flatMap(({ children }) => children)
    .flatMap((extension) => childrenNamed(extension, "tableSlicerCache"));
  return [
    ...pivots.map((element) => ({ element, sheet: sheets.get(attribute(element, "tabId") ?? "") })),
    ...tableCaches.map((element) => ({ element, sheet: tables.get(attribute(element, "tableId") ?? "") })),
  ];
}

function withoutElements(shown: readonly ShownSource[]): Splice[] {
  return shown.flatMap(({ element: { start, end }, sheet }) => (sheet === undefined ? [] : [{ start, end, text: "" }]));
}

async function refuseSlicersOf(
  draft: Draft,
  shownSheets: ReadonlyMap<string, string>,
  sheets: readonly SheetEntry[],
  relationships: ReadonlyMap<string, readonly Relationship[]>,
): Promise<void> {
  for (const { name, part = "" } of sheets) {
    for (const { kind, target } of relationships.get(part) ?? []) {
      if (kind !== "slicer" && kind !== "timeline") continue;
      const { children } = parseXml(target, await draft.text(target));
      const sheet = children.flatMap((slicer) => shownSheets.get(attribute(slicer, "cache") ?? "") ?? [])[0];
      if (sheet !== undefined)
        throw new ProblemError({ code: "sheet-in-use", facts: { sheet, by: { kind: "sheet", at: name } } });
    }
  }
}

/** The extensions of the workbook part that list caches, without those that are gone; a list that is empty goes too. */
function listSplices(root: XmlElement, ids: ReadonlySet<string>): Splice[] {
  return childrenNamed(root, "extLst").flatMap((list) =>
    without(list, (extension) =>
      without(extension, (caches) => without(caches, (cache) => ids.has(relationshipIdOf(cache)))),
    ),
  );
}

/** Takes children out of an element, or the element itself where no child is left. */
function without(element: XmlElement, isGone: (child: XmlElement) => boolean | Splice[]): Splice[] {
  const splices = element.children.map((child) => {
    const gone = isGone(child);
    return typeof gone === "boolean" ? (gone ? [removal(child)] : []) : gone;
  });
  const isEmptied = splices.every(
    ([splice], at) => splice?.start === element.children[at]?.start && splice?.end === element.children[at]?.end,
  );
  return element.children.length > 0 && isEmptied ? [removal(element)] : splices.flat();
}

function removal({ start, end }: XmlElement): Splice {
  return { start, end, text: "" };
}

/** Excel defines a name for every slicer, whose value is `#N/A`. */
function nameSplices(root: XmlElement, caches: ReadonlyMap<string, string>): Splice[] {
  return childrenNamed(root, "definedNames").flatMap((list) =>
    without(list, (name) => isOfWorkbook(name) && caches.has(attribute(name, "name") ?? "")),
  );
}
