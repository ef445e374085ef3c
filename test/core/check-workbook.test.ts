import { describe, expect, test } from "@jest/globals";
import { dayOf } from "../../src/core/calendar/day.ts";
import type { CheckRequest } from "../../src/core/check-workbook.ts";
import { mayBeConfirmed } from "../../src/core/confirmation/may-be-confirmed.ts";
import { builtInSchema } from "../../src/core/schema/built-in/index.ts";
import { schemaSheetRows } from "../../src/core/schema/schema-sheet.ts";
import { schemaSheetName } from "../../src/core/schema/sheet-columns.ts";
import type { Schema } from "../../src/core/schema/schema.ts";
import type { CellValue, Sheet } from "../../src/core/workbook/workbook.ts";
import { present, sheetOf } from "./sheets.ts";
import { header, clean, today, check } from "./checks.ts";

function schemaSheet(): Sheet {
  return sheetOf(
    schemaSheetRows(builtInSchema("secure-japan-2007")).map(({ values }) => [...values]),
    { name: schemaSheetName },
  );
}

describe("the schema", () => {
  describe("is the general one for tables in English where only that knows the headers:", () => {
    const asOf = present(dayOf({ year: 2025, month: 9, day: 30 }));
    const rows: readonly CellValue[][] = [
      ["Ref", "Action", "Lead department", "Status", "Progress update", "Due date"],
      ["A1", "Publish the list", "Cabinet Office", "Complete", "The list was published in June 2025.", "30 June 2025"],
      ["A2", "Open three hubs", "Treasury", "Not started", "Sites will be chosen in November 2025.", "31 March 2026"],
      ["A3", "Review the fees", "Treasury", "In progress", "Replies are being analysed.", "May 2026"],
    ];
    const found = (...further: readonly CellValue[][]): unknown => check([sheetOf([...rows, ...further])], { asOf });

    test("nothing is found in such a table", () => {
      const schema = { name: "general-english" };
      expect(found()).toMatchObject({ check: { schema, schemaSource: "built-in", findings: [] } });
    });

    test("a status on no list, and a name that is nearly another", () => {
      const facts = { name: "Treasurey", nearest: "Treasury" };
      expect(found(["A4", "Map it", "Treasurey", "Starting", "Surveys are being planned.", "May 2026"])).toMatchObject({
        check: { findings: [{ rule: "organization-unlisted", facts }, { rule: "status-unlisted" }] },
      });
    });

    test.each([[["Name", "Owner", "Title"]], [["Fruit", "Price", "Shop"]]])("no table under %p", (header) => {
      expect(check([sheetOf([header, ["Apple", "Tree", "x"]])])).toMatchObject({
        problem: { code: "no-progress-table" },
      });
    });
  });

  test("is the general one when nothing else is given", () => {
    expect(check([sheetOf(clean)])).toMatchObject({
      ok: true,
      check: { schema: { name: "general" }, schemaSource: "built-in", findings: [] },
    });
  });

  test("of the workbook's sheet beats the built-in one", () => {
    expect(check([sheetOf(clean), schemaSheet()])).toMatchObject({
      ok: true,
      check: { schema: { name: "secure-japan-2007" }, schemaSource: "sheet", findings: [{ rule: "status-variant" }] },
    });
  });

  test("that was given beats the workbook's sheet, even a broken one", () => {
    const broken = sheetOf([["■計画"]], { name: "施策スキーマ" });
    expect(check([sheetOf(clean), broken], { schema: builtInSchema("general") })).toMatchObject({
      ok: true,
      check: { schemaSource: "given" },
    });
    expect(check([sheetOf(clean), broken])).toMatchObject({
      ok: false,
      problem: { code: "schema-invalid", facts: { source: "施策スキーマ" } },
    });
  });
});

