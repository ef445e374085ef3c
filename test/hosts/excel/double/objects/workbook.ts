import { flag, number, optionalText, text } from "../kernel/arguments.ts";
import { invalidArgument, itemNotFound } from "../kernel/failure.ts";
import { method, object, value, type HostObject } from "../kernel/host-object.ts";
import type { Json } from "../kernel/messages.ts";
import { assertInFront, assertStructureWritable, type Host } from "../workbook/host.ts";
import { addSheetModel, type EventName, type SheetModel } from "../workbook/model.ts";
import { applicationObject, fileBytes } from "./application.ts";
import { insertSheets } from "./inserted-sheets.ts";
import { namesObject } from "./names.ts";
import { allPivotTablesObject } from "./pivots.ts";
import { allTablesObject } from "./tables.ts";
import { checkedName, protectionObject, worksheetObject } from "./worksheet.ts";

/** The object from which all others are reached: `context.workbook`, and behind it `context.runtime`. */
export function rootObject(host: Host): HostObject {
  return { type: "Root", members: { ...workbookMembers(host), _Runtime: object(5, () => runtimeObject(host)) } };
}

function workbookMembers(host: Host): HostObject["members"] {
  const { workbook } = host;
  return {
    ReadOnly: value(8, () => workbook.isReadOnly),
    Worksheets: object(1, () => worksheetsObject(host)),
    Tables: object(1, () => allTablesObject(host)),
    PivotTables: object(3, () => allPivotTablesObject(host)),
    Names: object(1, () => namesObject(host, workbook.names)),
    Protection: object(7, () => protectionObject(() => workbook.isStructureProtected)),
    Settings: object(4, () => settingsObject(host)),
    Functions: object(2, () => functionsObject(host)),
    InsertWorksheetsFromBase64: method(13, (file) => {
      assertStructureWritable(host);
      return insertSheets(workbook, fileBytes(file)).map(({ id }) => id);
    }),
    Application: object(1, () => applicationObject(host)),
  };
}

function runtimeObject({ workbook }: Host): HostObject {
  return {
    type: "Runtime",
    members: {
      EnableEvents: value(
        8,
        () => workbook.eventsEnabled,
        (enables) => {
          workbook.eventsEnabled = flag(enables);
        },
      ),
    },
  };
}

function worksheetsObject(host: Host): HostObject {
  const { workbook } = host;
  const find = (key: unknown): SheetModel | undefined =>
    workbook.sheets.find(
      ({ id, name }) => id === key || (typeof key === "string" && name.toLowerCase() === key.toLowerCase()),
    );
  return {
    type: "WorksheetCollection",
    items: () => workbook.sheets.map((sheet) => worksheetObject(host, sheet)),
    item: (key) => {
      const sheet = find(key);
      return sheet && worksheetObject(host, sheet);
    },
    members: {
      GetItemOrNullObject: method(4, (key) => {
        const sheet = find(key);
        return sheet ? worksheetObject(host, sheet) : null;
      }),
      GetActiveWorksheet: method(1, () => {
        const sheet = find(workbook.activeSheet);
        if (!sheet) throw itemNotFound("The active sheet");
        return worksheetObject(host, sheet);
      }),
      Add: method(1, (name) => {
        assertStructureWritable(host);
        assertInFront(host);
        const wanted = optionalText(name) ?? `Sheet${String(workbook.sheets.length + 1)}`;
        return worksheetObject(host, addSheetModel(workbook, checkedName(host, wanted, undefined)));
      }),
      ...registration("DataChanged", host),
      ...registration("SelectionChanged", host),
    },
  };
}

/** How the client asks to be told of an event on any sheet, and no longer. */
function registration(name: EventName, { workbook: { eventTargets } }: Host): HostObject["members"] {
  return {
    [`_Register${name}Event`]: method(9, () => {
      eventTargets.add(name);
    }),
    [`_Unregister${name}Event`]: method(9, () => {
      if (!eventTargets.delete(name)) throw invalidArgument(`Nobody is told of ${name}`);
    }),
  };
}

function settingsObject({ workbook: { settings } }: Host): HostObject {
  const view = (key: string): HostObject => ({
    type: "Setting",
    id: key,
    members: {
      Key: value(4, () => key),
      Value: value(4, () => settings.get(key) ?? null),
      Delete: method(4, () => {
        settings.delete(key);
      }),
    },
  });
  return {
    type: "SettingCollection",
    item: (key) => (settings.has(text(key)) ? view(text(key)) : undefined),
    members: {
      GetItemOrNullObject: method(4, (key) => (settings.has(text(key)) ? view(text(key)) : null)),
      Add: method(4, (key, setting) => {
        settings.set(text(key), setting as Json);
        return view(text(key));
      }),
    },
  };
}

/** Only DATE is calculated: it shows which date system the workbook has (serial numbers differ by 1462 days). */
function functionsObject({ workbook }: Host): HostObject {
  return {
    type: "Functions",
    members: {
      Date: method(2, (year, month, day) => {
        const days = Date.UTC(number(year), number(month) - 1, number(day)) / 86_400_000;
        const serial = days + (workbook.dateSystem === 1904 ? 24_107 : 25_569);
        return { type: "FunctionResult", members: { Value: value(2, () => serial), Error: value(2, () => null) } };
      }),
    },
  };
}
