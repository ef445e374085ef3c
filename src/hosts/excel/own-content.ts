import {
  choiceListNames,
  markPrefix,
  ownSheetMarker,
  partOfSheet,
  schemaSheetName,
  type OwnContent,
  type OwnPart,
} from "../../core/index.ts";
import { inExcel, type ActionOptions } from "./action.ts";
import { kindOfSheet, sheetsWeMade } from "./own-sheets.ts";
import { isTemporaryName } from "./write/new-names.ts";

/**
 * Reads from the workbook, in two round trips, what of ours it holds: sheets by their markers, marks, and named lists.
 */
export async function readOwnContent(options: ActionOptions = {}): Promise<OwnContent> {
  return inExcel(options, async (context) => {
    const worksheets = context.workbook.worksheets.load("items/name");
    const names = context.workbook.names.load("items/name,items/formula");
    await context.sync();
    const looks = worksheets.items.map((worksheet) => ({
      name: worksheet.name,
      marker: worksheet.names.getItemOrNullObject(ownSheetMarker).load("formula"),
      formats: worksheet.getRange().conditionalFormats.load("items/type,items/customOrNullObject/rule/formula"),
    }));
    await context.sync();
    const made = sheetsWeMade(names.items);
    const parts = new Map<OwnPart, string[]>();
    const add = (part: OwnPart, ...sheets: string[]): unknown =>
      parts.set(part, [...(parts.get(part) ?? []), ...sheets]);
    for (const { name, marker, formats } of looks) {
      const kind = kindOfSheet(name, marker, made);
      if (kind) add(partOfSheet[kind], name);
      if (formats.items.some(isMark)) add("check");
    }
    if (names.items.some(({ name }) => choiceListNames.some((list) => list === name))) add("lists");
    return { parts, hasSchemaSheet: worksheets.items.some(({ name }) => name === schemaSheetName) };
  });
}

function isMark({ customOrNullObject }: Excel.ConditionalFormat): boolean {
  return !customOrNullObject.isNullObject && customOrNullObject.rule.formula.includes(markPrefix);
}

/**
 * Removes the hidden sheets that were begun and never took their place, since Excel went down on the way, and has Excel
 * report changes, which it may still have been told not to. The sheets are known by their names, and by being marked as
 * ours or empty. Returns how many there were.
 */
export async function removeUnfinished(options: ActionOptions = {}): Promise<number> {
  return inExcel(options, async (context) => {
    context.runtime.enableEvents = true;
    const worksheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    const candidates = worksheets.items
      .filter(({ name }) => isTemporaryName(name))
      .map((worksheet) => ({
        worksheet,
        marker: worksheet.names.getItemOrNullObject(ownSheetMarker).load("formula"),
        used: worksheet.getUsedRangeOrNullObject(true).load("address"),
      }));
    if (candidates.length === 0) return 0;
    await context.sync();
    const unfinished = candidates.filter(({ marker, used }) => !marker.isNullObject || used.isNullObject);
    for (const { worksheet } of unfinished) worksheet.delete();
    await context.sync();
    return unfinished.length;
  });
}
