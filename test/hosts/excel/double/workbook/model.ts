import type { CellRange, CellValue } from "../../../../../src/core/index.ts";
import type { Json } from "../kernel/messages.ts";

/** What Excel tells an add-in of that has asked for it, as the client names it. */
export type EventName = "DataChanged" | "SelectionChanged";

/** The state of the double: a workbook with only what the product uses. Objects of the API are views of it. */
export interface WorkbookModel {
  readonly dateSystem: 1900 | 1904;
  readonly sheets: SheetModel[];
  readonly names: NameModel[];
  readonly settings: Map<string, Json>;
  /** What the add-in wants to be told of, by the name of the event. */
  readonly eventTargets: Set<EventName>;
  isStructureProtected: boolean;
  isReadOnly: boolean;
  eventsEnabled: boolean;
  isInFront: boolean;
  /** Whether what is asked now is to be taken back by one Undo (`mergeUndoGroup`). */
  isOneUndo: boolean;
  activeSheet: string;
  selection: { readonly sheet: string; readonly range: CellRange } | undefined;
  nextId: number;
}

export interface SheetModel {
  readonly id: string;
  name: string;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  /** Cells that hold something, by row and then column. */
  readonly rows: Map<number, Map<number, CellModel>>;
  readonly merges: CellRange[];
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  isProtected: boolean;
  readonly names: NameModel[];
  readonly conditionalFormats: ConditionalFormatModel[];
  readonly validations: ValidationModel[];
  readonly tables: TableModel[];
  readonly pivots: PivotModel[];
  readonly charts: ChartModel[];
  /** Formats that were set, in order: on which cells, which property, to what. */
  readonly formats: FormatModel[];
  readonly pageLayout: Map<string, Json>;
  frozenRows: number;
}

export interface CellModel {
  readonly value: CellValue;
  /** With its `=`. */
  readonly formula?: string;
  /** What tells the cell's font from others; `mixed` when parts of its text differ. */
  readonly font?: string;
}

export interface NameModel {
  readonly name: string;
  /** What it stands for; a range moves with its sheet's name, so it is kept as such. */
  readonly refersTo: string | SheetRange;
  visible: boolean;
}

export interface ConditionalFormatModel {
  readonly id: string;
  readonly ranges: readonly CellRange[];
  readonly type: string;
  formula: string;
  readonly formats: Map<string, Json>;
}

export interface ValidationModel {
  readonly range: CellRange;
  rule: Json;
  type: string;
  errorAlert: Json;
  ignoreBlanks: boolean;
}

export interface TableModel {
  readonly id: string;
  name: string;
  readonly range: CellRange;
  style: string;
}

export interface PivotModel {
  readonly id: string;
  name: string;
  readonly source: TableModel;
  readonly at: CellRange;
  readonly rowFields: string[];
  readonly columnFields: string[];
  readonly dataFields: { name: string; readonly field: string; summarizeBy: string }[];
  readonly layout: Map<string, Json>;
}

export interface ChartModel {
  readonly id: string;
  name: string;
  readonly type: string;
  readonly series: ChartSeriesModel[];
  readonly properties: Map<string, Json>;
  position: string;
}

/** A range follows the name of its sheet. */
export interface SheetRange {
  readonly sheet: SheetModel;
  readonly range: CellRange;
}

export interface ChartSeriesModel {
  name: string;
  values: SheetRange | undefined;
  categories: SheetRange | undefined;
  readonly properties: Map<string, Json>;
}

interface FormatModel {
  readonly ranges: readonly CellRange[];
  readonly property: string;
  readonly value: Json;
}

export function newWorkbookModel(dateSystem: 1900 | 1904 = 1900): WorkbookModel {
  return {
    dateSystem,
    sheets: [],
    names: [],
    settings: new Map(),
    eventTargets: new Set(),
    isStructureProtected: false,
    isReadOnly: false,
    eventsEnabled: true,
    isInFront: true,
    isOneUndo: false,
    activeSheet: "",
    selection: undefined,
    nextId: 1,
  };
}

export function newId(workbook: WorkbookModel): string {
  return `{00000000-0001-0000-0000-${String(workbook.nextId++).padStart(12, "0")}}`;
}

export function addSheetModel(workbook: WorkbookModel, name: string): SheetModel {
  const sheet: SheetModel = {
    id: newId(workbook),
    name,
    visibility: "Visible",
    rows: new Map(),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    isProtected: false,
    names: [],
    conditionalFormats: [],
    validations: [],
    tables: [],
    pivots: [],
    charts: [],
    formats: [],
    pageLayout: new Map(),
    frozenRows: 0,
  };
  workbook.sheets.push(sheet);
  if (workbook.activeSheet === "") workbook.activeSheet = sheet.id;
  return sheet;
}
