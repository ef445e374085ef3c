import { describe, expect, test } from "@jest/globals";
import { checkWorkbook, rowsOfCheck, rowsOfCollection, type LongRow } from "../../../src/core/index.ts";
import { sheetOf, workbookOf } from "../sheets.ts";
import { collectionOf, general, header, replyOf, type Row } from "../collecting/replies.ts";

/** 1 April 2024. */
const today = 19_814;

/** The long form of a workbook of some rows. */
function rowsOf(rows: readonly Row[], columns: readonly string[] = header, merges: readonly string[] = []): LongRow[] {
  const workbook = workbookOf(sheetOf([columns, ...rows], { name: "工程表", merges }));
  const outcome = checkWorkbook(workbook, { schema: general, asOf: undefined, today, fix: false, acceptsEmpty: true });
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return rowsOfCheck(outcome.check, "回答.xlsx");
}

/** Organization, status and place, as far as they are told. */
function brief({ organization, answer, status, file, cell }: LongRow): string {
  return [organization, answer, status, file, cell].map((one) => one ?? "-").join(" ");
}

const meeting = "会議を開催した。";

describe("the long form of a workbook", () => {
  test("has a line for each measure and organization, with all that is said of it and where", () => {
    const rows = rowsOf([["1", "甲", "総務省、法務省", "実施中", meeting, "令和7年3月末"]]);
    expect(rows).toEqual(
      ["総務省", "法務省"].map((organization) => ({
        schema: "general",
        reportingDate: today,
        number: "1",
        name: "甲",
        organization,
        answer: "counted",
        status: "underway",
        statusText: "実施中",
        due: "令和7年3月末",
        dueDate: 20_178,
        progress: meeting,
        file: "回答.xlsx",
        sheet: "工程表",
        cell: "B2",
      })),
    );
  });

  test("tells an organization with rows of its own by these alone, also where it has several", () => {
    const rows = rowsOf(
      [
        ["1", "甲", "総務省", "実施中", meeting, 45_747],
        [null, null, "法務省", "実施済み", "公表した。", null],
        [null, null, "総務省", "検討中", meeting, 45_800],
      ],
      header,
      ["A2:A4", "B2:B4"],
    );
    expect(rows.map(brief)).toEqual(["総務省 counted underway 回答.xlsx B2", "法務省 counted done 回答.xlsx B3"]);
    expect(rows.map(({ number, name }) => [number, name])).toEqual([
      ["1", "甲"],
      ["1", "甲"],
    ]);
    expect(rows[0]).toMatchObject({
      statusText: "実施中\n検討中",
      due: "2025-03-31\n2025-05-23",
      dueDate: 20_231,
      progress: meeting,
    });
  });

  test("says of what is repeated what it repeats, and leaves empty what nobody says or cannot be read", () => {
    const rows = rowsOf([
      ["1", "甲", "総務省", "実施中", meeting, 45_747],
      ["2", "乙", "〃", "なにか", null, "〃"],
      ["3", "丙", null, null, null, "未定"],
    ]);
    expect(rows.slice(1)).toMatchObject([
      { organization: "総務省", status: undefined, statusText: "なにか", progress: undefined, due: "2025-03-31" },
      { organization: undefined, status: undefined, statusText: undefined, due: "未定", dueDate: undefined },
    ]);
  });

  test("names the cell of the name also where that is not in the first row, as in a form", () => {
    const forms = [1, 2].map((at) => [
      ["施策番号", String(at)],
      ["施策名", `施策${String(at)}号`],
      ["担当府省庁", "総務省"],
      ["状況", "実施中"],
      ["進捗状況", meeting],
      [],
    ]);
    const [first = [], ...others] = forms.flat();
    expect(rowsOf(others, first).map(({ cell }) => cell)).toEqual(["B2", "B8"]);
  });

  test("names the number's cell or the first one where there is no column of names", () => {
    const numbered = rowsOf([["1", "総務省", "実施中", meeting]], ["施策番号", "担当府省庁", "状況", "進捗状況"]);
    expect(numbered[0]?.cell).toBe("A2");
    const unnamed = rowsOf([["総務省", "実施中", meeting]], ["担当府省庁", "状況", "進捗状況"]);
    expect(unnamed).toMatchObject([{ cell: "A2", number: undefined, name: undefined }]);
  });
});

describe("the long form of a collection", () => {
  test("has a line for each answer, whether it counts, and for each that is missing", () => {
    const plan = [
      ["1", "甲", "総務省、法務省"],
      ["2", "乙", "財務省"],
      ["3", "丙", null],
    ];
    const collection = collectionOf(
      [
        replyOf("総務省.xlsx", [
          ["1", "甲", "総務省、法務省", "実施中", meeting],
          ["2", "乙", "財務省", "実施済み", "公表した。"],
        ]),
        replyOf("法務省.xlsx", [["1", "甲", "総務省、法務省", "検討中", "検討している。"]], {
          modified: "2024-03-01T00:00:00Z",
        }),
        replyOf("法務省_第2版.xlsx", [["1", "甲", "総務省、法務省", "実施済み", "公表した。"]], {
          modified: "2024-03-02T00:00:00Z",
        }),
        replyOf("文部科学省.xlsx", [["1", "甲", "総務省、法務省", "未定", "調整している。"]]),
      ],
      plan,
    );
    const rows = rowsOfCollection(collection);
    expect(rows.map(brief)).toEqual([
      "総務省 counted underway 総務省.xlsx B2",
      "法務省 counted done 法務省_第2版.xlsx B2",
      "法務省 replaced underway 法務省.xlsx B2",
      "文部科学省 foreign undecided 文部科学省.xlsx B2",
      // Nobody else has answered, so that it counts.
      "総務省 counted done 総務省.xlsx B3",
      "財務省 missing - - -",
      "- missing - - -",
    ]);
    expect(rows.map(({ number, name }) => [number, name])).toEqual([
      ...Array.from({ length: 4 }, () => ["1", "甲"]),
      ["2", "乙"],
      ["2", "乙"],
      ["3", "丙"],
    ]);
  });
});
