import type { Table } from "../../reading/table.ts";

/** Columns that are meant for contacts. */
const contactHeader = /連絡|問い?合わ?せ|担当者|電話|メール|アドレス|氏名|TEL|FAX|contact|phone|mail/iu;
const contactField = "contact";

/** The columns of a table in which telephone numbers and mail addresses belong. */
export function contactColumns({ columns }: Table): ReadonlySet<number> {
  const contacts = columns.filter(({ field, header }) => field?.name === contactField || contactHeader.test(header));
  return new Set(contacts.map(({ column }) => column));
}
