import { optionalText, oneOf, text, wholeNumber } from "../kernel/arguments.ts";
import { HostFailure, invalidArgument } from "../kernel/failure.ts";
import { method, object, value, type HostObject } from "../kernel/host-object.ts";
import { rangeOf, rangesOf, wholeSheet } from "../workbook/addresses.ts";
import { usedRange } from "../workbook/cells.ts";
import {
  assertCanBeUndone,
  assertInFront,
  assertStructureWritable,
  assertWritable,
  type Host,
} from "../workbook/host.ts";
import type { SheetModel } from "../workbook/model.ts";
import { chartsObject } from "./charts.ts";
import { namesObject } from "./names.ts";
import { pageBreaksObject, pageLayoutObject } from "./page-layout.ts";
import { pivotTablesObject } from "./pivots.ts";
import { rangeAreasObject } from "./range-areas.ts";
import { rangeObject } from "./range.ts";
import { tablesObject } from "./tables.ts";

export function worksheetObject(host: Host, sheet: SheetModel): HostObject {
  return {
    type: "Worksheet",
    id: sheet.id,
    members: {
      Id: value(1, () => sheet.id),
      Name: value(
        1,
        () => sheet.name,
        (name) => {
          assertStructureWritable(host);
          assertCanBeUndone(host);
          sheet.name = checkedName(host, text(name), sheet);
        },
      ),
      Visibility: value(
        1,
        () => sheet.visibility,
        (visibility) => {
          assertStructureWritable(host);
          assertCanBeUndone(host);
          const wanted = oneOf(["Visible", "Hidden", "VeryHidden"], visibility);
          if (wanted !== "Visible") assertAnotherIsVisible(host, sheet);
          sheet.visibility = wanted;
        },
      ),
      Position: value(
        1,
        () => host.workbook.sheets.indexOf(sheet),
        (position) => {
          assertStructureWritable(host);
          assertCanBeUndone(host);
          const { sheets } = host.workbook;
          if (wholeNumber(position) < 0 || wholeNumber(position) >= sheets.length)
            throw invalidArgument("The position");
          sheets.splice(sheets.indexOf(sheet), 1);
          sheets.splice(wholeNumber(position), 0, sheet);
        },
      ),
      Names: object(4, () => namesObject(host, sheet.names)),
      Tables: object(1, () => tablesObject(host, sheet)),
      PivotTables: object(3, () => pivotTablesObject(host, sheet)),
      Charts: object(1, () => chartsObject(host, sheet)),
      PageLayout: object(9, () => pageLayoutObject(sheet)),
      HorizontalPageBreaks: object(9, () => pageBreaksObject(sheet)),
      Protection: object(2, () => protectionObject(() => sheet.isProtected)),
      FreezePanes: object(7, () => freezePanesObject(host, sheet)),
      GetRange: method(1, (address) => {
        const wanted = optionalText(address);
        return rangeObject(host, sheet, wanted === undefined ? wholeSheet : rangeOf(wanted));
      }),
      GetCell: method(1, (row, column) => {
        const [r, c] = [wholeNumber(row), wholeNumber(column)];
        return rangeObject(host, sheet, { top: r, left: c, bottom: r, right: c });
      }),
      GetRanges: method(9, (addresses) => rangeAreasObject(host, sheet, rangesOf(text(addresses)))),
      // An entry rule alone does not make a cell used, so that those outside are not found (OfficeDev/office-js 4245).
      GetUsedRangeOrNullObject: method(4, () => {
        const range = usedRange(sheet);
        return range ? rangeObject(host, sheet, range) : null;
      }),
      Activate: method(1, () => {
        assertInFront(host);
        if (sheet.visibility !== "Visible") throw new HostFailure("InvalidOperation", `${sheet.name} is hidden`);
        host.workbook.activeSheet = sheet.id;
      }),
      Delete: method(1, () => {
        deleteSheet(host, sheet);
      }),
    },
  };
}

export function protectionObject(isProtected: () => boolean): HostObject {
  return { type: "Protection", members: { Protected: value(2, isProtected) } };
}

function freezePanesObject(host: Host, sheet: SheetModel): HostObject {
  return {
    type: "WorksheetFreezePanes",
    members: {
      FreezeRows: method(7, (count) => {
        assertInFront(host);
        if (sheet.visibility !== "Visible") throw new HostFailure("InvalidOperation", `${sheet.name} is hidden`);
        sheet.frozenRows = wholeNumber(count);
      }),
    },
  };
}

/** A name that Excel takes for a sheet: 1 to 31 characters, some excluded, unique whatever the letters' case. */
export function checkedName({ workbook }: Host, name: string, self: SheetModel | undefined): string {
  const isTaken = workbook.sheets.some((other) => other !== self && other.name.toLowerCase() === name.toLowerCase());
  if (isTaken) throw new HostFailure("ItemAlreadyExists", name);
  if (name.length === 0 || name.length > 31 || /[:\\/?*[\]]|^'|'$/u.test(name)) {
    throw invalidArgument(`The sheet name ${name}`);
  }
  return name;
}

function assertAnotherIsVisible({ workbook }: Host, sheet: SheetModel): void {
  if (!workbook.sheets.some((other) => other !== sheet && other.visibility === "Visible")) {
    throw new HostFailure("InvalidOperation", "A workbook has a visible sheet");
  }
}

function deleteSheet(host: Host, sheet: SheetModel): void {
  assertInFront(host, "InvalidSelection");
  assertStructureWritable(host);
  assertCanBeUndone(host);
  assertWritable(host, { ...sheet, isProtected: false });
  if (sheet.visibility === "VeryHidden") throw new HostFailure("InvalidOperation", `${sheet.name} is very hidden`);
  assertAnotherIsVisible(host, sheet);
  const { workbook } = host;
  workbook.sheets.splice(workbook.sheets.indexOf(sheet), 1);
  const gone = workbook.names.filter(({ refersTo }) => typeof refersTo !== "string" && refersTo.sheet === sheet);
  for (const name of gone) workbook.names.splice(workbook.names.indexOf(name), 1, { ...name, refersTo: "=#REF!" });
  if (workbook.activeSheet === sheet.id) workbook.activeSheet = workbook.sheets[0]?.id ?? "";
}
