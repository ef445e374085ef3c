import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { checkWorkbook, type CheckOutcome, type CheckRequest } from "../../../src/core/check-workbook.ts";
import type { Finding } from "../../../src/core/check.ts";
import { builtInSchema } from "../../../src/core/schema/built-in/index.ts";
import { cellAddress } from "../../../src/core/workbook/address.ts";
import type { CellValue, Sheet } from "../../../src/core/workbook/workbook.ts";
import { sheetOf, workbookOf } from "../sheets.ts";

type Rows = readonly (readonly CellValue[])[];

const header = ["施策番号", "施策名", "担当府省庁", "状況", "進捗状況"];
const schema = builtInSchema("general");
const request: CheckRequest = { schema, asOf: undefined, today: 13_789, fix: false };

function compare(current: Sheet, previous: Sheet, changes: Partial<CheckRequest> = {}): CheckOutcome {
  return checkWorkbook(workbookOf(current), { ...request, previous: workbookOf(previous), ...changes });
}

const comparisonRules: readonly string[] = [
  "measure-vanished",
  "measure-renamed",
  "measure-new",
  "status-regressed",
  "text-unchanged",
];

function findingsOf(current: Rows, previous: Rows, changes: Partial<CheckRequest> = {}): Finding[] {
  const outcome = compare(sheetOf([header, ...current]), sheetOf([header, ...previous], { name: "前期" }), changes);
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.check.findings.filter(({ rule }) => comparisonRules.includes(rule));
}

/** The findings as `rule cell`, with a measure's former name where one is said. */
function shown(findings: readonly Finding[]): string[] {
  return findings.map((finding) => {
    const formerName = "formerName" in finding.facts ? finding.facts.formerName : undefined;
    return [finding.rule, cellAddress(finding), ...(formerName === undefined ? [] : [formerName])].join(" ");
  });
}

const longName = "手引きの作成及び公表の推進";

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

