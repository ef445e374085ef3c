import { columnLetters, isCellError, type CellValue } from "../../src/core/index.ts";
import type { RuleCase } from "../../test/core/rules/case.ts";
import type { PageWords } from "./words.ts";

/** A page shows this many characters of a cell; only texts that are too long on purpose have more. */
const shownCharacters = 45;

/** The rows of a case's sheet as a Markdown table with Excel's row numbers and column letters. */
export function sheetTable(rows: RuleCase["rows"], words: PageWords): string {
  const width = Math.max(...rows.map(({ length }) => length));
  const letters = Array.from({ length: width }, (_, column) => columnLetters(column));
  const lines = rows.map((row, at) => [
    String(at + 1),
    ...letters.map((_, column) => cellText(row[column] ?? null, words)),
  ]);
  return [["", ...letters], letters.concat("").map(() => "---"), ...lines]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");
}

function cellText(value: CellValue, { characters }: PageWords): string {
  const text = isCellError(value)
    ? value.error
    : typeof value === "boolean"
      ? String(value).toUpperCase()
      : String(value ?? "");
  const shown = Array.from(text);
  const cut = shown.length > shownCharacters ? characters(shown.length) : "";
  return markdownText(shown.slice(0, shownCharacters).join("")) + cut;
}

/** Whether a page shows one of the signs for layout, which then need a word. */
export function hasLayoutSigns(page: string): boolean {
  return /[□␣⏎]/u.test(page);
}

/** The text with its layout to be seen: □ and ␣ for spaces that Markdown would swallow, ⏎ for a line break. */
export function markdownText(text: string): string {
  return text
    .replace(/\r?\n/gu, "⏎")
    .replace(/\u3000/gu, "□")
    .replace(/^ | $|(?<=[⏎□ ]) | (?=[⏎□])/gu, "␣")
    .replace(/[\\`*_[\]|<>#~]/gu, "\\$&");
}
