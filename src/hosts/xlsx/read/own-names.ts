import {
  choiceListNames,
  ownSheetKinds,
  ownSheetMarker,
  ownSheetName,
  sheetOfReference,
  type OwnSheetKind,
} from "../../../core/index.ts";
import { attribute, childrenNamed, type XmlElement } from "../xml/elements.ts";

/** The names that the workbook part defines (ECMA-376 part 1, 18.2.6). */
export function definedNames(root: XmlElement): XmlElement[] {
  return childrenNamed(root, "definedNames").flatMap((list) => childrenNamed(list, "definedName"));
}

/**
 * The kinds of our sheets by their place in tab order. Of several sheets that are marked as one kind, that is ours
 * which the workbook's name points at; the others are copies that a user made. Where no name tells, as the pane writes
 * none, a copy is known by the name that Excel gives it.
 *
 * @param sheetNames of all sheets in tab order
 */
export function ownKinds(root: XmlElement, sheetNames: readonly string[]): ReadonlyMap<number, OwnSheetKind> {
  const names = definedNames(root);
  const folded = sheetNames.map((name) => name.toLowerCase());
  const marked = new Map(
    names.flatMap((element) => {
      const place = attribute(element, "localSheetId");
      const kind = ownSheetKinds.find((candidate) => element.text === `"${candidate}"`);
      const isMarker = attribute(element, "name") === ownSheetMarker && place !== undefined && kind;
      return isMarker ? [[Number(place), kind] as const] : [];
    }),
  );
  const own = [...marked].filter(([place, kind]) => {
    const pointer = names.find((name) => isOfWorkbook(name) && attribute(name, "name") === ownSheetName(kind));
    const pointed = sheetOfReference(pointer?.text ?? "")?.toLowerCase();
    if (pointed !== undefined && folded.includes(pointed)) return folded[place] === pointed;
    const original = copyName.exec(folded[place] ?? "")?.[1];
    return original === undefined || marked.get(folded.indexOf(original)) !== kind;
  });
  return new Map(own);
}

/** What Excel calls the copy of a sheet. */
const copyName = /^(.+) \(\d+\)$/u;

const namesOfOurs: readonly string[] = [...choiceListNames, ...ownSheetKinds.map(ownSheetName)];

/**
 * Names of the workbook that are ours: those that point at no sheet of a user's. A user may have a name of the same
 * letters for something else. Whether it is hidden does not tell: LibreOffice shows every name that it saves.
 *
 * @param peopleSheets the names of the sheets that are not ours
 */
export function ownNames(root: XmlElement, peopleSheets: readonly string[]): string[] {
  const folded = peopleSheets.map((name) => name.toLowerCase());
  return definedNames(root).flatMap((element) => {
    const name = attribute(element, "name") ?? "";
    if (!namesOfOurs.includes(name) || !isOfWorkbook(element)) return [];
    const sheet = sheetOfReference(element.text)?.toLowerCase();
    const isOurs = sheet === undefined ? element.text.startsWith("#REF!") : !folded.includes(sheet);
    return isOurs ? [name] : [];
  });
}

/** Whether a name belongs to the whole workbook rather than to a sheet. */
export function isOfWorkbook(name: XmlElement): boolean {
  return attribute(name, "localSheetId") === undefined;
}
