import { casesOf } from "./case.ts";

const header = ["施策番号", "施策名", "状況", "進捗状況"];

export const cases = casesOf("count-of-dates", {
  about: {
    ja: "「4回（6月、9月、12月）」のように、回数と、括弧の中に挙げた時期の数が合いません。「等」や「ほか」のあるものは対象外です。",
    en: "A number of times does not match the number of dates listed in brackets, as in 4回（6月、9月、12月）. Lists with 等 or ほか are not checked.",
  },
  valid: [
    {
      title: { ja: "回数と同じ数の時期、「等」のある列挙", en: "As many dates as times, and a list with 等" },
      rows: [
        header,
        ["1", "会議の開催", "実施中", "・会議を3回（6月、9月、12月）開催した。"],
        ["2", "研修の実施", "実施中", "・研修を4回（6月、9月等）行った。"],
        ["3", "訓練の実施", "実施中", "・訓練を3回（9月）行った。"],
        ["4", "検討会の開催", "実施中", "・第3回検討会（9月、10月）の資料を公表した。"],
      ],
    },
  ],
  invalid: [
    {
      title: { ja: "回数より少ない時期、多い時期", en: "Fewer dates than times, and more" },
      rows: [
        header,
        ["1", "会議の開催", "実施中", "・会議を4回（6月、9月、12月）開催した。"],
        ["2", "研修の実施", "実施中", "・研修を2回実施（平成19年5月1日、6月及び7月）した。"],
      ],
      findings: [
        {
          cell: "D2",
          value: "・会議を4回（6月、9月、12月）開催した。",
          facts: { words: "4回（6月、9月、12月）", listed: 3 },
        },
        {
          cell: "D3",
          value: "・研修を2回実施（平成19年5月1日、6月及び7月）した。",
          facts: { words: "2回実施（平成19年5月1日、6月及び7月）", listed: 3 },
        },
      ],
    },
  ],
});
