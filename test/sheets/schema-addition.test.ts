import { expect, test } from "@jest/globals";
import { builtInSchema, ProblemError, schemaSheetName, schemaSheetRows } from "../../src/core/index.ts";
import { schemaAdditionPlan } from "../../src/sheets/schema-addition.ts";
import { sheetOf, workbookOf } from "../core/sheets.ts";

const schema = builtInSchema("general");
const addition = { list: "organizations", text: "みらい庁" } as const;
const table = sheetOf([["施策名"]]);

test("a name is added on the sheet that is there, without another", () => {
  const rows = schemaSheetRows(schema).map(({ values }) => values);
  const workbook = workbookOf(table, sheetOf(rows, { name: schemaSheetName }));
  expect(schemaAdditionPlan(workbook, schema, addition)).toMatchObject({
    replaces: [],
    sheets: [],
    edits: [{ sheet: schemaSheetName, row: rows.length, column: 0, value: "みらい庁" }],
  });
});

test("else the sheet is made of the schema in use, with the name", () => {
  const { edits, sheets } = schemaAdditionPlan(workbookOf(table), schema, addition);
  expect(edits).toEqual([]);
  expect(sheets.map(({ name }) => name)).toEqual([schemaSheetName]);
  expect(sheets[0]?.rows.at(-1)?.[0]?.value).toBe("みらい庁");
});

test("what the sheet has no place for is a problem", () => {
  const workbook = workbookOf(table, sheetOf([["■計画"]], { name: schemaSheetName }));
  expect(() => schemaAdditionPlan(workbook, schema, addition)).toThrow(ProblemError);
});
