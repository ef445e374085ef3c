import { casesOf, general } from "./case.ts";

/** A plan in which measures are considered (検討中). */
const considering = {
  ...general,
  statuses: general.statuses.map((status) =>
    status.code === "underway"
      ? {
          ...status,
          label: "検討中",
          shortLabel: "検討中",
          aliases: status.aliases.filter((alias) => alias !== "検討中"),
        }
      : status,
  ),
};

const header = ["施策番号", "施策名", "担当府省庁", "状況", "進捗状況"];

export const cases = casesOf("underway-but-undecided", {
  about: {
    ja: "「未定」「至っていない」「遅れている」などとあり、予定どおりに進んでいないと読み取れるため、要確認とします。",
    en: "The text suggests that the work is not going to plan (未定, 至っていない, 遅れている).",
  },
  valid: [
    {
      title: { ja: "進めている旨の記述", en: "A text about work in progress" },
      rows: [header, ["1", "検討会の運営", "内閣官房", "実施中", "・時期は未定であるが、検討を進めている。"]],
    },
    {
      title: { ja: "検討中で、結論に至っていない旨の記述", en: "Being considered, and no conclusion yet" },
      rows: [header, ["1", "範囲の見直し", "内閣官房", "検討中", "・検討会を4回開いたが、結論に至っていない。"]],
      schema: considering,
    },
  ],
  invalid: [
    {
      title: { ja: "未定、中止、遅れの記述", en: "Undecided, dropped, late" },
      rows: [
        header,
        ["1", "公表の準備", "内閣官房", "実施中", "・公表の時期は未定。"],
        ["2", "説明会の開催", "内閣官房", "実施中", "・9月の説明会は中止した。"],
        ["3", "工事の実施", "内閣官房", "実施中", "・資材が届かず、工事が遅れている。"],
      ],
      findings: [
        { cell: "E2", value: "・公表の時期は未定。", facts: { status: "実施中", statusCell: "D2", words: "未定" } },
        {
          cell: "E3",
          value: "・9月の説明会は中止した。",
          facts: { status: "実施中", statusCell: "D3", words: "中止した" },
        },
        {
          cell: "E4",
          value: "・資材が届かず、工事が遅れている。",
          facts: { status: "実施中", statusCell: "D4", words: "工事が遅れている" },
        },
      ],
    },
  ],
});
