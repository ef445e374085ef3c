import { record } from "../kernel/arguments.ts";
import { method, value, type HostObject } from "../kernel/host-object.ts";
import type { CellRange } from "../../../../../src/core/index.ts";
import { intersection } from "../workbook/addresses.ts";
import { assertWritable, type Host } from "../workbook/host.ts";
import type { SheetModel, ValidationModel } from "../workbook/model.ts";

/** `Range.dataValidation`: the rule that all cells share, or `Inconsistent` where they differ. */
export function dataValidationObject(host: Host, sheet: SheetModel, range: CellRange): HostObject {
  const own = (): ValidationModel => {
    const found = sheet.validations.find((one) => sameRange(one.range, range));
    if (found) return found;
    clear(sheet, range);
    const created = { range, rule: null, type: "None", errorAlert: null, ignoreBlanks: true };
    sheet.validations.push(created);
    return created;
  };
  return {
    type: "DataValidation",
    members: {
      Type: value(8, () => shared(sheet, range)?.type ?? "Inconsistent"),
      Rule: value(
        8,
        () => shared(sheet, range)?.rule ?? null,
        (rule) => {
          assertWritable(host, sheet);
          const [type = ""] = Object.keys(record(rule));
          Object.assign(own(), { rule, type: `${type.slice(0, 1).toUpperCase()}${type.slice(1)}` });
        },
      ),
      ErrorAlert: value(
        8,
        () => shared(sheet, range)?.errorAlert ?? null,
        (alert) => {
          own().errorAlert = alert;
        },
      ),
      IgnoreBlanks: value(
        8,
        () => shared(sheet, range)?.ignoreBlanks ?? null,
        (ignores) => {
          own().ignoreBlanks = ignores === true;
        },
      ),
      Clear: method(8, () => {
        assertWritable(host, sheet);
        clear(sheet, range);
      }),
    },
  };
}

function sameRange(one: CellRange, other: CellRange): boolean {
  return one.top === other.top && one.left === other.left && one.bottom === other.bottom && one.right === other.right;
}

/** What all cells of the range share: no validation, or one and the same; `undefined` where they differ. */
function shared(sheet: SheetModel, range: CellRange): Omit<ValidationModel, "range"> | undefined {
  const touching = sheet.validations.filter((one) => intersection(one.range, range));
  const [first, ...others] = touching;
  if (!first) return { type: "None", rule: null, errorAlert: null, ignoreBlanks: true };
  const covered = touching.reduce((sum, one) => sum + areaOf(intersection(one.range, range)), 0);
  const isUniform = others.every((one) => JSON.stringify(one.rule) === JSON.stringify(first.rule));
  return isUniform && covered === areaOf(range) ? first : undefined;
}

function areaOf(range: CellRange | undefined): number {
  return range ? (range.bottom - range.top + 1) * (range.right - range.left + 1) : 0;
}

/** Takes the range out of all validations; what is left of one stays. */
function clear(sheet: SheetModel, range: CellRange): void {
  const left = sheet.validations.flatMap((one) =>
    without(one.range, range).map((rest) => (sameRange(rest, one.range) ? one : { ...one, range: rest })),
  );
  sheet.validations.splice(0, sheet.validations.length, ...left);
}

function without(range: CellRange, hole: CellRange): CellRange[] {
  const cut = intersection(range, hole);
  if (!cut) return [range];
  return [
    { ...range, bottom: cut.top - 1 },
    { ...range, top: cut.bottom + 1 },
    { ...cut, left: range.left, right: cut.left - 1 },
    { ...cut, left: cut.right + 1, right: range.right },
  ].filter(({ top, bottom, left, right }) => top <= bottom && left <= right);
}
