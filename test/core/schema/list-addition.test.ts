import { describe, expect, test } from "@jest/globals";
import { builtInSchema } from "../../../src/core/schema/built-in/index.ts";
import { canBeAlias } from "../../../src/core/schema/cell-lists.ts";
import { additionEdits, withAddition, type ListAddition } from "../../../src/core/schema/list-addition.ts";
import { readSchemaSheet, schemaSheetRows } from "../../../src/core/schema/schema-sheet.ts";
import type { Schema } from "../../../src/core/schema/schema.ts";
import { schemaSheetName } from "../../../src/core/schema/sheet-columns.ts";
import { valueText } from "../../../src/core/workbook/grid.ts";
import type { CellEdit, CellValue, Sheet } from "../../../src/core/workbook/workbook.ts";
import { sheetOf } from "../sheets.ts";

const schema = builtInSchema("secure-japan-2007");

function sheetWith(values: readonly (readonly CellValue[])[]): Sheet {
  return sheetOf(values, { name: schemaSheetName });
}

/** The cells of the sheet of a schema, to be edited as staff would. */
function sheetValues(): CellValue[][] {
  return schemaSheetRows(schema).map(({ values }) => [...values]);
}

/** The sheet with edits carried out, as a host does it: also in rows that had no value. */
function edited(values: readonly (readonly CellValue[])[], edits: readonly CellEdit[]): CellValue[][] {
  const cells = values.map((row) => [...row]);
  for (const { row, column, value, before } of edits) {
    while (cells.length <= row) cells.push([]);
    const line = cells[row] ?? [];
    while (line.length <= column) line.push(null);
    expect(before).toBe(valueText(line[column] ?? null));
    line[column] = value;
  }
  return cells;
}

function addedTo(values: readonly (readonly CellValue[])[], addition: ListAddition): CellValue[][] {
  const edits = additionEdits(sheetWith(values), addition);
  if ("code" in edits) throw new Error(edits.code);
  return edited(values, edits);
}

function schemaOf(values: readonly (readonly CellValue[])[]): Schema {
  const result = readSchemaSheet(sheetWith(values), 1900);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

const status = schema.statuses[0]?.code ?? "";
const [ministry] = schema.organizations;
const alias: ListAddition = { list: "statuses", text: "やった", aliasOf: status };
const organizationAlias: ListAddition = { list: "organizations", text: "ないかん", aliasOf: ministry?.code ?? "" };
const newStatus: ListAddition = { list: "statuses", text: "おおむね順調", stage: "underway" };
const newOrganization: ListAddition = { list: "organizations", text: "デジタル庁" };

describe("a name that is added to a list of the schema sheet", () => {
  test.each([alias, organizationAlias, newStatus, newOrganization])("is read back as it was added: %p", (addition) => {
    expect(schemaOf(addedTo(sheetValues(), addition))).toEqual(withAddition(schema, addition));
  });

  test.each([alias, organizationAlias, newStatus, newOrganization])("is not added a second time: %j", (addition) => {
    const once = addedTo(sheetValues(), addition);
    expect(additionEdits(sheetWith(once), addition)).toEqual([]);
  });

  test("goes on with its table below all others where no two blank rows follow it, and again below that", () => {
    const first = addedTo(sheetValues(), newStatus);
    const second = addedTo(first, { list: "statuses", text: "調整の途上", stage: "undecided" });
    const third = addedTo(second, newOrganization);
    const { statuses, organizations } = schemaOf(third);
    expect(statuses.slice(-2).map(({ label, stage }) => [label, stage])).toEqual([
      ["おおむね順調", "underway"],
      ["調整の途上", "undecided"],
    ]);
    expect(organizations.at(-1)?.name).toBe("デジタル庁");
    expect(third.filter(([title]) => title === "■状況")).toHaveLength(2);
    // What stood there stands where it stood.
    expect(third.slice(0, sheetValues().length)).toEqual(sheetValues());
  });

  test("stands directly below its table where there is room", () => {
    const values = sheetValues();
    const next = values.findIndex(([title]) => title === "■規則");
    values.splice(next, 0, [], []);
    expect(addedTo(values, newStatus)[next - 1]?.[0]).toBe("おおむね順調");
  });

  test("is told apart by number where the sheet has no identifiers", () => {
    const values = sheetValues().map((row) => row.map((value) => (value === status ? null : value)));
    expect(schemaOf(addedTo(values, { ...alias, aliasOf: "status-1" })).statuses[0]?.aliases).toContain("やった");
  });

  test("is told apart by number where the sheet has no column of identifiers", () => {
    const values = sheetValues().map((row) => row.map((value) => (value === "識別名" ? "符号" : value)));
    expect(additionEdits(sheetWith(values), { ...alias, aliasOf: "status-2" })).toMatchObject([
      { row: values.findIndex(([title]) => title === schema.statuses[1]?.label), column: 1 },
    ]);
  });

  test("starts the list of other writings where there was none", () => {
    const bare = schema.organizations.find(({ aliases }) => aliases.length === 0);
    const added = addedTo(sheetValues(), { list: "organizations", text: "別名", aliasOf: bare?.code ?? "" });
    expect(schemaOf(added).organizations.find(({ code }) => code === bare?.code)?.aliases).toEqual(["別名"]);
  });
});

describe("a name cannot be added", () => {
  const without = (header: string): CellValue[][] =>
    sheetValues().map((row) => row.map((value) => (value === header ? "ほか" : value)));
  const problem = (table: string, column: string): object => ({
    code: "schema-column-missing",
    facts: { sheet: schemaSheetName, table, column },
  });

  test.each([
    [without("別の書き方"), alias, problem("状況", "別の書き方")],
    [without("段階"), newStatus, problem("状況", "段階")],
    [without("名称"), newOrganization, problem("府省庁", "名称")],
    [without("■府省庁"), newOrganization, problem("府省庁", "名称")],
    [without("■府省庁"), organizationAlias, problem("府省庁", "別の書き方")],
    [[["■状況"]], newStatus, problem("状況", "正式な書き方")],
  ])("where the sheet lacks the column or the table %#", (values, addition, expected) => {
    expect(additionEdits(sheetWith(values), addition)).toEqual(expected);
  });

  test.each([
    ["実施済", true],
    ["実施済、継続中", false],
    ["実施済\n継続中", false],
    ["、", false],
  ])("as another writing where it would be several: %p", (text, can) => {
    expect(canBeAlias(text)).toBe(can);
  });
});

test("a new line of a schema that is made anew has an identifier of its own", () => {
  const taken = schema.statuses.map((one, at) => ({ ...one, code: `status-${String(at + 2)}` }));
  const { statuses } = withAddition({ ...schema, statuses: taken }, newStatus);
  expect(new Set(statuses.map(({ code }) => code)).size).toBe(taken.length + 1);
});
