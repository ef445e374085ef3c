import { ownSheetMarker } from "../../../core/index.ts";
import { relationshipIdOf } from "../read/workbook-part.ts";
import { attribute, childrenNamed, type XmlElement } from "../xml/elements.ts";
import { attributeText, contentText } from "../xml/escape.ts";
import { appendInside, insertInOrder, prefixOf, setAttribute, type Splice } from "../xml/splice.ts";
import { workbookOrder, type Dialect } from "./names.ts";

/** A sheet to add to the workbook part. */
export interface AddedSheet {
  readonly name: string;
  readonly relationshipId: string;
  /** The place in tab order of the sheet it takes the place of; `undefined`: behind all others. */
  readonly replaces: number | undefined;
  /** Names that belong to the sheet, hidden ones among them. */
  readonly names: readonly SheetName[];
}

/** A defined name (ECMA-376 part 1, 18.2.5) with its formula. */
export interface SheetName {
  readonly name: string;
  readonly formula: string;
  readonly isHidden: boolean;
}

/** What changes in the workbook part. */
export interface WorkbookChanges {
  /** Places in tab order of the sheets that go. */
  readonly removed: ReadonlySet<number>;
  readonly added: readonly AddedSheet[];
  /** Names of the whole workbook that go, and that come. */
  readonly removedNames: readonly string[];
  readonly addedNames: readonly SheetName[];
  /** Ids of relationships that are gone, those to pivot caches among them. */
  readonly removedRelationshipIds: ReadonlySet<string>;
  readonly addedCaches: readonly AddedCache[];
}

/** An entry of the workbook's list of pivot caches. */
export interface AddedCache {
  readonly cacheId: number;
  readonly relationshipId: string;
}

/** The hidden name by which a sheet of ours is known, whatever it is called. */
export function markerName(kind: string): SheetName {
  return { name: ownSheetMarker, formula: `"${kind}"`, isHidden: true };
}

/** The splices of the workbook part that carry out the changes. Places of sheets in names and views follow them. */
export function workbookSplices(root: XmlElement, text: string, changes: WorkbookChanges, dialect: Dialect): Splice[] {
  const [list] = childrenNamed(root, "sheets");
  if (!list) throw new Error("A workbook has a list of sheets");
  const sheets = childrenNamed(list, "sheet");
  const order = newOrder(sheets.length, changes);
  return [
    ...sheetSplices(root, text, list, sheets, changes, dialect),
    ...nameSplices(root, text, order, changes),
    ...cacheSplices(root, text, changes, dialect),
    ...viewSplices(root, text, order),
  ];
}

/** Where the sheets stand afterwards: by their old places, and by the number of an added one. */
interface NewOrder {
  readonly placeOf: ReadonlyMap<number, number>;
  readonly addedPlaces: readonly number[];
}

function newOrder(count: number, { removed, added }: WorkbookChanges): NewOrder {
  const placeOf = new Map<number, number>();
  const addedPlaces: number[] = [];
  let place = 0;
  for (let old = 0; old < count; old += 1) {
    const replacing = added.findIndex(({ replaces }) => replaces === old);
    if (replacing !== -1) addedPlaces[replacing] = place;
    else if (!removed.has(old)) placeOf.set(old, place);
    else continue;
    place += 1;
  }
  added.forEach(({ replaces }, at) => {
    if (replaces !== undefined) return;
    addedPlaces[at] = place;
    place += 1;
  });
  return { placeOf, addedPlaces };
}

function sheetSplices(
  root: XmlElement,
  text: string,
  list: XmlElement,
  sheets: readonly XmlElement[],
  { removed, added }: WorkbookChanges,
  dialect: Dialect,
): Splice[] {
  const kept = sheets.filter((_, old) => !removed.has(old));
  const firstId = kept.reduce((highest, sheet) => Math.max(highest, Number(attribute(sheet, "sheetId") ?? 0)), 0) + 1;
  const elements = added.map(
    ({ name, relationshipId }, at) =>
      `<${prefixOf(root)}sheet name="${attributeText(name)}" sheetId="${String(firstId + at)}" ` +
      `${idAttribute(root, relationshipId, dialect)}/>`,
  );
  const gone = sheets.flatMap(({ start, end }, old) => {
    const replacing = added.findIndex(({ replaces }) => replaces === old);
    if (replacing !== -1) return [{ start, end, text: elements[replacing] ?? "" }];
    return removed.has(old) ? [{ start, end, text: "" }] : [];
  });
  const appended = elements.filter((_, at) => added[at]?.replaces === undefined).join("");
  return appended === "" ? gone : [...gone, appendInside(list, text, appended)];
}

