import { casesOf, general, secureJapan } from "./case.ts";

const header = ["施策番号", "施策名", "担当府省庁", "状況", "進捗状況"];
const ofYear = { ...general, period: secureJapan.period };
const stale = "・平成18年度は、説明会を3回開催した。";

export const cases = casesOf("year-stale", {
  about: {
    ja: "進捗状況が前の年度のことだけを述べ、報告する年度の記述がありません。前回の文が残っている場合があるため、要確認とします。報告する年度が施策スキーマにあるときだけ検査し、実施済みの施策は対象外です。",
    en: "The progress text only mentions an earlier fiscal year; the previous text may have been left in place. This is checked only if the schema states the year being reported, and not for measures that are done.",
  },
  valid: [
    {
      title: {
        ja: "報告する年度の記述がある、実施済み、前の年度に作った計画",
        en: "The reporting year is mentioned too, a measure that is done, an earlier plan",
      },
      rows: [
        header,
        [
          "1",
          "説明会の開催",
          "内閣官房",
          "実施中",
          "・平成18年度は、説明会を3回開催した。平成19年度は、8月に開催した。",
        ],
        ["2", "監査の実施", "内閣官房", "実施済み", "・平成18年度は、監査を実施した。"],
        ["3", "訓練の実施", "内閣官房", "実施中", "・平成18年度に作成した手引により、訓練を実施している。"],
      ],
      schema: ofYear,
    },
    {
      title: { ja: "報告する年度が分からない", en: "The reporting year is not known" },
      rows: [header, ["1", "説明会の開催", "内閣官房", "実施中", stale]],
    },
  ],
  invalid: [
    {
      title: { ja: "前の年度だけの記述", en: "Only an earlier year" },
      rows: [header, ["1", "説明会の開催", "内閣官房", "実施中", stale]],
      schema: ofYear,
      findings: [{ cell: "E2", value: stale, facts: { year: "平成18年度", start: "2007-04-01" } }],
    },
  ],
});
