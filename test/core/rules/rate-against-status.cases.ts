import { casesOf, general } from "./case.ts";

/** Statuses of a plan that say nothing but whether the target was reached. */
const reaching = {
  ...general,
  statuses: (["達成", "未達成"] as const).map((label, at) => ({
    ...{ code: `s${String(at)}`, label, shortLabel: label, mark: "", aliases: [], requires: [] },
    stage: at === 0 ? ("done" as const) : ("late" as const),
    withinFiscalYear: false,
  })),
};

export const cases = casesOf("rate-against-status", {
  about: {
    ja: "実施済みなのに進捗率が100%に満たないか、これからの施策なのに進捗率が100%です。複数年度の計画で年度分だけを終えた場合など、差し支えないこともあるため、要確認とします。目標に対する達成率は、実施済みでも100%に満たないことがあるため対象外ですが、「達成」と「未達成」がほぼ全ての行で達成率に従う表では、従わない行を示します。",
    en: "The measure is done but its rate of work is below 100%, or it is yet to start but the rate is 100%. This can be correct if only one year’s part of a longer plan is done, so it is a warning. A rate of achievement can miss 100% although the measure is done, and is not checked, unless nearly all rows of the table say 達成 or 未達成 by it.",
  },
  valid: [
    {
      title: { ja: "状況に合う進捗率、一覧にない状況", en: "Rates that agree, and a status that is not listed" },
      rows: [
        ["施策番号", "施策名", "状況", "進捗率"],
        ["1", "統一基準の見直し", "実施済み", 1],
        ["2", "監査の実施", "実施中", 0.4],
        ["3", "訓練の実施", "実施予定", 0],
        ["4", "教材の作成", "実施済み", 0.995],
        ["5", "手引の作成", "要相談", 0.5],
      ],
      others: ["status-unlisted"],
    },
    {
      title: { ja: "実施済みの施策の達成率", en: "A measure marked done that missed its target" },
      rows: [
        ["施策番号", "施策名", "状況", "達成率"],
        ["1", "統一基準の見直し", "実施済み", "98%"],
      ],
    },
    {
      title: { ja: "達成率によらない「達成」", en: "“Reached” that does not go by the rate" },
      rows: [
        ["施策番号", "施策名", "状況", "達成率"],
        ["1", "統一基準の見直し", "達成", "98%"],
        ["2", "監査の実施", "未達成", "90%"],
        ["3", "訓練の実施", "達成", "80%"],
        ["4", "教材の作成", "達成", "110%"],
      ],
      schema: reaching,
    },
  ],
  invalid: [
    {
      title: {
        ja: "終わっていない実施済み、始まる前の100%",
        en: "Only partly done, and all of it done before the start date",
      },
      rows: [
        ["施策番号", "施策名", "状況", "進捗率"],
        ["1", "統一基準の見直し", "実施済み", 0.8],
        ["2", "監査の実施", "実施予定", "100%"],
        ["3", "訓練の実施", "未定", "100％"],
      ],
      findings: [
        { cell: "D2", value: "80%", facts: { field: "進捗率", status: "実施済み" } },
        { cell: "D3", value: "100%", facts: { field: "進捗率", status: "実施予定" } },
        { cell: "D4", value: "100％", facts: { field: "進捗率", status: "未定" } },
      ],
    },
    {
      title: { ja: "達成率に合わない「達成」と「未達成」", en: "“Reached” and “missed” against the rate" },
      rows: [
        ["施策番号", "施策名", "状況", "達成率"],
        ["1", "統一基準の見直し", "未達成", 1.1],
        ["2", "監査の実施", "未達成", 0.9],
        ["3", "訓練の実施", "達成", 1.05],
        ["4", "教材の作成", "達成", 1],
      ],
      schema: reaching,
      findings: [{ cell: "D2", value: "110%", facts: { field: "達成率", status: "未達成" } }],
    },
  ],
});
