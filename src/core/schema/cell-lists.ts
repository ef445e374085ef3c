/** What parts the entries of a list in a cell of the schema sheet. */
export const separator = "、";
const separators = /[、，,\r\n]+/u;

/** Whether a text can be another way to write something: it holds none of the signs that part them on the sheet. */
export function canBeAlias(text: string): boolean {
  return listOf(text).length === 1 && !separators.test(text.trim());
}

/** The text of a list in a cell with one more entry. */
export function withListed(list: string, entry: string): string {
  return list === "" ? entry : `${list}${separator}${entry}`;
}

/** The entries of a list in a cell. */
export function listOf(text: string): string[] {
  return text
    .split(separators)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