describe("signs for statuses", () => {
  const rows = (...signs: readonly string[]): CellValue[][] => [
    header,
    ...signs.map((sign, at) => [String(at + 1), `施策${String(at)}`, "内閣官房", sign, "・6月に公表した。"]),
  ];
  const rulesOf = (values: CellValue[][], changes: Partial<CheckRequest> = {}): string[] => {
    const outcome = check([sheetOf(values)], changes);
    if (!outcome.ok) throw new Error(outcome.problem.code);
    return outcome.check.findings.map(({ rule }) => rule);
  };

  test("mean what they mean in the plan, which the general schema does not know", () => {
    expect(rulesOf(rows("◎", "△", "△", "×"))).toEqual(["schema-unfit"]);
  });

  test("are those of a schema that was given, and of the general one beside its words", () => {
    const contradictions = ["planned-but-done", "planned-but-done"];
    expect(rulesOf(rows("◎", "△", "△", "◎"), { schema: builtInSchema("general") })).toEqual(
      expect.arrayContaining(contradictions),
    );
    expect(rulesOf(rows("◎", "△", "△", "実施済み"))).toEqual(expect.arrayContaining(contradictions));
  });

  test("say of which status they are where each has a column", () => {
    const marked: CellValue[][] = [
      ["施策番号", "施策名", "担当府省庁", "実施済み", "実施予定", "進捗状況"],
      ["1", "甲", "内閣官房", "○", null, "・6月に公表した。"],
      ["2", "乙", "内閣官房", null, "○", "・6月に公表した。"],
    ];
    expect(rulesOf(marked)).toEqual(["planned-but-done"]);
  });
});

describe("the rules that a schema takes otherwise", () => {
  const general = builtInSchema("general");
  const rows: CellValue[][] = [
    header,
    ["1", "甲", "内閣官房", "済", "・公表した。"],
    ["2", "乙", "内閣官房", null, "・公表した。"],
  ];
  const found = (rules: Schema["rules"]): string[] => {
    const outcome = check([sheetOf(rows)], { schema: { ...general, rules } });
    if (!outcome.ok) throw new Error(outcome.problem.code);
    return outcome.check.findings.map(({ rule, severity }) => `${rule} ${severity}`);
  };

  test("are as serious as it says, or are not checked", () => {
    expect(found([])).toEqual(["status-variant warning", "value-required error"]);
    expect(found([{ rule: "status-variant", severity: "off" }])).toEqual(["value-required error"]);
    expect(
      found([
        { rule: "status-variant", severity: "error" },
        { rule: "value-required", severity: "info" },
      ]),
    ).toEqual(["status-variant error", "value-required info"]);
  });

  test("may be confirmed where it makes them less than errors, or alone makes them errors", () => {
    expect(mayBeConfirmed({ rule: "value-required", severity: "error" })).toBe(false);
    expect(mayBeConfirmed({ rule: "value-required", severity: "warning" })).toBe(true);
    expect(mayBeConfirmed({ rule: "status-variant", severity: "error" })).toBe(true);
  });

  test("are named where there is none of that name, in a file and on the sheet", () => {
    const rules = [
      { rule: "cell-merged", severity: "off" },
      { rule: "no-such-rule", severity: "off" },
    ] as const;
    expect(check([sheetOf(rows)], { schema: { ...general, rules } })).toMatchObject({
      ok: false,
      problem: {
        code: "schema-invalid",
        facts: { problems: [{ at: "shinchoku.rules[1].rule", problem: "unknown-rule", text: "no-such-rule" }] },
      },
    });
    const values = schemaSheetRows({ ...general, rules }).map((row) => [...row.values]);
    expect(check([sheetOf(rows), sheetOf(values, { name: schemaSheetName })])).toMatchObject({
      ok: false,
      problem: { facts: { source: "施策スキーマ", problems: [{ at: "施策スキーマ!■規則", text: "no-such-rule" }] } },
    });
  });
});

describe("the reporting date", () => {
  const asOf = present(dayOf({ year: 2008, month: 3, day: 31 }));

  test("is the given day, else the schema's, else today, and the check says which", () => {
    const schema = builtInSchema("secure-japan-2007");
    const sheets = [sheetOf(clean)];
    expect(check(sheets, { schema, asOf })).toMatchObject({
      check: { period: { reportingDate: asOf, source: "given" } },
    });
    expect(check(sheets, { schema })).toMatchObject({
      check: { period: { reportingDate: schema.period?.reportingDate, source: "schema", fiscalYear: 2007 } },
    });
    expect(check(sheets)).toMatchObject({
      check: { period: { reportingDate: today, source: "today", fiscalYear: 2026 } },
    });
  });
});