function nameSplices(
  root: XmlElement,
  text: string,
  { placeOf, addedPlaces }: NewOrder,
  { added, addedNames, removedNames }: WorkbookChanges,
): Splice[] {
  const prefix = prefixOf(root);
  const written = [
    ...addedNames.map((name) => nameElement(name, undefined, prefix)),
    ...added.flatMap(({ names }, at) => names.map((name) => nameElement(name, addedPlaces[at], prefix))),
  ].join("");
  const [list] = childrenNamed(root, "definedNames");
  if (!list) {
    if (written === "") return [];
    const element = `<${prefix}definedNames>${written}</${prefix}definedNames>`;
    return [insertInOrder(root, text, workbookOrder, "definedNames", element)];
  }
  const names = childrenNamed(list, "definedName");
  const gone = names.filter((name) => {
    const place = attribute(name, "localSheetId");
    return place === undefined ? removedNames.includes(attribute(name, "name") ?? "") : !placeOf.has(Number(place));
  });
  if (written === "" && gone.length > 0 && gone.length === names.length)
    return [{ start: list.start, end: list.end, text: "" }];
  const moved = names.flatMap((name) => {
    const place = attribute(name, "localSheetId");
    const now = place === undefined ? undefined : placeOf.get(Number(place));
    return now === undefined || now === Number(place) ? [] : [setAttribute(name, text, "localSheetId", String(now))];
  });
  return [
    ...gone.map(({ start, end }) => ({ start, end, text: "" })),
    ...moved,
    ...(written === "" ? [] : [appendInside(list, text, written)]),
  ];
}

function nameElement({ name, formula, isHidden }: SheetName, place: number | undefined, prefix: string): string {
  const local = place === undefined ? "" : ` localSheetId="${String(place)}"`;
  const hidden = isHidden ? ' hidden="1"' : "";
  return `<${prefix}definedName name="${name}"${local}${hidden}>${contentText(formula)}</${prefix}definedName>`;
}

/** The pivot caches of the workbook (18.2.13 pivotCaches) without those that are gone, and with those that are new. */
function cacheSplices(
  root: XmlElement,
  text: string,
  { removedRelationshipIds, addedCaches }: WorkbookChanges,
  dialect: Dialect,
): Splice[] {
  const prefix = prefixOf(root);
  const written = addedCaches
    .map(({ cacheId, relationshipId }) => {
      const id = idAttribute(root, relationshipId, dialect);
      return `<${prefix}pivotCache cacheId="${String(cacheId)}" ${id}/>`;
    })
    .join("");
  const [list] = childrenNamed(root, "pivotCaches");
  if (!list) {
    if (written === "") return [];
    const element = `<${prefix}pivotCaches>${written}</${prefix}pivotCaches>`;
    return [insertInOrder(root, text, workbookOrder, "pivotCaches", element)];
  }
  const caches = childrenNamed(list, "pivotCache");
  const gone = caches.filter((cache) => removedRelationshipIds.has(relationshipIdOf(cache)));
  if (written === "" && gone.length === caches.length) return [{ start: list.start, end: list.end, text: "" }];
  return [
    ...gone.map(({ start, end }) => ({ start, end, text: "" })),
    ...(written === "" ? [] : [appendInside(list, text, written)]),
  ];
}

/** The attribute `r:id`, with the prefix that the part has for relationships or with a declaration of its own. */
function idAttribute(root: XmlElement, id: string, { relationships }: Dialect): string {
  const declared = Object.entries(root.attributes).find(([, value]) => value === relationships)?.[0];
  return declared?.startsWith("xmlns:")
    ? `${declared.slice("xmlns:".length)}:id="${id}"`
    : `xmlns:r="${relationships}" r:id="${id}"`;
}

/** The views name sheets by their places (18.2.30 workbookView); one that is gone gives way to the first. */
function viewSplices(root: XmlElement, text: string, { placeOf }: NewOrder): Splice[] {
  const views = childrenNamed(root, "bookViews").flatMap((list) => childrenNamed(list, "workbookView"));
  return views.flatMap((view) =>
    ["activeTab", "firstSheet"].flatMap((name) => {
      const place = attribute(view, name);
      if (place === undefined) return [];
      const now = placeOf.get(Number(place)) ?? 0;
      return now === Number(place) ? [] : [setAttribute(view, text, name, String(now))];
    }),
  );
}

/** Has formulas computed anew when the workbook is opened, since cells that they refer to were corrected. */
export function recalculationSplices(root: XmlElement, text: string): Splice[] {
  const [properties] = childrenNamed(root, "calcPr");
  if (properties) return [setAttribute(properties, text, "fullCalcOnLoad", "1")];
  const element = `<${prefixOf(root)}calcPr fullCalcOnLoad="1"/>`;
  return [insertInOrder(root, text, workbookOrder, "calcPr", element)];
}
