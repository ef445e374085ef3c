import { withPivotCells, type DropDown, type SheetPlan } from "../../../core/index.ts";
import { relationshipIdOf } from "../read/workbook-part.ts";
import { attribute, childrenNamed, parseXml, type XmlElement } from "../xml/elements.ts";
import type { AddedParts } from "./added-parts.ts";
import { drawingParts } from "./charts/drawing-part.ts";
import { addContentTypes } from "./content-types.ts";
import type { Draft } from "./draft.ts";
import { contentTypes, type Dialect } from "./names.ts";
import type { OwnSheet } from "./own-sheets.ts";
import { pivotParts } from "./pivots/pivot-parts.ts";
import { addRelationship } from "./relationships.ts";
import { absolute, quotedSheetName } from "./sheet-names.ts";
import type { Styles } from "./styles.ts";
import { TableNames } from "./table-names.ts";
import { plannedTable, tablePart } from "./table-part.ts";
import { markerName, type SheetName } from "./name-splices.ts";
import type { AddedCache, AddedSheet } from "./workbook-sheets.ts";
import { worksheetPart } from "./worksheet-part.ts";

/** What sheets are added to. */
export interface SheetsContext {
  readonly workbookPart: string;
  /** Sheets of ours that go; a planned sheet of the same kind takes the place of one. */
  readonly own: readonly OwnSheet[];
  /** Ids of the workbook's relationships that are gone, though the workbook part still lists what they led to. */
  readonly removedRelationshipIds: ReadonlySet<string>;
  readonly styles: Styles;
  readonly dialect: Dialect;
  readonly nameOf: (plan: string) => string;
  /** Drop-down lists of the sheets that are to be filled in. */
  readonly dropDowns: readonly DropDown[];
}

/** What the workbook part has to list. */
export interface AddedToWorkbook {
  readonly sheets: readonly AddedSheet[];
  readonly caches: readonly AddedCache[];
  /** What the tables are called in the workbook. */
  readonly tableNames: readonly string[];
}

/** Adds the parts of planned sheets with their tables, charts and pivot tables. */
export async function addSheets(
  draft: Draft,
  plans: readonly SheetPlan[],
  context: SheetsContext,
): Promise<AddedToWorkbook> {
  const { workbookPart, dialect, own, nameOf } = context;
  const workbook = parseXml(workbookPart, await draft.text(workbookPart));
  const tableNames = await TableNames.of(draft, workbook);
  const sheetParts = new Map<SheetPlan, string>();
  const sheets: AddedSheet[] = [];
  for (const plan of plans) {
    const part = draft.freePart("xl/worksheets/sheet", "xml");
    sheetParts.set(plan, part);
    draft.set(part, "");
    const tableId = await addTable(draft, part, plan, tableNames, dialect);
    const laidOut = withPivotCells(plan);
    const drawingId = await addCharts(draft, part, laidOut, nameOf(plan.name), dialect);
    const dropDowns = plan.kind ? [] : context.dropDowns.filter(({ sheet }) => sheet === plan.name);
    draft.set(part, worksheetPart(laidOut, { ...context, dropDowns, tableId, drawingId }));
    await addContentTypes(draft, new Map([[part, contentTypes.worksheet]]));
    const relationshipId = await addRelationship(draft, workbookPart, dialect, { kind: "worksheet", target: part });
    const replaced = own.find(({ entry }) => entry.ownKind === plan.kind);
    const name = nameOf(plan.name);
    sheets.push({ name, relationshipId, replaces: replaced?.place, names: namesOf(plan, name) });
  }
  const caches = await addPivots(draft, sheetParts, workbook, tableNames, context);
  return { sheets, caches, tableNames: tableNames.givenNames };
}

/** Adds the charts of a sheet, and returns the id of the relationship that leads to their drawing. */
async function addCharts(
  draft: Draft,
  sheetPart: string,
  { charts, rows, columnWidths }: SheetPlan,
  name: string,
  dialect: Dialect,
): Promise<string | undefined> {
  if (charts.length === 0) return undefined;
  const { drawing, ...added } = drawingParts(charts, { name, rows, columnWidths }, draft.partNames, dialect);
  await addParts(draft, added);
  return addRelationship(draft, sheetPart, dialect, { kind: "drawing", target: drawing });
}

/** Adds the pivot tables of all sheets with the caches that they share. */
async function addPivots(
  draft: Draft,
  sheetParts: ReadonlyMap<SheetPlan, string>,
  workbook: XmlElement,
  tableNames: TableNames,
  { workbookPart, removedRelationshipIds, styles, dialect }: SheetsContext,
): Promise<AddedCache[]> {
  const plans = [...sheetParts.keys()];
  if (plans.every(({ pivots }) => pivots.length === 0)) return [];
  const listed = childrenNamed(workbook, "pivotCaches").flatMap((list) => childrenNamed(list, "pivotCache"));
  const kept = listed.filter((cache) => !removedRelationshipIds.has(relationshipIdOf(cache)));
  const { tables, caches, ...added } = pivotParts(plans, {
    partNames: draft.partNames,
    cacheIds: kept.map((cache) => Number(attribute(cache, "cacheId"))),
    tableNameOf: (table) => tableNames.nameOf(table),
    labelFormat: styles.pivotLabelFormat(),
    dialect,
  });
  await addParts(draft, added);
  for (const { sheet, part } of tables) {
    await addRelationship(draft, sheetParts.get(sheet) ?? "", dialect, { kind: "pivotTable", target: part });
  }
  const addedCaches: AddedCache[] = [];
  for (const { cacheId, part } of caches) {
    const kind = "pivotCacheDefinition";
    const relationshipId = await addRelationship(draft, workbookPart, dialect, { kind, target: part });
    addedCaches.push({ cacheId, relationshipId });
  }
  return addedCaches;
}

async function addParts(draft: Draft, { parts, contentTypes: types }: AddedParts): Promise<void> {
  for (const [part, text] of parts) draft.set(part, text);
  await addContentTypes(draft, types);
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

function namesOf({ kind, print: { area, repeatRows } }: SheetPlan, name: string): SheetName[] {
  const rows = repeatRows && `$${String(repeatRows.first + 1)}:$${String(repeatRows.last + 1)}`;
  return [
    ...(kind === undefined ? [] : [markerName(kind)]),
    ...(area === undefined
      ? []
      : [{ name: "_xlnm.Print_Area", formula: `${quotedSheetName(name)}!${absolute(area)}`, isHidden: false }]),
    ...(rows === undefined
      ? []
      : [{ name: "_xlnm.Print_Titles", formula: `${quotedSheetName(name)}!${rows}`, isHidden: false }]),
  ];
}
