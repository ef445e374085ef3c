import { describe, expect, test } from "@jest/globals";
import { checkWorkbook, type WorkbookCheck } from "../../src/core/check-workbook.ts";
import type { Finding } from "../../src/core/check.ts";
import type { SheetPlan } from "../../src/core/plans/sheet-plan.ts";
import { builtInNames, builtInSchema } from "../../src/core/schema/built-in/index.ts";
import { schemaSheetName } from "../../src/core/schema/sheet-columns.ts";
import { choicesPlan } from "../../src/sheets/choices-sheet.ts";
import { findingsSheetPlan } from "../../src/sheets/findings-sheet.ts";
import { formatNumber } from "../../src/words/format-number.ts";
import { catalogueOf } from "../../src/words/catalogues.ts";
import { languages } from "../../src/words/say.ts";
import { excerpt } from "../../src/words/sentence.ts";
import { dropDownPlan } from "../../src/sheets/marked-copy.ts";
import { templatePlan } from "../../src/sheets/template.ts";
import { present, sheetOf, workbookOf } from "../core/sheets.ts";

const ja = catalogueOf("ja");
const header = ["施策番号", "施策名", "担当府省庁", "状況", "進捗状況"];

function check(): WorkbookCheck {
  const sheet = sheetOf([
    header,
    ["1", "甲", "内閣官房", "=1+1", "・公表した。"],
    ["2", "乙", "内閣官房", null, "・公表した。"],
  ]);
  const outcome = checkWorkbook(workbookOf(sheet), {
    schema: undefined,
    asOf: undefined,
    today: 20_000,
    fix: false,
  });
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.check;
}

/** The findings sheet of the check with other findings, where the tables stand on one sheet or on two. */
function planWith(findings: readonly Finding[], catalogue = ja, isOnOne = true): SheetPlan {
  const { tables } = check();
  const second = { ...present(tables[0]), sheet: "第2章" };
  return findingsSheetPlan({ findings, tables: isOnOne ? tables : [...tables, second] }, catalogue);
}

function findings(): readonly Finding[] {
  return check().findings;
}

describe("the findings sheet", () => {
  test("has one row a finding, its first cell leading to the cell, and severity in words", () => {
    const { rows, table, frozenRows } = planWith(findings());
    expect(rows[0]?.map(({ value }) => value)).toEqual([
      "セル",
      "重要度",
      "指摘",
      "直し方",
      "現在の値",
      "規則",
      "対応",
      "理由",
      "照合符号",
    ]);
    expect(rows[1]?.map(({ value }) => value)).toEqual([
      "D2",
      "エラー",
      "状況「=1+1」は一覧にありません。",
      expect.stringContaining("選んでください。"),
      "=1+1",
      "一覧にない状況",
      "要修正",
      null,
      expect.stringMatching(/^[0-9a-f-]{43}$/u),
    ]);
    expect(rows[1]?.[0]).toMatchObject({ style: "link", link: { sheet: "施策", row: 1, column: 3 } });
    expect(table).toMatchObject({ top: 0, bottom: 2, columnCount: 9 });
    expect(frozenRows).toBe(1);
  });

  test("has room for the names of sheets where the tables stand on several", () => {
    const alone = planWith(findings());
    const named = planWith(findings(), ja, false);
    expect(named.rows[1]?.[0]?.value).toBe("施策!D2");
    expect(named.columnWidths[0]).toBeGreaterThan(Number(alone.columnWidths[0]) * 2);
    expect(named.columnWidths.slice(1)).toEqual(alone.columnWidths.slice(1));
  });

  test("says so when there is nothing to say, since a table needs a row", () => {
    const { rows, table } = planWith([]);
    expect(rows[1]?.map(({ value }) => value)).toEqual([
      null,
      null,
      "指摘はありません。",
      null,
      null,
      null,
      null,
      null,
      null,
    ]);
    expect(table?.bottom).toBe(1);
  });

  test("cuts a text that no cell holds, and says so", () => {
    const [finding] = findings();
    const value = `${"長".repeat(32_739)}𠮟${"い".repeat(100)}`;
    for (const language of languages) {
      const catalogue = catalogueOf(language);
      const [, row] = planWith([{ ...present(finding), value }], catalogue).rows;
      const written = String(row?.[4]?.value);
      expect(written.length).toBeGreaterThan(32_700);
      expect(written.length).toBeLessThanOrEqual(32_767);
      expect(written.endsWith(catalogue.cutText({ characters: 32_840 }))).toBe(true);
      expect(written).not.toMatch(/\p{Cs}/u);
    }
  });

  test("lists what there is room for, and says how many findings there are besides", () => {
    const finding = { ...present(findings()[0]), value: "長".repeat(32_767) } as Finding;
    const { rows, table } = planWith(new Array<Finding>(12_500).fill(finding));
    const listed = rows.length - 2;
    expect(listed).toBeGreaterThan(10_000);
    expect(table?.bottom).toBe(rows.length - 1);
    expect(rows.at(-2)?.[0]).toMatchObject({ value: "D2" });
    const sentence = `このほかに${formatNumber(12_500 - listed)}件の指摘がありますが、`;
    expect(rows.at(-1)?.map(({ value }) => value)).toEqual([
      null,
      null,
      expect.stringContaining(sentence),
      expect.stringContaining("もう一度検査してください。"),
      ...Array<null>(5).fill(null),
    ]);
  });
});

