import { casesOf } from "./case.ts";

const header = ["施策番号", "施策名", "状況", "進捗状況"];

export const cases = casesOf("measure-vanished", {
  about: {
    ja: "前回のブック（--previous）にあった施策が見当たりません。今回のブックにはそのセルがないため、指摘は施策名の見出しに付きます。番号や名前が少し変わっただけの施策は「改められた施策名」（measure-renamed）がお知らせします。",
    en: "A measure of the previous workbook (--previous) is no longer there. It has no cell in this workbook, so the finding is placed at the header of the name column. If only its name or number changed, `measure-renamed` reports it.",
  },
  valid: [
    {
      title: { ja: "番号が振り直された施策", en: "Renumbered measures" },
      rows: [header, ["1", "窓口の新設", "実施予定", "・今後検討する。"], ["2", "監査の実施", "実施中", "・着手。"]],
      previous: [header, ["1", "監査の実施", "実施予定", "・今後検討する。"]],
      others: ["measure-new"],
    },
    {
      title: { ja: "前回のブックがないとき", en: "No previous workbook" },
      rows: [header, ["1", "監査の実施", "実施中", "・着手。"]],
    },
  ],
  invalid: [
    {
      title: {
        ja: "前回だけにある施策（指摘は見出しに付きます）",
        en: "A measure only in the previous workbook, reported at the header",
      },
      rows: [header, ["1", "監査の実施", "実施中", "・着手。"]],
      previous: [
        header,
        ["1", "監査の実施", "実施予定", "・今後検討する。"],
        ["2", "名簿の整備", "実施予定", "・今後検討する。"],
      ],
      findings: [{ cell: "B1", value: "", facts: { name: "名簿の整備", previous: { sheet: "前回", cell: "B3" } } }],
    },
  ],
});
