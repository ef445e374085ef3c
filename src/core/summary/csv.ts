/** So that Excel on Japanese Windows reads UTF-8 as such. */
const byteOrderMark = "\uFEFF";
/** What a spreadsheet would take for a formula, in Japanese in full width too: an apostrophe keeps it a text. */
const formulaStart = /^[=+\-@＝＋－＠\t\r]/u;

/** Rows × columns as RFC 4180 text with a byte order mark. Texts that begin like a formula get an apostrophe. */
export function csvText(rows: readonly (readonly (string | number | null)[])[]): string {
  return byteOrderMark + rows.map((row) => `${row.map(csvField).join(",")}\r\n`).join("");
}

function csvField(value: string | number | null): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const text = formulaStart.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
