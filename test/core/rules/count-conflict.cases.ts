import { casesOf } from "./case.ts";

const header = ["施策番号", "施策名", "担当府省庁", "状況", "進捗状況"];

export const cases = casesOf("count-conflict", {
  about: {
    ja: "同じ名前のものを同じ単位、同じ日付で数えているのに、数が異なります。別のものを数えていることもあるため、要確認とします。",
    en: "Something with a name of its own is given different numbers, in the same unit and as of the same date. These may be two different things, so it is a warning.",
  },
  valid: [
    {
      title: { ja: "名前のないもの、単位や日付の異なるもの", en: "Figures without a name, other units, other dates" },
      rows: [
        header,
        ["1", "訓練の実施", "内閣官房", "実施済み", "・「初動対応訓練」を3回実施した。研修を2回実施した。"],
        ["2", "研修の実施", "内閣官房", "実施済み", "・研修を5回実施した。"],
        ["3", "体制の整備", "内閣官房", "実施済み", "・「初動対応訓練」に40人が参加した。"],
        ["4", "訓練の拡大", "内閣官房", "実施済み", "・平成18年度は「初動対応訓練」を2回実施した。"],
        ["5", "訓練の周知", "内閣官房", "実施済み", "・「初動対応訓練」を3回実施したことを周知した。"],
      ],
    },
  ],
  invalid: [
    {
      title: { ja: "同じものの異なる数", en: "The same figure given as two numbers" },
      rows: [
        header,
        ["1", "訓練の実施", "内閣官房", "実施済み", "・「初動対応訓練」を3回実施した。"],
        ["2", "訓練の周知", "内閣官房", "実施済み", "・「初動対応訓練」を4回実施し、結果を周知した。"],
      ],
      findings: [
        {
          cell: "E3",
          value: "・「初動対応訓練」を4回実施し、結果を周知した。",
          facts: { thing: "「初動対応訓練」", count: "4回", otherCount: "3回", otherCell: "E2" },
        },
      ],
    },
  ],
});
