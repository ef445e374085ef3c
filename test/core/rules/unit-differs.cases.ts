import { casesOf } from "./case.ts";

const header = ["施策番号", "施策名", "状況", "進捗状況", "基準値", "目標値", "実績値"];
const row = (number: string, name: string, ...figures: (string | number | null)[]): (string | number | null)[] => [
  number,
  name,
  "実施中",
  "・事業を進めている。",
  ...figures,
];

export const cases = casesOf("unit-differs", {
  about: {
    ja: "目標と実績の単位が違うと、達成したかどうかが分かりません。同じ行の基準値・目標値・実績値の単位を比べます。指標は行ごとに違うため、列の中では比べません。「か所」と「箇所」、「人」と「名」は同じ単位とします。単位のない数値は比べません。",
    en: "Where a target and what was reached are in different units, nobody can tell whether it was met. Units are compared within a row, since each row has an indicator of its own. A figure without a unit is not compared.",
  },
  valid: [
    {
      title: { ja: "同じ単位、書き方の違う単位、単位のない数値", en: "The same unit, however it is written, or none" },
      rows: [
        header,
        row("1", "訓練の実施", "10回", "20回以上", "15回"),
        row("2", "道路の補修", null, "12か所", "9箇所"),
        row("3", "研修の開催", null, "300人（累計）", "280名"),
        row("4", "相談の受付", null, 120, "85%"),
        row("5", "窓口の開設", null, "90%", "調査中"),
        row("6", "手引の配布", null, null, "85%"),
      ],
    },
  ],
  invalid: [
    {
      title: { ja: "目標又は基準値と単位の違う実績", en: "A result in another unit than the target or baseline" },
      rows: [
        header,
        row("1", "訓練の実施", null, "20回", "80%"),
        row("2", "基金の造成", null, "1,200千円", "1,150円"),
        row("3", "施設の改修", "3施設", null, "5棟"),
      ],
      findings: [
        { cell: "G2", value: "80%", facts: { field: "実績値", other: "20回" } },
        { cell: "G3", value: "1,150円", facts: { field: "実績値", other: "1,200千円" } },
        { cell: "G4", value: "5棟", facts: { field: "実績値", other: "3施設" } },
      ],
    },
  ],
});
