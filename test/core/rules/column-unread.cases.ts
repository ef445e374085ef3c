import { casesOf } from "./case.ts";

export const cases = casesOf("column-unread", {
  about: {
    ja: "進捗状況、状況、完了予定の列が見つからず、内容からはその列と思われる列があります。見出しを知らないために読み取られず、そのままでは何も検査されません。見出しの書き間違いと思われるときは、「見出しの書き間違い」（column-similar）が代わりに指摘します。",
    en: "No column was found for the progress text, the status or the due date, but the content of one looks like it. Because its header is unknown, the column is not read and nothing in it is checked. If the header is nearly right, column-similar reports it instead.",
  },
  valid: [
    {
      title: {
        ja: "文のない列、日付の列でない見出し、少ない記入",
        en: "No sentences, another kind of date, and few cells",
      },
      rows: [
        ["施策番号", "施策名", "担当府省庁", "状況", "資料の表題", "改定日", "一言"],
        [
          "1",
          "統一基準の見直し",
          "内閣官房",
          "実施中",
          "統一基準の見直しの手引",
          "平成19年12月",
          "手引の案を作成し、配布した。",
        ],
        [
          "2",
          "監査の実施",
          "内閣官房",
          "実施中",
          "監査の実施の手引の概要",
          "平成19年12月",
          "監査の計画を定め、公表した。",
        ],
        ["3", "訓練の実施", "内閣官房", "実施中", "訓練の実施の手引の概要", "平成19年12月", null],
      ],
    },
    {
      title: { ja: "似た見出しは書き間違いとして指摘する", en: "A header that is nearly right has a rule of its own" },
      rows: [
        ["施策番号", "施策名", "担当府省庁", "状況", "進捗情況"],
        ["1", "統一基準の見直し", "内閣官房", "実施中", "手引の案を作成し、関係者に配布した。"],
        ["2", "監査の実施", "内閣官房", "実施中", "監査の計画を定め、関係者に通知した。"],
        ["3", "訓練の実施", "内閣官房", "実施中", "訓練の計画を定め、関係者に通知した。"],
      ],
      others: ["column-similar"],
    },
  ],
  invalid: [
    {
      title: { ja: "知らない見出しの進捗状況、完了予定", en: "A progress text and due dates under unknown headers" },
      rows: [
        ["施策番号", "施策名", "担当府省庁", "状況", "今回の動き", "できる時期"],
        ["1", "統一基準の見直し", "内閣官房", "実施中", "手引の案を作成し、関係者に配布した。", "平成19年12月"],
        ["2", "監査の実施", "内閣官房", "実施中", "監査の計画を定め、関係者に通知した。", "平成20年3月末"],
        ["3", "訓練の実施", "内閣官房", "実施中", "訓練の計画を定め、関係者に通知した。", "未定"],
        ["4", "教材の作成", "内閣官房", "実施中", null, "平成19年度中"],
      ],
      findings: [
        { cell: "E1", value: "今回の動き", facts: { field: "進捗状況" } },
        { cell: "F1", value: "できる時期", facts: { field: "完了予定" } },
      ],
    },
    {
      title: { ja: "知らない見出しの状況", en: "Statuses under an unknown header" },
      rows: [
        ["施策番号", "施策名", "担当府省庁", "今の段階"],
        ["1", "統一基準の見直し", "内閣官房", "実施中"],
        ["2", "監査の実施", "内閣官房", "実施済み"],
        ["3", "訓練の実施", "内閣官房", "未定"],
      ],
      findings: [{ cell: "D1", value: "今の段階", facts: { field: "状況" } }],
    },
  ],
});
