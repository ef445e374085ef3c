import { casesOf, general, secureJapan } from "./case.ts";

/** A plan with the report of the year before, and the plan of the next, in columns of their own. */
const withYears = {
  ...general,
  fields: [
    ...general.fields.map((field) =>
      field.name === "progress" ? { ...field, title: "令和6年度の実績", aliases: ["進捗状況"] } : field,
    ),
    ...["令和5年度実績", "前年度の実績", "令和7年度計画"].map((title, at) => ({
      ...{ name: `year-${String(at)}`, title, aliases: [], type: "text" as const, required: false, unique: false },
      ...{ pattern: undefined, maxLength: undefined },
    })),
  ],
};

const header = ["施策番号", "施策名", "状況", "進捗状況"];

export const cases = casesOf("text-unchanged", {
  about: {
    ja: "進捗状況の文章が前回から変わっていません。全角・半角や空白の違いは変わったことになりません。前回も今回も実施済みの施策は、書き加えることがないため指摘しません。",
    en: "The progress text has not changed since the previous workbook, apart from width and spaces. A measure that was already done and still is has nothing to add and is not reported.",
  },
  valid: [
    {
      title: { ja: "書き改められた文章", en: "A rewritten text" },
      rows: [header, ["1", "監査の実施", "実施中", "・9月に着手し、10月に半数を終えた。"]],
      previous: [header, ["1", "監査の実施", "実施中", "・9月に着手。"]],
    },
    {
      title: { ja: "前回も今回も実施済みの施策", en: "A measure that was done before and still is" },
      rows: [header, ["1", "監査の実施", "実施済み", "・6月に実施。"]],
      previous: [header, ["1", "監査の実施", "実施済み", "・6月に実施。"]],
    },
    {
      title: {
        ja: "内容のない記載（placeholder-text が指摘します）",
        en: "A placeholder text (reported by `placeholder-text`)",
      },
      rows: [
        ["施策番号", "施策名", "担当府省庁", "状況", "進捗状況"],
        ["1", "監査の実施", "内閣官房", "既に実施済み", "特になし"],
      ],
      previous: [header, ["1", "監査の実施", "準備中", "特になし"]],
      schema: secureJapan,
      others: ["placeholder-text"],
    },
    {
      title: { ja: "毎年同じ取組を行う表", en: "The same work every year" },
      rows: [
        ["施策番号", "施策名", "状況", "前年度の実績", "進捗状況"],
        ["1", "監査の実施", "実施中", "監査を行った。", "監査を行った。"],
        ["2", "研修の実施", "実施中", "研修を行った。", "研修を行った。"],
      ],
      schema: withYears,
    },
  ],
  invalid: [
    {
      title: { ja: "文字の幅のほかは前回のままの文章", en: "A text unchanged except for character width" },
      rows: [header, ["1", "監査の実施", "実施中", "・Web会議で着手。"]],
      previous: [header, ["1", "監査の実施", "実施予定", "・Ｗｅｂ会議で着手。"]],
      findings: [
        {
          cell: "D2",
          value: "・Web会議で着手。",
          facts: { previous: { sheet: "前回", cell: "D2" }, formerName: undefined },
        },
      ],
    },
    {
      title: { ja: "前の年度の列のままの文章", en: "A text that stands in the column of the year before" },
      rows: [
        ["施策番号", "施策名", "状況", "令和5年度実績", "令和6年度の実績", "令和7年度計画"],
        ["1", "情報誌の発行", "実施中", "2回発行した。", "2回発行した。", "3回発行する。"],
        ["2", "講演会の開催", "実施中", "1回開催した。", "2回開催した。", "2回開催した。"],
        ["3", "表彰の実施", "実施済み", "4社を表彰した。", "4社を表彰した。", "－"],
        ["4", "相談の実施", "実施中", "－", "－", "－"],
        ["5", "研修の実施", "実施中", "1回行った。", "", "2回行う。"],
      ],
      schema: withYears,
      findings: [
        {
          cell: "E2",
          value: "2回発行した。",
          facts: { previous: { sheet: "施策", cell: "D2" }, formerName: undefined },
        },
      ],
    },
  ],
});
