import { casesOf, general } from "./case.ts";

const status = (code: string, label: string, aliases: readonly string[], stage: "done" | "underway" | "late") => ({
  code,
  label,
  shortLabel: label,
  mark: "",
  aliases,
  stage,
  requires: [],
  withinFiscalYear: false,
});
/** A plan that grades how far its targets were reached. */
const grades = {
  ...general,
  statuses: [
    status("a", "A", ["目標達成"], "done"),
    status("b", "B", ["概ね達成"], "underway"),
    status("c", "C", ["未達成"], "late"),
  ],
};
const header = ["施策番号", "施策名", "当初値", "目標値", "実績値", "状況", "進捗状況"];

export const cases = casesOf("target-missed", {
  about: {
    ja: "目標を達成したという状況なのに、実績が目標に届いていないか、進捗状況に目標に届かなかったとあります。多い方がよいのか少ない方がよいのかが、基準値、目標の0、目標の100%から分かるときだけを見ます。",
    en: "The status says that the target was reached, but the result falls short of it, or the progress text says so. Figures are compared only if a baseline, a target of 0 or one of 100% tells whether more or less is better.",
  },
  valid: [
    {
      title: {
        ja: "達成した目標、達成とは言わない状況",
        en: "Targets that were reached, and statuses that do not say so",
      },
      schema: grades,
      rows: [
        header,
        ["1", "施策の一", "50人", "100人", "120人", "A", "・目標を達成した。"],
        ["2", "施策の二", "50人", "10人", "8人", "A", "・相談に対応した。"],
        ["3", "施策の三", null, "0人", "0人", "A", "・相談に対応した。"],
        ["4", "施策の四", "50人", "100人", "80人", "B", "・目標には届かなかった。"],
        ["5", "施策の五", "50人", "100人", "80人", "C", "・相談に対応した。"],
      ],
    },
    {
      title: {
        ja: "多い方がよいのかが分からない目標、単位や数のない値",
        en: "A target that does not tell whether more is better, and values with other units or without figures",
      },
      schema: grades,
      rows: [
        header,
        ["1", "施策の一", null, "100人", "80人", "A", "・相談に対応した。"],
        ["2", "施策の二", "100人", "100人", "80人", "A", "・相談に対応した。"],
        ["3", "施策の三", "50件", "100人", "80人", "A", "・相談に対応した。"],
        ["4", "施策の四", "50人", "100人", "80％", "A", "・相談に対応した。"],
        ["5", "施策の五", "50人", "開設", "設計", "A", "・相談に対応した。"],
        ["6", "施策の六", "50人", "－", null, "A", "・目標の見直しを行った。"],
      ],
      others: ["unit-differs"],
    },
    {
      title: {
        ja: "状況の一覧にない語、目標値のない表",
        en: "A status that is not listed, and a table without targets",
      },
      schema: grades,
      rows: [
        ["施策番号", "施策名", "状況"],
        ["1", "施策の一", "A"],
        ["2", "施策の二", "E"],
      ],
      others: ["status-unlisted"],
    },
  ],
  invalid: [
    {
      title: { ja: "目標に届かない実績", en: "Results short of the target" },
      schema: grades,
      rows: [
        header,
        ["1", "施策の一", "50人", "100人", "80人", "A", "・相談に対応した。"],
        ["2", "施策の二", "50人", "10人", "20人", "A", "・相談に対応した。"],
        ["3", "施策の三", null, "0人", "3人", "A", "・相談に対応した。"],
        ["4", "施策の四", null, "100%", "98.5％", "A", "・相談に対応した。"],
      ],
      findings: [
        { cell: "E2", value: "80人", facts: { status: "A", by: "figures", target: "100人" } },
        { cell: "E3", value: "20人", facts: { status: "A", by: "figures", target: "10人" } },
        { cell: "E4", value: "3人", facts: { status: "A", by: "figures", target: "0人" } },
        { cell: "E5", value: "98.5％", facts: { status: "A", by: "figures", target: "100%" } },
      ],
    },
    {
      title: { ja: "目標に届かなかったという文", en: "A text saying that the target was not reached" },
      schema: grades,
      rows: [
        ["施策番号", "施策名", "状況", "進捗状況"],
        ["1", "施策の一", "A", "・割合は14%となり、計画の目標（15%）には届かなかった。"],
      ],
      findings: [
        {
          cell: "D2",
          value: "・割合は14%となり、計画の目標（15%）には届かなかった。",
          facts: { status: "A", by: "text", words: "目標（15%）には届かなかった" },
        },
      ],
    },
  ],
});
