import { ownSheetMarker, ownSheetName, type OwnSheetKind } from "../../../core/index.ts";
import { isOfWorkbook } from "../read/own-names.ts";
import { attribute, childrenNamed, type XmlElement } from "../xml/elements.ts";
import { contentText } from "../xml/escape.ts";
import { appendInside, insertInOrder, prefixOf, setAttribute, type Splice } from "../xml/splice.ts";
import { workbookOrder } from "./names.ts";
import type { NewOrder } from "./sheet-order.ts";
import { quotedSheetName } from "./sheet-names.ts";

/** A defined name (ECMA-376 part 1, 18.2.5) with its formula. */
export interface SheetName {
  readonly name: string;
  readonly formula: string;
  readonly isHidden: boolean;
}

/** What changes among the defined names. */
export interface NameChanges {
  /** Names of the whole workbook that go, and that come. */
  readonly removedNames: readonly string[];
  readonly addedNames: readonly SheetName[];
  /** Added sheets, each with the names that belong to it, hidden ones among them. */
  readonly added: readonly { readonly names: readonly SheetName[] }[];
}

/** The hidden name by which a sheet of ours is known, whatever it is called. */
export function markerName(kind: OwnSheetKind): SheetName {
  return { name: ownSheetMarker, formula: `"${kind}"`, isHidden: true };
}

/** The hidden name of the workbook that points at the one sheet of a kind that we made. */
export function pointerName(kind: OwnSheetKind, sheet: string): SheetName {
  return { name: ownSheetName(kind), formula: `${quotedSheetName(sheet)}!$A$1`, isHidden: true };
}

/** The defined names without those that are gone, with those that are new, and with the sheets' new places. */
export function nameSplices(
  root: XmlElement,
  text: string,
  { placeOf, addedPlaces }: NewOrder,
  { added, addedNames, removedNames }: NameChanges,
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
    if (isOfWorkbook(name)) return removedNames.includes(attribute(name, "name") ?? "");
    return !placeOf.has(Number(attribute(name, "localSheetId")));
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
