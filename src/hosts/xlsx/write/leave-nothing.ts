import { sheetOfReference } from "../../../core/index.ts";
import { allRelationships } from "../read/relationships.ts";
import type { WorkbookPart } from "../read/workbook-part.ts";
import { childrenNamed, type XmlElement } from "../xml/elements.ts";
import type { AddedToWorkbook } from "./add-sheets.ts";
import type { Draft } from "./draft.ts";
import { forgetTexts } from "./forget-texts.ts";
import { sheetIds, type OwnSheet, type RemovedSheets } from "./own-sheets.ts";
import { refuseBrokenReferences } from "./people-references.ts";
import { removeSlicerCaches } from "./slicers.ts";

/**
 * Takes away what removed sheets would leave behind elsewhere: caches of slicers, texts, and their names among the
 * workbook's properties. Refuses where something of a user's refers to a sheet of which nothing takes the place.
 */
export async function leaveNothing(
  draft: Draft,
  workbook: WorkbookPart,
  own: readonly OwnSheet[],
  removed: RemovedSheets,
  added: AddedToWorkbook,
): Promise<void> {
  const people = workbook.sheets.filter((entry) => !own.some((sheet) => sheet.entry === entry));
  const relationships = await allRelationships(draft);
  const sources = {
    sheets: sheetIds(workbook.root, own),
    tables: new Map(removed.tables.map(({ id, sheet }) => [id, sheet])),
  };
  await removeSlicerCaches(draft, { ...workbook, sheets: people }, sources, relationships);
  const staying = new Set(added.sheets.map(({ name }) => name));
  const tables = removed.tables.filter(({ name }) => !added.tableNames.includes(name));
  const gone = {
    sheets: own.map(({ entry }) => entry.name).filter((name) => !staying.has(name)),
    tables: new Map(tables.map(({ name, sheet }) => [name, sheet])),
  };
  await refuseBrokenReferences(draft, { ...workbook, sheets: people }, gone, relationships);
  const strings = workbook.relationships.find(({ kind }) => kind === "sharedStrings")?.target;
  const parts = people.flatMap(({ part }) => part ?? []);
  await forgetTexts(draft, strings, removed.sharedTexts, parts);
  const removedNames = own.map(({ entry }) => entry.name);
  await forgetTitles(
    draft,
    removedNames,
    relationships.get("")?.find(({ kind }) => kind === "extended-properties")?.target,
  );
}

/**
 * Takes the list of sheets and names out of the properties where another program has put ours on it. Excel makes it
 * anew (ECMA-376 part 1, 22.2).
 */
async function forgetTitles(draft: Draft, names: readonly string[], part: string | undefined): Promise<void> {
  if (part === undefined || !draft.has(part)) return;
  await draft.edit(part, (root) => {
    const titles = childrenNamed(root, "TitlesOfParts").flatMap(textsOf);
    if (!titles.some((title) => names.includes(sheetOfReference(title) ?? title))) return [];
    return ["HeadingPairs", "TitlesOfParts"]
      .flatMap((name) => childrenNamed(root, name))
      .map(({ start, end }) => ({ start, end, text: "" }));
  });
}

function textsOf({ text, children }: XmlElement): string[] {
  return children.length === 0 ? [text] : children.flatMap(textsOf);
}
