import type { CellRange } from "../../../../../src/core/index.ts";
import { objectOf, oneOf, text } from "../kernel/arguments.ts";
import { HostFailure, invalidArgument, itemNotFound } from "../kernel/failure.ts";
import { method, object, value, type Argument, type HostObject } from "../kernel/host-object.ts";
import { assertWritable, type Host } from "../workbook/host.ts";
import { newId, type PivotModel, type SheetModel, type TableModel } from "../workbook/model.ts";
import { formatObject } from "./formats.ts";
import { rangeArgument } from "./range.ts";
import { headersOf, worksheetName } from "./tables.ts";

/** The pivot tables of a sheet. */
export function pivotTablesObject(host: Host, sheet: SheetModel): HostObject {
  const find = (key: unknown): PivotModel | undefined =>
    sheet.pivots.find(({ id, name }) => id === key || name === key);
  return {
    type: "PivotTableCollection",
    items: () => sheet.pivots.map((pivot) => pivotObject(host, sheet, pivot)),
    item: (key) => {
      const pivot = find(key);
      return pivot && pivotObject(host, sheet, pivot);
    },
    members: {
      GetItemOrNullObject: method(4, (key) => {
        const pivot = find(key);
        return pivot ? pivotObject(host, sheet, pivot) : null;
      }),
      Add: method(8, (name, source, destination) => {
        assertWritable(host, sheet);
        if (host.refuses.has("pivot-tables")) throw new HostFailure("UnsupportedOperation", "Pivot tables");
        const table = objectOf("Table", source).state as TableModel;
        if (allPivots(host).some((pivot) => pivot.name === name))
          throw new HostFailure("ItemAlreadyExists", text(name));
        const at: CellRange = rangeArgument(sheet, destination);
        const pivot: PivotModel = {
          id: newId(host.workbook),
          name: text(name),
          source: table,
          at,
          rowFields: [],
          columnFields: [],
          dataFields: [],
          layout: new Map(),
        };
        sheet.pivots.push(pivot);
        return pivotObject(host, sheet, pivot);
      }),
    },
  };
}

/** The pivot tables of all sheets. */
export function allPivotTablesObject(host: Host): HostObject {
  const items = (): HostObject[] =>
    host.workbook.sheets.flatMap((sheet) => sheet.pivots.map((pivot) => pivotObject(host, sheet, pivot)));
  return { type: "PivotTableCollection", items, members: {} };
}

function allPivots({ workbook }: Host): PivotModel[] {
  return workbook.sheets.flatMap(({ pivots }) => pivots);
}

function pivotObject(host: Host, sheet: SheetModel, pivot: PivotModel): HostObject {
  const { layout } = pivot;
  const store = {
    get: (property: string) => layout.get(property) ?? null,
    set: (property: string, newValue: Parameters<typeof layout.set>[1]) => void layout.set(property, newValue),
  };
  return {
    type: "PivotTable",
    id: pivot.id,
    members: {
      Id: value(5, () => pivot.id),
      Worksheet: object(3, () => worksheetName(sheet)),
      Name: value(
        3,
        () => pivot.name,
        (name) => {
          const isTaken = allPivots(host).some((other) => other !== pivot && other.name === name);
          if (isTaken) throw invalidArgument(`The name ${text(name)} is taken`);
          pivot.name = text(name);
        },
      ),
      Hierarchies: object(8, () => hierarchiesObject(host, pivot)),
      RowHierarchies: object(8, () => axisObject(pivot, pivot.rowFields)),
      ColumnHierarchies: object(8, () => axisObject(pivot, pivot.columnFields)),
      DataHierarchies: object(8, () => dataObject(pivot)),
      Layout: object(8, () =>
        formatObject(
          "PivotLayout",
          {
            LayoutType: 8,
            ShowColumnGrandTotals: 8,
            ShowRowGrandTotals: 8,
            PreserveFormatting: 9,
            EmptyCellText: 13,
            AltTextDescription: 13,
          },
          store,
        ),
      ),
      Delete: method(8, () => {
        assertWritable(host, sheet);
        sheet.pivots.splice(sheet.pivots.indexOf(pivot), 1);
      }),
    },
  };
}

/** The fields that the source has, by its header. */
function hierarchiesObject({ workbook }: Host, pivot: PivotModel): HostObject {
  const owner = workbook.sheets.find(({ tables }) => tables.includes(pivot.source));
  if (!owner) throw new HostFailure("InvalidOperation", "The source table is gone");
  const hierarchy = (name: string): HostObject => ({ type: "PivotHierarchy", state: { name }, id: name, members: {} });
  const find = (key: Argument | undefined): HostObject => {
    if (!headersOf(owner, pivot.source).includes(text(key))) throw itemNotFound(`Field ${text(key)}`);
    return hierarchy(text(key));
  };
  return {
    type: "PivotHierarchyCollection",
    items: () => headersOf(owner, pivot.source).map(hierarchy),
    item: find,
    members: { GetItem: method(8, find) },
  };
}

function fieldOf(argument: Argument | undefined): string {
  return (objectOf("PivotHierarchy", argument).state as { name: string }).name;
}

/** A field stands on one axis at most; adding it to another is refused here, since Excel would move it unasked. */
function axisObject(pivot: PivotModel, fields: string[]): HostObject {
  return {
    type: "RowColumnPivotHierarchyCollection",
    members: {
      Add: method(8, (field) => {
        const name = fieldOf(field);
        const used = [...pivot.rowFields, ...pivot.columnFields, ...pivot.dataFields.map((data) => data.field)];
        if (used.includes(name)) throw new HostFailure("InvalidOperation", `${name} already stands in the pivot table`);
        fields.push(name);
        return { type: "RowColumnPivotHierarchy", id: name, members: {} };
      }),
    },
  };
}

function dataObject(pivot: PivotModel): HostObject {
  return {
    type: "DataPivotHierarchyCollection",
    members: {
      Add: method(8, (field) => {
        const name = fieldOf(field);
        if ([...pivot.rowFields, ...pivot.columnFields].includes(name)) {
          throw new HostFailure("InvalidOperation", `${name} already stands in the pivot table`);
        }
        const data = { name: `合計 / ${name}`, field: name, summarizeBy: "Count" };
        pivot.dataFields.push(data);
        return dataHierarchyObject(pivot, data);
      }),
    },
  };
}

function dataHierarchyObject(pivot: PivotModel, data: PivotModel["dataFields"][number]): HostObject {
  return {
    type: "DataPivotHierarchy",
    id: data.name,
    members: {
      Name: value(
        8,
        () => data.name,
        (name) => {
          const fields = [...pivot.rowFields, ...pivot.columnFields, data.field];
          if (fields.includes(text(name))) throw invalidArgument("A caption differs from every field");
          data.name = text(name);
        },
      ),
      SummarizeBy: value(
        8,
        () => data.summarizeBy,
        (summarizeBy) => {
          data.summarizeBy = oneOf(["Sum", "Count"], summarizeBy);
        },
      ),
    },
  };
}
