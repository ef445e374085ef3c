/** A longer text is never read as a number or a date. */
const longestDate = 40;

/**
 * A text as it must be written so that it stays one. Excel takes an entry for a formula, a number, a date or a truth
 * value where it can; an apostrophe in front keeps it a text and is not part of it. The alternative, the number format
 * `@`, would change the format of a user's cell and turn later entries into texts as well.
 */
export function asText(text: string): string {
  return isTakenForMore(text) ? `'${text}` : text;
}

function isTakenForMore(text: string): boolean {
  if (/^[=+\-@'#＝＋－＠]/u.test(text) || /^(?:true|false)$/iu.test(text)) return true;
  return /\p{Nd}/u.test(text) && (text.length <= longestDate || /^[\p{Nd}.,\s]+$/u.test(text));
}

/**
 * A formula that shows a text and leads to a cell. One formula a cell is written at once; a link object takes a call
 * each.
 */
export function linkFormula(text: string, sheet: string, address: string): string {
  const target = `#'${sheet.replaceAll("'", "''")}'!${address}`;
  return `=HYPERLINK(${quoted(target)},${quoted(text)})`;
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
