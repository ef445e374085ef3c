import { describe, expect, test } from "@jest/globals";
import { checkWorkbook, type WorkbookCheck } from "../../../src/core/check-workbook.ts";
import { parseIsoDate } from "../../../src/core/calendar/day.ts";
import { builtInSchema, type BuiltInName } from "../../../src/core/schema/built-in/index.ts";
import { cellAddress } from "../../../src/core/workbook/address.ts";
import type { CellValue } from "../../../src/core/workbook/workbook.ts";
import { present, sheetOf, workbookOf } from "../sheets.ts";

type Rows = readonly (readonly CellValue[])[];

function checkOf(name: BuiltInName, rows: Rows): WorkbookCheck {
  const day = present(parseIsoDate("2025-04-30"));
  const outcome = checkWorkbook(workbookOf(sheetOf(rows)), {
    ...{ schema: builtInSchema(name), asOf: day, today: day, fix: false },
  });
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.check;
}

interface Plan {
  readonly name: BuiltInName;
  readonly rows: Rows;
  /** Of every column, the field that it is taken for. */
  readonly fields: readonly string[];
  /** A further row with slips, and what is found of it. */
  readonly faulty: readonly CellValue[];
  readonly findings: readonly string[];
}

/** A small table as such plans have them, in their usual header words and statuses. */
const plans: readonly Plan[] = [
  {
    name: "municipal-plan",
    rows: [
      ["No", "基本目標", "主な取組", "担当部署", "自己評価", "取組の実績", "課題", "次年度の取組"],
      [1, "安全", "通学路の点検", "土木課", "A", "令和7年2月に点検を終えた。", "特になし", "引き続き点検を行う。"],
      [2, "安全", "防災無線の更新", "危機管理課", "◎", "令和6年12月に工事が完了した。", null, "運用を開始する。"],
      [
        3,
        "子育て",
        "夜間相談の開設",
        "こども課",
        "△",
        "関係課と協議を進めている。",
        "人員の確保",
        "開設の時期を決める。",
      ],
      [4, "子育て", "給食の無償化", "教育総務課", "廃止", "事業を廃止した。", "財源の見直し", null],
    ],
    fields: ["number", "chapter", "name", "organizations", "status", "progress", "reason", "next"],
    faulty: [4, "安全", "橋の点検", "土木課", "Z", null, null, null],
    findings: ["A6 number-repeated", "E6 status-unlisted", "F6 value-required"],
  },
  {
    name: "kpi-plan",
    rows: [
      ["No", "具体的事業", "所管課", "指標名", "基準値", "目標値", "実績値", "評価", "主な実績"],
      [1, "移住相談の拡充", "政策課", "相談件数（件）", 100, 200, 210, "達成", "窓口を2か所に増やした。"],
      [2, "創業の支援", "商工課", "創業者数（人）", 10, 30, 22, "順調", "セミナーを開催している。"],
      [3, "観光客の誘致", "観光課", "来訪者数（人）", 900, 1200, 1000, "改善", "周遊バスの運行を続けている。"],
    ],
    fields: ["number", "name", "organizations", "kpi", "baseline", "target", "actual", "status", "progress"],
    faulty: [4, "空き家の活用", "住宅課", "件数（件）", 5, 20, 8, "達成", "登録を進めている。"],
    findings: ["G5 target-missed"],
  },
  {
    name: "regulatory-reform",
    rows: [
      [
        "番号",
        "分野",
        "事項名",
        "規制改革の内容",
        "所管府省",
        "実施時期",
        "措置状況",
        "これまでの実施状況",
        "今後の予定",
      ],
      [
        "1",
        "デジタル",
        "書面の見直し",
        "書面を不要とする。",
        "総務省",
        "令和6年度",
        "措置済",
        "令和7年1月に省令を改正した。",
        null,
      ],
      [
        "2",
        "医療",
        "遠隔診療",
        "要件を緩和する。",
        "厚生労働省",
        "令和7年度",
        "検討中",
        "検討会で議論している。",
        "令和7年度中に結論を得る。",
      ],
      [
        "3",
        "農業",
        "農地の集約",
        "手続を簡素化する。",
        "農林水産省",
        "令和8年度",
        "未措置",
        "今後検討を開始する。",
        "検討会を設ける。",
      ],
    ],
    fields: ["number", "section", "name", "content", "organizations", "due", "status", "progress", "next"],
    faulty: [
      "4",
      "農業",
      "種苗の登録",
      "期間を短縮する。",
      "農林水産庁",
      "令和6年度",
      "措置済み",
      "令和7年1月に告示を改正した。",
      null,
    ],
    findings: ["E5 organization-unlisted", "G5 status-variant"],
  },
  {
    name: "open-government",
    rows: [
      ["No.", "Commitment", "Lead agency", "End date", "Level of completion", "Progress to date", "Challenges"],
      [
        1,
        "Publish contracts as open data",
        "Cabinet Office",
        "31/12/2025",
        "Substantial",
        "The standard has been published.",
        null,
      ],
      [
        2,
        "Open the beneficial ownership register",
        "Companies House",
        "31/12/2025",
        "Not started",
        "A consultation will be held in 2025.",
        null,
      ],
      [
        3,
        "Train officials in participation",
        "Civil Service",
        "31/03/2025",
        "Complete",
        "The training has been delivered.",
        null,
      ],
    ],
    fields: ["number", "name", "organizations", "due", "status", "progress", "reason"],
    faulty: [4, "Improve access to court data", "Ministry of Justice", "31/12/2025", "Limited", null, null],
    findings: ["F5 value-required"],
  },
  {
    name: "general-english",
    rows: [
      ["Ref", "Action", "Lead department", "RAG", "Progress to date", "Next steps", "Due date", "Challenges"],
      ["A1", "Publish the list", "Treasury", "Completed", "The list was published.", null, "31 March 2025", null],
      ["A2", "Open three hubs", "Home Office", "Green", "Sites are being chosen.", "Open them.", "June 2026", null],
      ["A3", "Review the fees", "Treasury", "Delayed", "The review is under way.", null, "May 2025", "Few staff."],
    ],
    fields: ["number", "name", "organizations", "status", "progress", "next", "due", "reason"],
    faulty: ["A3", "Map the coast", "Home Office", "Started?", null, null, "31 June 2026", null],
    findings: ["A5 number-repeated", "D5 status-unlisted", "E5 value-required", "G5 date-impossible"],
  },
  {
    name: "major-projects",
    rows: [
      [
        "Project name",
        "Department",
        "Delivery Confidence Assessment",
        "Commentary on rating",
        "Start date",
        "End date",
      ],
      ["Rail link", "DfT", "Amber", "The main works contract was signed.", "01/04/2020", "31/03/2030"],
      ["New hospitals", "DHSC", "Amber/Red", "The business case is being revised.", "01/04/2021", "31/03/2031"],
      ["Data centre", "HMRC", "Green", "The migration is on track.", "01/04/2022", "31/03/2026"],
    ],
    fields: ["name", "organizations", "status", "progress", "start", "due"],
    faulty: ["Prison places", "MoJ", "Purple", "The site was chosen.", "01/04/2022", "31/03/2027"],
    findings: ["C5 status-unlisted"],
  },
];

describe.each(plans)("the schema $name", ({ name, rows, fields, faulty, findings }) => {
  test("knows every column of a usual table, and finds no error in it", () => {
    const { table, findings: found } = checkOf(name, rows);
    expect(table.columns.map(({ field }) => field?.name)).toEqual(fields);
    expect(table.measures).toHaveLength(rows.length - 1);
    expect(found.map((one) => `${cellAddress(one)} ${one.rule}`)).toEqual([]);
  });

  test("finds the slips of a row", () => {
    const { findings: found } = checkOf(name, [...rows, faulty]);
    expect(found.filter(({ row }) => row === rows.length).map((one) => `${cellAddress(one)} ${one.rule}`)).toEqual(
      expect.arrayContaining([...findings]),
    );
  });
});