test.each(languages)("what has no room on the findings sheet is counted and how to see it is told (%s)", (language) => {
  const { message, hint } = catalogueOf(language).findingsSheet.more({ count: 12_345 });
  expect(message).toContain(formatNumber(12_345));
  expect(hint).not.toBe("");
});

describe("the drop-down lists", () => {
  const schema = builtInSchema("secure-japan-2007");
  const range = { top: 4, left: 3, bottom: 9, right: 3 };

  test("offer the official wordings; an organization cell also takes other entries", () => {
    const plan = choicesPlan(
      schema,
      [
        { sheet: "表", field: "status", range },
        { sheet: "表", field: "organizations", range },
      ],
      ja,
    );
    expect(plan.dropDowns.map(({ list, strict }) => [list, strict])).toEqual([
      ["shinchoku.statuses", true],
      ["shinchoku.organizations", false],
    ]);
    expect(plan.sheets[0]?.rows.slice(1, 5).map(([status]) => status?.value)).toEqual(
      schema.statuses.map(({ label }) => label),
    );
    expect(plan.choiceLists[0]).toEqual({
      name: "shinchoku.statuses",
      sheet: "選択肢",
      range: { top: 1, left: 0, bottom: 4, right: 0 },
    });
  });

  test("are not made for columns that the table lacks or lists that the schema lacks", () => {
    expect(choicesPlan(schema, [], ja).sheets).toEqual([]);
    const plan = choicesPlan({ ...schema, organizations: [] }, [{ sheet: "表", field: "organizations", range }], ja);
    expect(plan).toEqual({ sheets: [], choiceLists: [], dropDowns: [] });
  });

  test("are not made for columns of which a mark gives the status", () => {
    const row = (number: number, ...marks: (string | null)[]): (string | number | null)[] => [
      number,
      `施策${String(number)}`,
      "内閣官房",
      ...marks,
    ];
    const rows = [["番号", "施策名", "担当府省庁", "実施済み", "実施中"], row(1, "○", null), row(2, null, "○")];
    const outcome = checkWorkbook(workbookOf(sheetOf(rows)), {
      schema: undefined,
      asOf: undefined,
      today: 45_000,
      fix: false,
    });
    if (!outcome.ok) throw new Error(outcome.problem.code);
    const { dropDowns } = dropDownPlan(outcome.check, ja);
    expect(dropDowns.map(({ list, range: { left } }) => [list, left])).toEqual([["shinchoku.organizations", 2]]);
  });

  test.each(languages)("have a refusal that fits into Excel's box (%s)", (language) => {
    const { title, text } = catalogueOf(language).choicesSheet.refusal;
    expect(title.length).toBeLessThanOrEqual(32);
    expect(text.length).toBeLessThanOrEqual(225);
  });
});

describe.each(builtInNames)("the template of %s", (name) => {
  test.each(languages)("has the schema's header, a table ready to fill, and the schema itself (%s)", (language) => {
    const schema = builtInSchema(name);
    const { sheets, dropDowns } = templatePlan(schema, catalogueOf(language));
    const [form] = sheets;
    expect(form?.rows[2]?.map(({ value }) => value)).toEqual(schema.fields.map(({ title }) => title));
    expect(form?.columnWidths).toHaveLength(schema.fields.length);
    expect(sheets.map((sheet) => sheet.name)).toContain(schemaSheetName);
    expect(dropDowns).toHaveLength(schema.organizations.length === 0 ? 1 : 2);
  });

  test("is refused as empty until a measure is filled in, and then checked with its own schema", () => {
    const plan = templatePlan(builtInSchema(name), ja);
    const sheets = plan.sheets.map((sheet) =>
      sheetOf(
        sheet.rows.map((row) => row.map(({ value }) => value)),
        { name: sheet.name, ownKind: sheet.kind },
      ),
    );
    const request = { schema: undefined, asOf: undefined, today: 20_000, fix: false };
    expect(checkWorkbook(workbookOf(...sheets), request)).toMatchObject({ problem: { code: "no-measures" } });
  });
});

test("a long value is quoted by its beginning, on one line", () => {
  expect(excerpt("一\n 二")).toBe("一 二");
  expect(excerpt("𠮷".repeat(31))).toBe(`${"𠮷".repeat(30)}…`);
});
