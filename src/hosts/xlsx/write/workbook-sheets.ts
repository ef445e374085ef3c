import { relationshipIdOf } from "../read/workbook-part.ts";
import { attribute, childrenNamed, type XmlElement } from "../xml/elements.ts";
import { attributeText } from "../xml/escape.ts";
import { appendInside, insertInOrder, prefixOf, setAttribute, type Splice } from "../xml/splice.ts";
import { nameSplices, type NameChanges, type SheetName } from "./name-splices.ts";
import { workbookOrder, type Dialect } from "./names.ts";
import { newOrder, viewSplices } from "./sheet-order.ts";

/** A sheet to add to the workbook part. */
export interface AddedSheet {
  readonly name: string;
  readonly relationshipId: string;
  /** The place in tab order of the sheet it takes the place of; `undefined`: behind all others. */
  readonly replaces: number | undefined;
  /** Names that belong to the sheet, hidden ones among them. */
  readonly names: readonly SheetName[];
}

/** What changes in the workbook part. */
export interface WorkbookChanges extends NameChanges {
  /** Places in tab order of the sheets that go. */
  readonly removed: ReadonlySet<number>;
  readonly added: readonly AddedSheet[];
  /** Ids of relationships that are gone, those to pivot caches among them. */
  readonly removedRelationshipIds: ReadonlySet<string>;
  readonly addedCaches: readonly AddedCache[];
}

/** An entry of the workbook's list of pivot caches. */
export interface AddedCache {
  readonly cacheId: number;
  readonly relationshipId: string;
}

/** The splices of the workbook part that carry out the changes. Places of sheets in names and views follow them. */
export function workbookSplices(root: XmlElement, text: string, changes: WorkbookChanges, dialect: Dialect): Splice[] {
  const [list] = childrenNamed(root, "sheets");
  if (!list) throw new Error("A workbook has a list of sheets");
  const sheets = childrenNamed(list, "sheet");
  const order = newOrder(sheets.length, changes.removed, changes.added);
  return [
    ...sheetSplices(root, text, list, sheets, changes, dialect),
    ...nameSplices(root, text, order, changes),
    ...cacheSplices(root, text, changes, dialect),
    ...viewSplices(root, text, sheets, order),
  ];
}

function sheetSplices(
  root: XmlElement,
  text: string,
  list: XmlElement,
  sheets: readonly XmlElement[],
  { removed, added }: WorkbookChanges,
  dialect: Dialect,
): Splice[] {
  const ids = sheetIds(sheets, added);
  const elements = added.map(
    ({ name, relationshipId }, at) =>
      `<${prefixOf(root)}sheet name="${attributeText(name)}" sheetId="${String(ids[at])}" ` +
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

/** The ids of added sheets: one that takes the place of another keeps its id, by which pivot tables are found. */
function sheetIds(sheets: readonly XmlElement[], added: readonly AddedSheet[]): number[] {
  const idOf = (sheet: XmlElement | undefined): number => Number((sheet && attribute(sheet, "sheetId")) ?? 0);
  let highest = sheets.reduce((most, sheet) => Math.max(most, idOf(sheet)), 0);
  return added.map(({ replaces }) => {
    if (replaces !== undefined) return idOf(sheets[replaces]);
    highest += 1;
    return highest;
  });
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

/** Has formulas computed anew when the workbook is opened, since cells that they refer to were corrected. */
export function recalculationSplices(root: XmlElement, text: string): Splice[] {
  const [properties] = childrenNamed(root, "calcPr");
  if (properties) return [setAttribute(properties, text, "fullCalcOnLoad", "1")];
  const element = `<${prefixOf(root)}calcPr fullCalcOnLoad="1"/>`;
  return [insertInOrder(root, text, workbookOrder, "calcPr", element)];
}
