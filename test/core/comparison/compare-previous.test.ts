import { describe, expect, test } from "@jest/globals";
import { checkWorkbook } from "../../../src/core/check-workbook.ts";
import { builtInSchema } from "../../../src/core/schema/built-in/index.ts";
import { sheetOf, workbookOf } from "../sheets.ts";
import { header, request, compare, findingsOf, shown } from "./previous.ts";

describe("a workbook beside the previous one", () => {
  test("without one is not compared", () => {
    const outcome = checkWorkbook(workbookOf(sheetOf([header, ["1", "甲", "総務省", "実施中", "・着手。"]])), request);
    expect(outcome).toMatchObject({ ok: true, check: { comparison: undefined, findings: [] } });
  });

  test("tells measures that vanished at the header of the names, with their old cell and name", () => {
    const findings = findingsOf(
      [["1", "甲", "総務省", "実施中", "・公表した。"]],
      [
        ["1", "甲", "総務省", "実施中", "・着手した。"],
        ["2", "乙の整備", "総務省", "実施中", "・着手した。"],
      ],
    );
    expect(findings).toMatchObject([
      {
        rule: "measure-vanished",
        row: 0,
        column: 1,
        severity: "warning",
        facts: { name: "乙の整備", previous: { sheet: "前期", cell: "B3" } },
      },
    ]);
  });

  test("tells at the first column which measures vanished when there is no column for names", () => {
    const current = sheetOf([
      ["担当府省庁", "状況", "進捗状況", "施策番号"],
      ["総務省", "実施中", "・公表した。", "1"],
    ]);
    const outcome = compare(current, sheetOf([header, ["2", "乙", "総務省", "実施中", "・着手した。"]]));
    if (!outcome.ok) throw new Error(outcome.problem.code);
    expect(shown(outcome.check.findings)).toEqual(expect.arrayContaining(["measure-vanished A1", "measure-new D2"]));
  });

  test("tells new measures", () => {
    const row = ["1", "甲", "総務省", "実施中", "・公表した。"];
    expect(
      shown(
        findingsOf([row, ["2", "乙", "総務省", "実施中", "・着手。"]], [["1", "甲", "総務省", "実施中", "・着手。"]]),
      ),
    ).toEqual(["measure-new B3"]);
  });

  test("tells texts that did not change but in writing", () => {
    const findings = findingsOf(
      [["1", "甲", "総務省", "実施中", "・ＷＥＢ で 公表した。"]],
      [["1", "甲", "総務省", "実施予定", "・Webで公表した。"]],
    );
    expect(findings).toMatchObject([
      {
        rule: "text-unchanged",
        severity: "warning",
        value: "・ＷＥＢ で 公表した。",
        facts: { previous: { sheet: "前期", cell: "E2" }, formerName: undefined },
      },
    ]);
  });

  test("leaves alone the text of a measure that was done before, and empty texts", () => {
    const done = ["1", "甲", "総務省", "実施済み", "・公表した。"];
    const empty = ["2", "乙", "総務省", "実施中", null];
    expect(findingsOf([done, empty], [done, empty])).toEqual([]);
  });

  test("leaves texts that say nothing to placeholder-text", () => {
    const strict = builtInSchema("secure-japan-2007");
    const row = ["1", "甲", "総務省", "準備中", "特になし"];
    expect(findingsOf([row], [row], { schema: strict })).toEqual([]);
  });

  test("tells statuses that went back, and not those that went on or are not listed", () => {
    const text = "・着手。";
    const findings = findingsOf(
      [
        ["1", "甲", "総務省", "実施中", "・公表。"],
        ["2", "乙", "総務省", "実施済み", "・公表。"],
        ["3", "丙", "総務省", "実施中", "・公表。"],
        ["4", "丁", "総務省", "保留", "・公表。"],
        ["5", "戊", "総務省", "未定", "・公表。"],
      ],
      [
        ["1", "甲", "総務省", "済", text],
        ["2", "乙", "総務省", "実施中", text],
        ["3", "丙", "総務省", "○", text],
        ["4", "丁", "総務省", "実施済み", text],
        ["5", "戊", "総務省", "予定", text],
      ],
    );
    expect(findings).toMatchObject([
      {
        rule: "status-regressed",
        row: 1,
        value: "実施中",
        facts: { before: "実施済み", now: "実施中", previous: { cell: "D2" } },
      },
      { rule: "status-regressed", row: 5, facts: { before: "実施予定", now: "未定" } },
    ]);
  });

  test("compares the least advanced rows of a measure with several, in either layout", () => {
    const rows = [
      ["1", "甲", "総務省", "実施済み", "・総務省において公表。"],
      [null, "〃", "財務省", "実施予定", "・財務省において検討。"],
    ];
    const one = [["1", "甲", "総務省、財務省", "実施中", "・財務省において検討。"]];
    expect(shown(findingsOf(rows, one))).toEqual(["status-regressed D3", "text-unchanged E3"]);
    expect(shown(findingsOf(one, rows))).toEqual(["text-unchanged E2"]);
  });

  test("compares again after every fix", () => {
    const current = [["1", "甲", "総務省", "済", "ｳｪﾌﾞで公表した。"]];
    const previous = [["1", "甲", "総務省", "実施中", "ウェブで公表した。"]];
    expect(shown(findingsOf(current, previous, { fix: true }))).toEqual(["text-unchanged E2"]);
  });
});

describe("the previous workbook", () => {
  const current = sheetOf([header, ["1", "甲", "総務省", "実施中", "・公表。"]], { name: "表" });

  test("is refused as such when it holds no progress table", () => {
    expect(compare(current, sheetOf([["品目", "単価"]], { name: "単価表" }))).toMatchObject({
      ok: false,
      of: "previous",
      problem: { code: "no-progress-table", facts: { sheets: ["単価表"] } },
    });
    expect(compare(current, sheetOf([header]))).toMatchObject({
      ok: false,
      of: "previous",
      problem: { code: "no-measures" },
    });
    expect(compare(sheetOf([["品目"]]), current)).toMatchObject({ ok: false, of: "workbook" });
  });

  test("is read from the sheet of the same name when it has one", () => {
    const other = sheetOf([header, ["9", "別", "総務省", "実施中", "・公表。"]], { name: "別表" });
    const outcome = checkWorkbook(workbookOf(current), { ...request, previous: workbookOf(other, current) });
    expect(outcome).toMatchObject({ ok: true, check: { comparison: { previous: { sheet: "表" } } } });
  });

  test("may have other columns in another order", () => {
    const previous = sheetOf([
      ["進捗状況", "事項名", "状況"],
      ["・公表。", "甲", "実施中"],
    ]);
    const outcome = compare(current, previous);
    expect(outcome.ok && shown(outcome.check.findings)).toEqual(["text-unchanged E2"]);
  });
});
