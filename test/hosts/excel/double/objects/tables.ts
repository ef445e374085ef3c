import { flag, optionalFlag, text } from "../kernel/arguments.ts";
import { HostFailure, invalidArgument, itemNotFound } from "../kernel/failure.ts";
import { method, object, value, type HostObject } from "../kernel/host-object.ts";
import { intersection } from "../workbook/addresses.ts";
import { cellAt } from "../workbook/cells.ts";
import { assertWritable, type Host } from "../workbook/host.ts";
import { newId, type SheetModel, type TableModel } from "../workbook/model.ts";
import { rangeArgument } from "./range.ts";

/** The tables of a sheet. */
export function tablesObject(host: Host, sheet: SheetModel): HostObject {
  const find = (key: unknown): TableModel | undefined =>
    sheet.tables.find(({ id, name }) => id === key || name === key);
  return {
    type: "TableCollection",
    items: () => sheet.tables.map((table) => tableObject(host, sheet, table)),
    item: (key) => {
      const table = find(key);
      return table && tableObject(host, sheet, table);
    },
    members: {
      GetItem: method(1, (key) => {
        const table = find(key);
        if (!table) throw itemNotFound(`Table ${text(key)}`);
        return tableObject(host, sheet, table);
      }),
      Add: method(1, (address, hasHeaders) => {
        assertWritable(host, sheet);
        const range = rangeArgument(sheet, address);
        if (!flag(hasHeaders)) throw invalidArgument("A table of ours has headers");
        if (range.bottom === range.top) throw invalidArgument("A table needs a row below its header");
        if (sheet.tables.some((other) => intersection(other.range, range))) {
          throw new HostFailure("InvalidArgument", "A table can't overlap another table");
        }
        const table = { id: newId(host.workbook), name: freeName(host), range, style: "TableStyleMedium2" };
        const headers = headersOf(sheet, table);
        if (headers.includes("") || new Set(headers.map((header) => header.toLowerCase())).size < headers.length) {
          throw invalidArgument("Headers of a table are unique texts");
        }
        sheet.tables.push(table);
        return tableObject(host, sheet, table);
      }),
    },
  };
}

/** The tables of all sheets. */
export function allTablesObject(host: Host): HostObject {
  const items = (): HostObject[] =>
    host.workbook.sheets.flatMap((sheet) => sheet.tables.map((table) => tableObject(host, sheet, table)));
  return { type: "TableCollection", items, members: {} };
}

/** The sheet that something stands on, by its name only. */
export function worksheetName({ id, name }: SheetModel): HostObject {
  return { type: "Worksheet", id, members: { Name: value(1, () => name) } };
}

/** The header texts of a table. */
export function headersOf(sheet: SheetModel, { range }: TableModel): string[] {
  const headers: string[] = [];
  for (let column = range.left; column <= range.right; column += 1) {
    const header = cellAt(sheet, range.top, column)?.value ?? "";
    headers.push(typeof header === "string" ? header : "");
  }
  return headers;
}

function tableNames({ workbook }: Host): string[] {
  return workbook.sheets.flatMap(({ tables }) => tables.map(({ name }) => name.toLowerCase()));
}

function freeName(host: Host): string {
  const taken = tableNames(host);
  let number = 1;
  while (taken.includes(`table${String(number)}`)) number += 1;
  return `Table${String(number)}`;
}

function tableObject(host: Host, sheet: SheetModel, table: TableModel): HostObject {
  return {
    type: "Table",
    id: table.id,
    state: table,
    members: {
      Worksheet: object(2, () => worksheetName(sheet)),
      Name: value(
        1,
        () => table.name,
        (name) => {
          assertWritable(host, sheet);
          const newName = text(name);
          const isTaken = tableNames(host).includes(newName.toLowerCase()) && newName !== table.name;
          const isName = host.workbook.names.some((one) => one.name.toLowerCase() === newName.toLowerCase());
          if (isTaken || isName || !/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(newName)) {
            throw invalidArgument(`The table name ${newName}`);
          }
          table.name = newName;
        },
      ),
      Style: value(
        1,
        () => table.style,
        (style) => {
          table.style = text(style);
        },
      ),
      ShowBandedRows: value(
        3,
        () => true,
        (shows) => {
          optionalFlag(shows);
        },
      ),
    },
  };
}
