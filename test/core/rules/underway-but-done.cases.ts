import { casesOf, general } from "./case.ts";

const header = ["施策番号", "施策名", "担当府省庁", "状況", "進捗状況"];

export const cases = casesOf("underway-but-done", {
  about: {
    ja: "「終了した」「廃止した」のように、全体が終わったと読み取れるため、要確認とします。「検討会を2回開催した」のような途中の段階の実施は指摘しません。",
    en: "The text suggests that the whole work is complete (終了した, 廃止した). That one of its steps was completed is no contradiction.",
  },
  valid: [
    {
      title: { ja: "途中の段階の実施、終了と今後の予定", en: "A step that was completed; an ending and a plan" },
      rows: [
        header,
        ["1", "検討会の運営", "内閣官房", "実施中", "・検討会を2回開催した。"],
        ["2", "調査の実施", "内閣官房", "実施中", "・調査を終了した。結果は12月に公表する予定。"],
        ["3", "公民館の複合化", "内閣官房", "実施中", "・複合化に係る基本設計を終えた。"],
      ],
    },
    {
      title: {
        ja: "完了を表す状況のない表（1年の評価）",
        en: "No status says that a measure is done: they rate the year",
      },
      rows: [header, ["1", "工事の実施", "内閣官房", "実施中", "・工事は完了している。"]],
      schema: { ...general, statuses: general.statuses.filter(({ stage }) => stage !== "done") },
    },
  ],
  invalid: [
    {
      title: { ja: "全体が終わったという記述", en: "The whole work is complete" },
      rows: [
        header,
        ["1", "旧制度の廃止", "内閣官房", "実施中", "・4月に旧制度を廃止した。"],
        ["2", "工事の実施", "内閣官房", "実施中", "・工事は完了している。"],
      ],
      findings: [
        {
          cell: "E2",
          value: "・4月に旧制度を廃止した。",
          facts: { status: "実施中", statusCell: "D2", words: "廃止した" },
        },
        {
          cell: "E3",
          value: "・工事は完了している。",
          facts: { status: "実施中", statusCell: "D3", words: "完了している" },
        },
      ],
    },
  ],
});
