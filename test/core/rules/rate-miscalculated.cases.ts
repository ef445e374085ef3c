import { casesOf } from "./case.ts";

export const cases = casesOf("rate-miscalculated", {
  about: {
    ja: "率が、同じ行の数値から計算した値と1ポイントを超えて違います。目標に対する実績の割合、基準値からの伸びの割合、減らす目標での逆の割合のいずれかに合えば指摘しません。単位の違う数値は比べません。進捗率は、「42／42」のように全体と実績が一つのセルにあるときだけ確かめます。",
    en: "A rate differs by more than one point from what the figures in its row give: the share of the target, the share of the way from the baseline to the target, or the reverse for values that should fall. Figures with different units are not compared. A rate of work is only compared with a part and a whole in one cell, such as 42／42.",
  },
  valid: [
    {
      title: { ja: "全体と実績からの率、日付、複数の組", en: "A part of a whole, a date, and two pairs of figures" },
      rows: [
        ["施策番号", "施策名", "状況", "進捗率", "数値目標"],
        ["1", "統一基準の見直し", "実施中", "60%", "27／45病院"],
        ["2", "監査の実施", "実施中", 1, "59/50人"],
        ["3", "訓練の実施", "実施中", "95%", "1/2、3/4"],
        ["4", "教材の作成", "実施中", "95%", "0／0"],
        ["5", "手引の作成", "実施中", "95%", 400],
        ["6", "窓口の開設", "実施中", "95%", "400件／日"],
        ["7", "会議の開催", "実施中", "1180%", "59/50人"],
      ],
      others: ["rate-out-of-range"],
    },
    {
      title: { ja: "目標値、実績値、基準値からの達成率", en: "A target, a result and a baseline" },
      rows: [
        ["施策番号", "施策名", "状況", "基準値", "目標値", "実績値", "達成率"],
        ["1", "統一基準の見直し", "実施中", null, "600人", "742人", "124%"],
        ["2", "監査の実施", "実施中", 100, 200, 150, "50%"],
        ["3", "訓練の実施", "実施中", 100, 50, 80, "62.5%"],
        ["4", "教材の作成", "実施中", "10件", "20校", "10件", "99%"],
        ["5", "手引の作成", "実施中", "10人", 0, 0, "99%"],
        ["6", "窓口の開設", "実施中", 20, 20, 20, "100%"],
        ["7", "会議の開催", "実施中", "不明", 20, 0, "0%"],
        ["8", "研修の開催", "実施中", 10, 20, "未集計", "99%"],
        ["9", "点検の実施", "実施中", "10件", 20, 10, "50%"],
      ],
      others: ["unit-differs"],
    },
    {
      title: { ja: "進捗率は目標値と実績値の列と比べない", en: "A completion rate beside a target and a result" },
      rows: [
        ["施策番号", "施策名", "状況", "目標値", "実績値", "進捗率"],
        ["1", "統一基準の見直し", "実施中", 100, 20, "95%"],
      ],
    },
  ],
  invalid: [
    {
      title: { ja: "全体と実績に合わない進捗率", en: "A completion rate that its own cell contradicts" },
      rows: [
        ["施策番号", "施策名", "状況", "進捗率", "数値目標"],
        ["1", "統一基準の見直し", "実施中", "95%", "協定締結機関数：４２／４２"],
      ],
      findings: [
        {
          cell: "D2",
          value: "95%",
          facts: { field: "進捗率", expected: "100%", figures: ["協定締結機関数：４２／４２"] },
        },
      ],
    },
    {
      title: { ja: "目標値と実績値に合わない達成率", en: "A rate that contradicts the target and the result" },
      rows: [
        ["施策番号", "施策名", "状況", "目標値", "実績値", "達成率"],
        ["1", "統一基準の見直し", "実施中", "600人", "450人", 0.8],
        ["2", "監査の実施", "実施中", 200, 0, 0.8],
      ],
      findings: [
        {
          cell: "F2",
          value: "80%",
          facts: { field: "達成率", expected: "75%", figures: ["600人", "450人"] },
        },
        { cell: "F3", value: "80%", facts: { field: "達成率", expected: "0%", figures: ["200", "0"] } },
      ],
    },
  ],
});
