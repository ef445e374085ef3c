import { casesOf, secureJapan } from "./case.ts";

const onTrack = "既に具体的な検討や実施に向けた準備を進めており、年度内（又は予定内）に実施できる予定";
const unknown = "現時点では、年度内（同上）に実施できるかどうか不明";

export const cases = casesOf("due-beyond-period", {
  about: {
    ja: "状況では年度内に実施できるとしながら、完了予定が年度末より後です。複数年度の計画であれば差し支えない場合もあるため、要確認とします。",
    en: "The status says the measure will be carried out within the fiscal year, but it is due later. This can be correct in a plan of several years, so it is a warning.",
  },
  valid: [
    {
      title: {
        ja: "年度の最後の日、年度をまたぐ期間、年度内と言わない状況",
        en: "The last day of the fiscal year, a period that begins within it, a status that promises nothing",
      },
      rows: [
        ["施策番号", "施策名", "担当府省庁", "状況", "進捗状況", "完了予定", "理由"],
        ["1", "統一基準の見直し", "内閣官房", onTrack, "・案を作った。", "平成20年3月31日", null],
        ["2", "監査の実施", "内閣官房", onTrack, "・計画を定めた。", "平成19年度～20年度", null],
        ["3", "訓練の実施", "内閣官房", unknown, "・予算を要求している。", "平成21年3月末", "予算が未定のため。"],
      ],
      schema: secureJapan,
    },
  ],
  invalid: [
    {
      title: {
        ja: "年度内に実施できるとしながら、年度末より後の完了予定",
        en: "Promised within the fiscal year, but due after it",
      },
      rows: [
        ["施策番号", "施策名", "担当府省庁", "状況", "進捗状況", "完了予定"],
        ["1", "統一基準の見直し", "内閣官房", onTrack, "・案を作った。", "平成20年4月1日"],
        ["2", "監査の実施", "内閣官房", onTrack, "・計画を定めた。", 39_629],
        ["3", "訓練の実施", "内閣官房", onTrack, "・計画を定めた。", 20_080_630],
      ],
      schema: secureJapan,
      findings: [
        { cell: "F2", value: "平成20年4月1日", facts: { status: "準備中", lastDay: "2008-03-31" } },
        { cell: "F3", value: "2008-06-30", facts: { status: "準備中", lastDay: "2008-03-31" } },
        { cell: "F4", value: "20080630", facts: { status: "準備中", lastDay: "2008-03-31" } },
      ],
    },
  ],
});
