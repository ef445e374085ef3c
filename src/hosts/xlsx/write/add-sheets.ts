import type { SheetPlan } from "../../../core/index.ts";
import { parseXml } from "../xml/elements.ts";
import { addContentTypes } from "./content-types.ts";
import type { Draft } from "./draft.ts";
import { contentTypes, type Dialect } from "./names.ts";
import type { OwnSheet } from "./own-sheets.ts";
import { addRelationship } from "./relationships.ts";
import { quotedSheetName } from "./sheet-names.ts";
import type { Styles } from "./styles.ts";
import { TableNames } from "./table-names.ts";
import { plannedTable, tablePart } from "./table-part.ts";
import { markerName, type AddedSheet, type SheetName } from "./workbook-sheets.ts";
import { worksheetPart } from "./worksheet-part.ts";

/** What sheets are added to. */
export interface SheetsContext {
  readonly workbookPart: string;
  /** Sheets of ours that go; a planned sheet of the same kind takes the place of one. */
  readonly own: readonly OwnSheet[];
  readonly styles: Styles;
  readonly dialect: Dialect;
  readonly nameOf: (plan: string) => string;
}

/** Adds the parts of planned sheets, and returns what the workbook part has to list. */
export async function addSheets(
  draft: Draft,
  plans: readonly SheetPlan[],
  context: SheetsContext,
): Promise<readonly AddedSheet[]> {
  const { workbookPart, dialect, own, nameOf } = context;
  const tableNames = await TableNames.of(draft, parseXml(workbookPart, await draft.text(workbookPart)));
  const added: AddedSheet[] = [];
  for (const plan of plans) {
    const part = draft.freePart("xl/worksheets/sheet", "xml");
    draft.set(part, "");
    const tableId = await addTable(draft, part, plan, tableNames, dialect);
    draft.set(part, worksheetPart(plan, { ...context, tableId, drawingId: undefined }));
    await addContentTypes(draft, new Map([[part, contentTypes.worksheet]]));
    const relationshipId = await addRelationship(draft, workbookPart, dialect, { kind: "worksheet", target: part });
    const replaced = own.find(({ entry }) => entry.ownKind === plan.kind);
    const name = nameOf(plan.name);
    added.push({ name, relationshipId, replaces: replaced?.place, names: namesOf(plan, name) });
  }
  return added;
}

/** Adds the part of a sheet's table, and returns the id of the relationship that leads to it. */
async function addTable(
  draft: Draft,
  sheetPart: string,
  plan: SheetPlan,
  names: TableNames,
  dialect: Dialect,
): Promise<string | undefined> {
  const table = plannedTable(plan);
  if (!table) return undefined;
  const part = draft.freePart("xl/tables/table", "xml");
  const { id, name } = names.next(table.plan.name);
  draft.set(part, tablePart(table, id, name, dialect));
  await addContentTypes(draft, new Map([[part, contentTypes.table]]));
  return addRelationship(draft, sheetPart, dialect, { kind: "table", target: part });
}

function namesOf({ kind, print: { repeatRows } }: SheetPlan, name: string): SheetName[] {
  const rows = repeatRows && `$${String(repeatRows.first + 1)}:$${String(repeatRows.last + 1)}`;
  return [
    ...(kind === undefined ? [] : [markerName(kind)]),
    ...(rows === undefined
      ? []
      : [{ name: "_xlnm.Print_Titles", formula: `${quotedSheetName(name)}!${rows}`, isHidden: false }]),
  ];
}
