import { describe, expect, test } from "@jest/globals";
import {
  schemaOfPeriod,
  schemaSheetName,
  schemaSheetRows,
  type Schema,
  type Workbook,
} from "../../../src/core/index.ts";
import { builtInSchema } from "../../../src/core/schema/built-in/index.ts";
import { sheetOf, workbookOf } from "../sheets.ts";

const newest: Schema = { ...builtInSchema("general"), period: { fiscalYear: 2026, half: 1, reportingDate: 20_728 } };
const earlier: Schema = { ...newest, period: { fiscalYear: 2025, half: 1, reportingDate: 20_363 } };
const plain = workbookOf(sheetOf([["施策名"]]));
const withSchema: Workbook = workbookOf(
  sheetOf([["施策名"]]),
  sheetOf(
    schemaSheetRows(earlier).map(({ values }) => values),
    { name: schemaSheetName },
  ),
);

describe("the dates of a period", () => {
  test("are those that its workbook brings, whatever the newest one says", () => {
    expect(schemaOfPeriod(newest, withSchema, undefined).period).toEqual(earlier.period);
    expect(schemaOfPeriod(newest, withSchema, 20_400).period).toEqual(earlier.period);
  });

  test("are the newest one's where nothing else is known, and follow from the date that is given", () => {
    expect(schemaOfPeriod(newest, plain, undefined)).toBe(newest);
    expect(schemaOfPeriod(newest, plain, 20_363).period).toBeUndefined();
  });
});
