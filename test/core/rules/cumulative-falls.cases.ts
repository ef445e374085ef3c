import { casesOf } from "./case.ts";

const plan = ["施策番号", "施策名", "状況", "進捗状況"];
const row = (number: string, name: string, ...figures: (string | number | null)[]): (string | number | null)[] => [
  number,
  name,
  "実施中",
  "・事業を進めている。",
  ...figures,
];

export const cases = casesOf("cumulative-falls", {
  about: {
    ja: "累計の値が、前の年より小さくなっています。年ごとの列の見出し、又は行の中の言葉（「整備延長（累計）」）に「累計」「累積」とあるときだけ確かめます。目標、計画、予算などの列は見ません。",
    en: "A cumulative total is less than that of the year before. This is checked where the headers of the years, or a label in the row, say that the figures are cumulative; columns of targets, plans and budgets are left alone.",
  },
  valid: [
    {
      title: { ja: "増える累計、累計でない値、目標", en: "Totals that grow, other figures, and targets" },
      rows: [
        [...plan, "指標", "令和5年度", "令和6年度", "令和7年度目標"],
        row("1", "道路の補修", "補修箇所（累計）", 10, 24, 20),
        row("2", "相談の受付", "相談件数", 120, 98, 100),
        row("3", "公園の改修", "改修数（累計）", "8", null, 9),
        row("4", "窓口の開設", "窓口数（累計）", "未集計", 3, 5),
      ],
    },
    {
      title: { ja: "どちらの年か分からない列、一年だけの列", en: "Two columns of one year, and a single year" },
      rows: [[...plan, "令和6年度 窓口（累計）", "R6 電話（累計）"], row("1", "相談の受付", 30, 20)],
    },
    {
      title: { ja: "一年だけの累計", en: "A single year" },
      rows: [[...plan, "令和6年度（累計）"], row("1", "相談の受付", 30)],
    },
  ],
  invalid: [
    {
      title: { ja: "行の言葉による累計", en: "Cumulative by a label in the row" },
      rows: [
        [...plan, "指標", "令和5年度", "令和6年度", "令和7年度"],
        row("1", "道路の補修", "補修箇所（累計）", 10, 24, 21),
      ],
      findings: [{ cell: "H2", value: "21", facts: { field: "令和7年度", before: "24", beforeField: "令和6年度" } }],
    },
    {
      title: { ja: "見出しによる累計、新しい年から並ぶ列", en: "Cumulative by the headers, the latest year first" },
      rows: [[...plan, "2025年度実績（累計）", "2024年度実績（累計）"], row("1", "講座の開催", "1,020", "1,200")],
      findings: [
        {
          cell: "E2",
          value: "1,020",
          facts: { field: "2025年度実績（累計）", before: "1,200", beforeField: "2024年度実績（累計）" },
        },
      ],
    },
  ],
});
