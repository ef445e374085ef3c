import { defineRule } from "./rule.ts";

/** Columns that are meant for it. */
const contactHeader = /連絡|問い?合わ?せ|担当者|電話|メール|アドレス|氏名|TEL|FAX|contact|phone|mail/iu;
const contactField = "contact";

const mailAddress = /[\w.+-]+[@＠][\w-]+(?:\.[\w-]+)+/u;
/** 03-1234-5678, 090(1234)5678. Numbers of documents and spans of years do not begin with 0. */
const telephone =
  /(?<![0-9０-９])[0０][0-9０-９]{1,4}[-‐‑–—−－ー(（][0-9０-９]{1,4}[-‐‑–—−－ー)）][0-9０-９]{3,4}(?![0-9０-９])/u;

/** Telephone numbers and mail addresses do not belong into texts that are published; they stand in the contact column. */
export const personalData = defineRule({
  id: "personal-data",
  group: "writing",
  severity: "info",
  characters: ["@＠0０"],
  *check({ candidates, table }) {
    const contacts = table.columns.filter(
      ({ field, header }) => field?.name === contactField || contactHeader.test(header),
    );
    const exempt = new Set(contacts.map(({ column }) => column));
    for (const cell of candidates) {
      if (exempt.has(cell.column)) continue;
      const { text } = cell.reading;
      const found = mailAddress.exec(text) ?? telephone.exec(text);
      if (found) yield { at: cell, value: text, facts: { found: found[0] } };
    }
  },
});
