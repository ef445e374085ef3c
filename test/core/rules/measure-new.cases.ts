import { casesOf } from "./case.ts";

const header = ["施策番号", "施策名", "状況", "進捗状況"];

export const cases = casesOf("measure-new", {
  about: {
    ja: "前回のブックになかった施策をお知らせします。",
    en: "Lists the measures that the previous workbook did not have.",
  },
  valid: [
    {
      title: { ja: "前回もあった施策", en: "A measure that existed before" },
      rows: [header, ["1", "監査の実施", "実施中", "・着手。"]],
      previous: [header, ["1", "監査の実施", "実施予定", "・今後検討する。"]],
    },
  ],
  invalid: [
    {
      title: { ja: "前回はなかった施策", en: "A new measure" },
      rows: [header, ["1", "監査の実施", "実施中", "・着手。"], ["2", "窓口の新設", "実施予定", "・今後検討する。"]],
      previous: [header, ["1", "監査の実施", "実施予定", "・今後検討する。"]],
      findings: [{ cell: "B3", value: "窓口の新設", facts: {} }],
    },
  ],
});
