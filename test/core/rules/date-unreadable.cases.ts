import { casesOf } from "./case.ts";

export const cases = casesOf("date-unreadable", {
  about: {
    ja: "日付の欄に日付として読めない語句があります。「未定」「終了予定なし」などはそのままで構いません。",
    en: "A date column contains something that is not a date. 未定, 終了予定なし and the like are accepted.",
  },
  valid: [
    {
      title: {
        ja: "さまざまに書かれた日付と、日付がないことを示す語",
        en: "Dates in many formats, and words that mean there is none",
      },
      rows: [
        ["施策番号", "施策名", "状況", "完了予定"],
        ["1", "統一基準の見直し", "実施中", "Ｈ２０．３．３１"],
        ["2", "監査の実施", "実施中", "年度内"],
        ["3", "訓練の実施", "実施中", "平成17〜21年度"],
        ["4", "教材の作成", "実施予定", "未定"],
        ["5", "窓口の設置", "実施中", 39_538],
      ],
    },
    {
      title: {
        ja: "暦にない日付（date-impossible が指摘します）",
        en: "An impossible date (reported by `date-impossible`)",
      },
      rows: [
        ["施策番号", "施策名", "状況", "完了予定"],
        ["1", "統一基準の見直し", "実施中", "平成20年2月30日"],
      ],
      others: ["date-impossible"],
    },
  ],
  invalid: [
    {
      title: {
        ja: "日付でない語句と、日付とは考えにくい数",
        en: "Words that are not dates, and a number that is unlikely to be one",
      },
      rows: [
        ["施策番号", "施策名", "状況", "完了予定", "完了日"],
        ["1", "統一基準の見直し", "実施中", "できるだけ早期", null],
        ["2", "監査の実施", "実施中", 9, null],
        ["3", "訓練の実施", "実施済み", null, "済"],
        ["4", "教材の作成", "実施中", true, null],
      ],
      findings: [
        { cell: "D2", value: "できるだけ早期", facts: { field: "完了予定" } },
        { cell: "D3", value: "9", facts: { field: "完了予定" } },
        { cell: "E4", value: "済", facts: { field: "完了日" } },
        { cell: "D5", value: "TRUE", facts: { field: "完了予定" } },
      ],
    },
    {
      title: { ja: "括弧の内と外で食い違う日付", en: "Two dates that contradict each other" },
      rows: [
        ["施策番号", "施策名", "状況", "完了予定"],
        ["1", "統一基準の見直し", "実施中", "2008年3月（平成21年3月）"],
      ],
      findings: [{ cell: "D2", value: "2008年3月（平成21年3月）", facts: { field: "完了予定" } }],
    },
  ],
});
