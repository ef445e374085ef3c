import { describe, expect, test } from "@jest/globals";
import { builtInNames, builtInSchema } from "../../../src/core/schema/built-in/index.ts";
import { schemaSheetName } from "../../../src/core/schema/sheet-columns.ts";
import { findSchemaSheet, readSchemaSheet, schemaSheetRows } from "../../../src/core/schema/schema-sheet.ts";
import type { CellValue } from "../../../src/core/workbook/workbook.ts";
import { sheetOf, workbookOf } from "../sheets.ts";

/** The values of the schema sheet of Secure Japan 2007, to be edited as staff would. */
function sheetValues(): CellValue[][] {
  return schemaSheetRows(builtInSchema("secure-japan-2007")).map(({ values }) => [...values]);
}

function rowOf(values: readonly (readonly CellValue[])[], first: string): number {
  return values.findIndex(([value]) => value === first);
}

function cellOf(row: number, letter: string): string {
  return `施策スキーマ!${letter}${String(row + 1)}`;
}

describe("the schema sheet", () => {
  test.each(builtInNames)("of %s reads back as the same schema", (name) => {
    const schema = builtInSchema(name);
    const sheet = sheetOf(
      schemaSheetRows(schema).map(({ values }) => [...values]),
      { name: schemaSheetName },
    );
    expect(findSchemaSheet(workbookOf(sheetOf([["a"]]), sheet))).toBe(sheet);
    expect(readSchemaSheet(sheet, 1900)).toEqual({ ok: true, value: schema });
  });

  test("may switch rules off or take them otherwise, and may lack that table", () => {
    const values = sheetValues();
    const at = rowOf(values, "■規則");
    values.splice(at + 2, 0, ["cell-merged", "検査しない"], ["plan-overdue", "参考"]);
    const rules = [
      { rule: "cell-merged", severity: "off" },
      { rule: "plan-overdue", severity: "info" },
    ];
    const result = readSchemaSheet(sheetOf(values), 1900);
    expect(result).toMatchObject({ ok: true, value: { rules } });
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    const again = schemaSheetRows(result.value).map((row) => [...row.values]);
    expect(readSchemaSheet(sheetOf(again), 1900)).toEqual(result);
    values.splice(at, 5);
    expect(readSchemaSheet(sheetOf(values), 1900)).toMatchObject({ ok: true, value: { rules: [] } });
  });

  test("names the cell of a rule that is there twice, or is treated in a way that there is not", () => {
    const values = sheetValues();
    const at = rowOf(values, "■規則") + 2;
    values.splice(at, 0, ["cell-merged", "検査しない"], ["cell-merged", "参考"]);
    expect(readSchemaSheet(sheetOf(values, { name: schemaSheetName }), 1900)).toEqual({
      ok: false,
      problems: [{ at: cellOf(at + 1, "A"), problem: "repeated", text: "cell-merged", first: cellOf(at, "A") }],
    });
    values[at + 1] = ["plan-overdue", "重大"];
    expect(readSchemaSheet(sheetOf(values, { name: schemaSheetName }), 1900)).toMatchObject({
      ok: false,
      problems: [{ at: cellOf(at + 1, "B"), problem: "wrong-value", received: '"重大"' }],
    });
  });

  test("staff may add a column and an organization without inventing identifiers", () => {
    const values = sheetValues();
    values.splice(rowOf(values, "備考") + 1, 0, ["予算額", "予算（百万円）", "数値"]);
    values.push(["デジタル庁", null, "デジ庁"]);
    const result = readSchemaSheet(sheetOf(values), 1900);
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    expect(result.value.fields.at(-1)).toMatchObject({
      name: "column-13",
      title: "予算額",
      type: "number",
      aliases: ["予算（百万円）"],
    });
    expect(result.value.organizations.at(-1)).toMatchObject({ name: "デジタル庁", shortName: "デジ庁" });
  });

  test("a status may require a column by its title, added without an identifier", () => {
    const values = sheetValues();
    values.splice(rowOf(values, "備考") + 1, 0, ["対応方針"]);
    const status = values[rowOf(values, "既に実施済み")];
    if (status) status[6] = "対応方針、理由";
    const result = readSchemaSheet(sheetOf(values), 1900);
    expect(result.ok && result.value.statuses[0]?.requires).toEqual(["column-13", "reason"]);
  });

  test("a true Excel date, an era date and full-width digits are all read", () => {
    const values = sheetValues();
    for (const date of [39_358, "平成19年10月3日", "２００７/１０/３"]) {
      (values[rowOf(values, "基準日")] ?? [])[1] = date;
      const result = readSchemaSheet(sheetOf(values), 1900);
      expect(result.ok && result.value.period?.reportingDate).toBe(13_789);
    }
  });

  test("every mistake is named with its cell", () => {
    const values = sheetValues();
    const done = rowOf(values, "既に実施済み");
    const remarks = rowOf(values, "備考");
    (values[done] ?? [])[4] = "半分";
    (values[remarks] ?? [])[5] = "長め";
    const result = readSchemaSheet(sheetOf(values), 1900);
    expect(result.ok ? [] : result.problems.map(({ at, problem }) => [at, problem])).toEqual([
      [cellOf(remarks, "F"), "wrong-value"],
      [cellOf(done, "E"), "wrong-value"],
    ]);
  });

  test("a name used twice is named with both cells, and a missing label with its row", () => {
    const values = sheetValues();
    const last = values.length;
    values.push(["総務省"], [null, null, "略"]);
    const result = readSchemaSheet(sheetOf(values.slice(0, last + 1)), 1900);
    expect(result).toMatchObject({
      ok: false,
      problems: [{ at: cellOf(last, "A"), first: cellOf(rowOf(values, "総務省"), "A"), problem: "repeated" }],
    });
    expect(readSchemaSheet(sheetOf(values.slice(0, last).concat([[null, null, "略"]])), 1900)).toMatchObject({
      ok: false,
      problems: [{ at: cellOf(last, "A"), problem: "missing" }],
    });
  });

  test("a sheet of before there were thresholds of the conclusion has the usual ones; others can be written", () => {
    const older = sheetValues().filter(([value]) => typeof value !== "string" || !value.startsWith("結論で"));
    const withOther = older.toSpliced(rowOf(older, "空欄とみなす語"), 0, [
      "結論で「多く」とする割合（％以上）",
      "８０",
    ]);
    const conclusionOf = (values: CellValue[][]): unknown => {
      const result = readSchemaSheet(sheetOf(values), 1900);
      return result.ok ? result.value.conclusion : result.problems;
    };
    expect(conclusionOf(older)).toEqual({ nearlyAll: 95, most: 70, started: 50 });
    expect(conclusionOf(withOther)).toEqual({ nearlyAll: 95, most: 80, started: 50 });
  });

  test("a table that is missing is asked for by its title", () => {
    const values = sheetValues().filter(([value]) => value !== "■状況");
    expect(readSchemaSheet(sheetOf(values), 1900)).toEqual({
      ok: false,
      problems: [{ at: "施策スキーマ!■状況", problem: "missing" }],
    });
  });

  test("a column that may be left out is, and a gap between columns does no harm", () => {
    const schema = builtInSchema("secure-japan-2007");
    const from = rowOf(sheetValues(), "見出し");
    const values = sheetValues().map((row, at) =>
      at >= from && at <= from + schema.fields.length ? [row[0] ?? null, null, ...row.slice(2)] : row,
    );
    const result = readSchemaSheet(sheetOf(values), 1900);
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    expect(result.value.fields.map(({ name, aliases }) => [name, aliases])).toEqual(
      schema.fields.map(({ name }) => [name, []]),
    );
  });

  test("without identifiers no column is known to be the status", () => {
    const values = sheetValues().map((row) => row.map((value) => (value === "識別名" ? null : value)));
    const result = readSchemaSheet(sheetOf(values), 1900);
    expect(result.ok ? [] : result.problems).toContainEqual({
      at: "施策スキーマ",
      problem: "field-missing",
      text: "status",
    });
  });

  test("a line of spaces ends a table as a blank one does", () => {
    const values = sheetValues();
    values[rowOf(values, "備考") + 1] = ["　", " "];
    expect(readSchemaSheet(sheetOf(values), 1900)).toEqual({ ok: true, value: builtInSchema("secure-japan-2007") });
  });

  test("a plan without its values, and a required column that there is not, are named", () => {
    const values = sheetValues();
    (values[rowOf(values, "項目")] ?? [])[1] = "内容";
    const result = readSchemaSheet(sheetOf(values), 1900);
    expect(result.ok ? [] : result.problems).toContainEqual({ at: "施策スキーマ", problem: "missing" });
    const unknown = sheetValues();
    const done = rowOf(unknown, "既に実施済み");
    (unknown[done] ?? [])[6] = "遅れの見込み";
    expect(readSchemaSheet(sheetOf(unknown), 1900)).toMatchObject({
      ok: false,
      problems: [{ at: cellOf(done, "G"), problem: "unknown-reference", text: "遅れの見込み" }],
    });
  });

  test("a reporting date that is no day is refused", () => {
    const values = sheetValues();
    const date = rowOf(values, "基準日");
    (values[date] ?? [])[1] = "年度末";
    expect(readSchemaSheet(sheetOf(values), 1900)).toMatchObject({
      ok: false,
      problems: [{ at: cellOf(date, "B"), problem: "wrong-value", received: '"年度末"' }],
    });
  });

  test("a workbook without the sheet has none", () => {
    expect(findSchemaSheet(workbookOf(sheetOf([["a"]])))).toBeUndefined();
  });
});
