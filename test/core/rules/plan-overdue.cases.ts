import { casesOf } from "./case.ts";

export const cases = casesOf("plan-overdue", {
  about: {
    ja: "完了予定の日が基準日より前ですが、実施済みになっていません。率が100％の施策は指摘しません。",
    en: "The due date is before the reporting date, but the measure is not done. Measures whose rate is 100% are left alone.",
  },
  valid: [
    {
      title: {
        ja: "基準日当日の予定、まだ終わっていない期間の予定、期限どおりに終えた施策",
        en: "Due on the reporting date, within a period that is not over, or completed in time",
      },
      rows: [
        ["施策番号", "施策名", "状況", "完了予定"],
        ["1", "統一基準の見直し", "実施中", "平成19年10月3日"],
        ["2", "監査の実施", "実施予定", "10月"],
        ["3", "訓練の実施", "実施済み", "平成19年9月末"],
        ["4", "教材の作成", "実施中", "平成17年度以降"],
      ],
    },
    {
      title: {
        ja: "状況が遅れや中止を述べている施策",
        en: "A status that says the measure is late or was dropped",
      },
      rows: [
        ["施策番号", "施策名", "状況", "完了予定"],
        ["1", "統一基準の見直し", "遅れ", "平成19年9月末"],
        ["2", "監査の実施", "中止", "平成19年8月"],
      ],
    },
    {
      title: { ja: "達成率が100％の施策", en: "A rate that says all is reached" },
      rows: [
        ["施策番号", "施策名", "状況", "達成率", "完了予定"],
        ["1", "統一基準の見直し", "実施中", "100%", "平成19年9月末"],
        ["2", "監査の実施", "実施中", 1.18, "平成19年8月"],
      ],
    },
  ],
  invalid: [
    {
      title: { ja: "基準日（平成19年10月3日）より前の完了予定", en: "Due before the reporting date, 2007-10-03" },
      rows: [
        ["施策番号", "施策名", "状況", "完了予定"],
        ["1", "統一基準の見直し", "実施中", "9月末まで"],
        ["2", "監査の実施", "実施予定", 39_357],
        ["3", "訓練の実施", "未定", "上半期"],
      ],
      findings: [
        {
          cell: "D2",
          value: "9月末まで",
          facts: { status: "実施中", dueBy: "2007-09-30", reportingDate: "2007-10-03" },
        },
        {
          cell: "D3",
          value: "2007-10-02",
          facts: { status: "実施予定", dueBy: "2007-10-02", reportingDate: "2007-10-03" },
        },
        { cell: "D4", value: "上半期", facts: { status: "未定", dueBy: "2007-09-30", reportingDate: "2007-10-03" } },
      ],
    },
    {
      title: { ja: "達成率が100％に届かない施策", en: "A rate that falls short of all" },
      rows: [
        ["施策番号", "施策名", "状況", "達成率", "完了予定"],
        ["1", "統一基準の見直し", "実施中", "92%", "平成19年9月末"],
      ],
      findings: [
        {
          cell: "E2",
          value: "平成19年9月末",
          facts: { status: "実施中", dueBy: "2007-09-30", reportingDate: "2007-10-03" },
        },
      ],
    },
  ],
});
