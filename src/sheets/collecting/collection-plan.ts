import { type Collection, type Field, type Schema, type WorkbookPlan } from "../../core/index.ts";
import type { Catalogue } from "../../words/catalogue.ts";
import { withCellTexts } from "../cell-text.ts";
import { choicesPlan } from "../choices-sheet.ts";
import { schemaSheetPlan } from "../schema-sheet.ts";
import { collectedSheetPlan } from "./collected-sheet.ts";
import { pointsSheetPlan } from "./points-sheet.ts";
import { repliesSheetPlan } from "./replies-sheet.ts";

/**
 * The workbook of a collection, to be checked and summarized as any other: the table, who replied, what to clear up.
 */
export function collectionPlan(
  collection: Collection,
  schema: Schema,
  fields: readonly Field[],
  catalogue: Catalogue,
): WorkbookPlan {
  const table = collectedSheetPlan(collection, fields, catalogue);
  const { name: sheet } = table;
  const bottom = Math.max(collection.measures.length, 1);
  const columns = fields.map(({ name: field }, column) => ({
    sheet,
    field,
    range: { top: 1, left: column, bottom, right: column },
  }));
  const choices = choicesPlan(schema, columns, catalogue);
  const sheets = [table, repliesSheetPlan(collection, catalogue), pointsSheetPlan(collection, catalogue)];
  return {
    replaces: ["lists", "collection"],
    edits: [],
    marks: [],
    dropDowns: choices.dropDowns,
    choiceLists: choices.choiceLists,
    sheets: [...sheets.map((one) => withCellTexts(one, catalogue)), ...choices.sheets, schemaSheetPlan(schema)],
  };
}