describe("measures are known again", () => {
  const row = (number: string | null, name: string | null, text: string): CellValue[] => [
    number,
    name,
    "総務省",
    "実施中",
    text,
  ];

  test("by their names when the plan was numbered anew", () => {
    const current = [row("1", "新設", "a"), row("2", "甲", "b"), row("3", "乙", "c")];
    const previous = [row("1", "甲", "d"), row("2", "乙", "e")];
    expect(shown(findingsOf(current, previous))).toEqual(["measure-new B2"]);
  });

  test("by their numbers when the names changed, which is said", () => {
    const findings = findingsOf([row("1", "甲の整備", "・公表した。")], [row("1", "乙の点検", "・公表した。")]);
    expect(shown(findings)).toEqual(["measure-renamed B2", "text-unchanged E2 乙の点検"]);
    expect(findings[0]).toMatchObject({
      severity: "info",
      facts: { before: "乙の点検", matchedBy: "number", previous: { sheet: "前期", cell: "B2" } },
    });
  });

  test("by names with small changes, which is said", () => {
    const findings = findingsOf([row(null, `${longName}等`, "・公表した。")], [row(null, longName, "・公表した。")]);
    expect(shown(findings)).toEqual(["measure-renamed B2", `text-unchanged E2 ${longName}`]);
    expect(findings[0]).toMatchObject({ facts: { matchedBy: "similar-name" } });
  });

  test("not by a number that several measures have", () => {
    const current = [row("1", "甲", "a"), row("1", "乙", "b")];
    expect(shown(findingsOf(current, [row("1", "丙", "c")]))).toEqual([
      "measure-vanished B1",
      "measure-new B2",
      "measure-new B3",
    ]);
  });

  test("by number, organization or order when names are the same", () => {
    const current = [row("1", "同名", "甲。"), row("2", "同名", "乙。")];
    expect(shown(findingsOf(current, [row("2", "同名", "乙。"), row("1", "同名", "丙。")]))).toEqual([
      "text-unchanged E3",
    ]);
    const ofOrganizations = (...names: string[]): CellValue[][] =>
      names.map((name) => [null, "同名", name, "実施中", `・${name}。`]);
    expect(shown(findingsOf(ofOrganizations("総務省", "財務省"), ofOrganizations("財務省", "総務省")))).toEqual([
      "text-unchanged E2",
      "text-unchanged E3",
    ]);
  });

  test("by their order when nothing else tells them apart", () => {
    const current = [row(null, "同名", "甲。"), row(null, "同名", "乙。")];
    const previous = [row(null, "同名", "丙。"), row(null, "同名", "乙。"), row(null, "同名", "甲。")];
    expect(shown(findingsOf(current, previous))).toEqual(["measure-vanished B1", "text-unchanged E3"]);
  });

  test("and left out when they have neither name nor number", () => {
    const nameless = row(null, null, "・公表。");
    expect(findingsOf([nameless, row("1", "甲", "a")], [row("1", "甲", "b"), nameless])).toEqual([]);
  });

  test("by numbers alone where no name was written", () => {
    expect(shown(findingsOf([row("1", null, "a")], [row("2", null, "b")]))).toEqual([
      "measure-vanished B1",
      "measure-new A2",
    ]);
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

describe("laws", () => {
  const cell = fc.string({
    unit: fc.constantFrom(...Array.from("情報施策推進整備検討評価実施公表未1")),
    maxLength: 12,
  });
  const status = fc.constantFrom("実施中", "実施予定", "未定", "実施済み", null);
  const rows = fc.uniqueArray(fc.tuple(cell, cell, status, cell), {
    minLength: 1,
    maxLength: 12,
    selector: ([, name]) => name,
  });
  const sheetRows = (measures: readonly (readonly (string | null)[])[]): Rows =>
    measures.map(([number, name, written, text], at) => [
      number ?? null,
      `${name ?? ""}施策`,
      "総務省",
      written ?? null,
      text ? `${text}${String(at)}` : null,
    ]);

  test("a workbook beside itself has unchanged texts only, one for every text of a measure that is not done", () => {
    fc.assert(
      fc.property(rows, (measures) => {
        const values = sheetRows(measures);
        const texts = values.filter(([, , , written, text]) => text !== null && written !== "実施済み").length;
        const findings = findingsOf(values, values);
        expect(findings.filter(({ rule }) => rule !== "text-unchanged")).toEqual([]);
        expect(findings).toHaveLength(texts);
      }),
    );
  });

  test("the order of the rows changes nothing", () => {
    const shuffles = fc.tuple(rows, rows).chain(([now, before]) => {
      const values = sheetRows(before);
      return fc.tuple(
        fc.constant(sheetRows(now)),
        fc.constant(values),
        fc.shuffledSubarray([...values], { minLength: values.length }),
      );
    });
    fc.assert(
      fc.property(shuffles, ([now, before, shuffled]) => {
        const told = (previous: Rows): string[] =>
          findingsOf(now, previous)
            .map(({ rule, row, facts }) => [rule, row, "name" in facts ? facts.name : ""].join(" "))
            .sort();
        expect(told(shuffled)).toEqual(told(before));
      }),
    );
  });

  test("every measure is in both, new, or vanished, and once", () => {
    fc.assert(
      fc.property(rows, rows, (now, before) => {
        const outcome = compare(sheetOf([header, ...sheetRows(now)]), sheetOf([header, ...sheetRows(before)]));
        if (!outcome.ok || !outcome.check.comparison) throw new Error("Not compared");
        const { pairs, added, vanished } = outcome.check.comparison;
        const current = [...pairs.map((pair) => pair.current), ...added].map(({ cell: { row } }) => row);
        const previous = [...pairs.map((pair) => pair.previous), ...vanished].map(({ cell: { row } }) => row);
        const all = (count: number): number[] => Array.from({ length: count }, (_, at) => at + 1);
        expect(current.toSorted((one, other) => one - other)).toEqual(all(now.length));
        expect(previous.toSorted((one, other) => one - other)).toEqual(all(before.length));
      }),
    );
  });
});