describe("the sheet", () => {
  const other = sheetOf(clean, { name: "別" });

  test("with another version of the same measures is the one that is shown, and the larger; others are named", () => {
    const hidden = sheetOf(clean, { name: "隠し", visibility: "hidden" });
    expect(check([hidden, sheetOf([["表紙"]]), sheetOf(clean, { name: "本表" }), other])).toMatchObject({
      check: { table: { sheet: "本表" }, tables: [{ sheet: "本表" }], otherSheets: ["別", "隠し"] },
    });
    const longer = sheetOf([...clean, ["2", "乙", "内閣官房", "実施済み", "・公表した。"]], { name: "全体" });
    expect(check([other, longer])).toMatchObject({ check: { table: { sheet: "全体" }, otherSheets: ["別"] } });
  });

  test("can be named, and then no other is looked at", () => {
    expect(check([sheetOf(clean), other], { sheets: ["別"] })).toMatchObject({
      check: { table: { sheet: "別" }, otherSheets: [] },
    });
    expect(check([sheetOf(clean, { name: "本表" }), other], { sheets: ["なし"] })).toEqual({
      ok: false,
      of: "workbook",
      problem: { code: "sheet-missing", facts: { sheet: "なし", sheets: ["本表", "別"] } },
    });
    expect(check([sheetOf(clean, { name: "本表" }), other], { sheets: ["本表", "別"] })).toMatchObject({
      check: { tables: [{ sheet: "本表" }, { sheet: "別" }] },
    });
  });

  test("is never one that this product made", () => {
    const findings = sheetOf(clean, { name: "検査結果", ownKind: "findings" });
    expect(check([findings])).toMatchObject({
      ok: false,
      problem: { code: "own-sheets-only", facts: { sheets: ["検査結果"] } },
    });
    expect(check([])).toMatchObject({ problem: { code: "no-progress-table", facts: { sheets: [] } } });
  });

  test("with a header but no measures is said to have none", () => {
    expect(check([sheetOf([header], { name: "空" })])).toEqual({
      ok: false,
      of: "workbook",
      problem: { code: "no-measures", facts: { sheet: "空" } },
    });
  });

  test("without a table is refused with the columns that were looked for and those that were found", () => {
    const price = sheetOf([["施策名", "備考"]], { name: "価格" });
    expect(check([sheetOf([["品名"]], { name: "表紙" }), price])).toEqual({
      ok: false,
      of: "workbook",
      problem: {
        code: "no-progress-table",
        facts: {
          sheets: ["表紙", "価格"],
          wanted: ["施策名", "担当府省庁", "状況", "進捗状況"],
          found: ["施策名", "備考"],
          searchedRows: 50,
        },
      },
    });
    expect(check([])).toMatchObject({ ok: false, problem: { code: "no-progress-table", facts: { sheets: [] } } });
  });
});

test("progress texts that could not be read are told apart from findings, also while fixing", () => {
  const values = [
    header,
    ["1", "甲", "内閣官房", "実施済み　", "・公表した。"],
    ["2", "乙", "内閣官房", "実施済み", "・受講した職員の割合"],
    ["3", "丙", "内閣官房", "実施済み", "・職員の理解を深めることを目的とする。"],
    ["4", "丁", "内閣官房", "実施済み", "・受講した職員の割合"],
  ];
  for (const fix of [false, true]) {
    const outcome = check([sheetOf(values)], { fix });
    expect(outcome.ok && outcome.check.unread).toEqual([
      { sheet: "施策", row: 2, column: 4, text: "・受講した職員の割合" },
      { sheet: "施策", row: 4, column: 4, text: "・受講した職員の割合" },
    ]);
  }
});

test("columns are what a person says they are, also while fixing", () => {
  const values = [
    ["施策番号", "施策名", "担当府省庁", "状況", "メモ"],
    ["1", "甲", "内閣官房", "実施済み　", "・公表した。"],
  ];
  const columns = [{ header: "メモ", field: "progress" }];
  for (const fix of [false, true]) {
    const outcome = check([sheetOf(values)], { columns, fix });
    expect(outcome).toMatchObject({ ok: true });
    expect(outcome.ok && outcome.check.table.columns.map(({ field }) => field?.name)).toContain("progress");
  }
});

test("texts far apart are compared, though they are not read at once", () => {
  const told =
    "・「情報セキュリティ白書2008」を1冊公表した。第13回情報セキュリティ政策会議（平成19年8月3日）を開催した。";
  const otherwise = told.replace("8月3日", "9月3日");
  const rows = Array.from({ length: 600 }, (_, at) => {
    const text = at === 0 ? told : at === 599 ? otherwise : "・公表した。";
    return [String(at), `施策${String(at)}号`, "内閣官房", "実施済み", text];
  });
  expect(check([sheetOf([header, ...rows])])).toMatchObject({
    ok: true,
    check: { findings: [{ rule: "event-date-conflict", row: 600, facts: { otherCell: "E2" } }] },
  });
});
