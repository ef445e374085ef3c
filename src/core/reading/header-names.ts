import type { Field, Schema } from "../schema/schema.ts";
import { foldText } from "../text/normalize.ts";

/** What a user says a column is: every column with this header holds the field, or none when it is `undefined`. */
export interface ColumnChoice {
  /** The header as `Column.header` gives it. Spaces, line breaks and width do not matter. */
  readonly header: string;
  /** The name of a field of the schema. */
  readonly field: string | undefined;
}

/** The rank of a column that a user chose; it beats every wording. */
export const chosenRank = -1;

/** Finds the field that a header means. */
export interface HeaderNames {
  /**
   * `parts` are the texts of one column's header from top to bottom.
   * `rank` is 0 for the field's title and grows with its aliases, so that the best of two columns can be taken; it is
   * `chosenRank` for a column that a user chose.
   */
  find(parts: readonly string[]): { readonly field: Field; readonly rank: number } | undefined;
}

/** The header words of a schema, and before them what a user chose. */
export function headerNamesOf({ fields }: Schema, choices: readonly ColumnChoice[]): HeaderNames {
  const names = new Map<string, { readonly field: Field; readonly rank: number }>();
  for (const field of fields) {
    [field.title, ...field.aliases].forEach((name, rank) => names.set(foldText(name), { field, rank }));
  }
  const chosen = new Map(
    choices.map(({ header, field }) => [foldText(header), fields.find(({ name }) => name === field)] as const),
  );
  return {
    find: (parts) => {
      const header = foldText(parts.join(" "));
      if (chosen.has(header)) {
        const field = chosen.get(header);
        return field && { field, rank: chosenRank };
      }
      return wordings(parts)
        .map((wording) => names.get(wording))
        .find((found) => found !== undefined);
    },
  };
}

/**
 * What a header may be called: by its lowest part (進捗｜状況), or together with its group (完了｜予定). A group alone
 * names no column. Brackets may be left out, 完了（予定）時期, 【施策名】, and so may notes in them: 府省庁（担当）, 予算額（百万円）.
 */
function wordings(parts: readonly string[]): string[] {
  return [...new Set([...parts.slice(-1), parts.join("")])].flatMap((text) => {
    const folded = foldText(text);
    return anyBracket.test(folded) ? [folded, withoutBrackets(folded), withoutBracketed(folded)] : [folded];
  });
}

const openingBrackets = "([{<（［｛＜【〔「『《〈";
const closingBrackets = ")]}>）］｝＞】〕」』》〉";
const anyBracket = /[()[\]{}<>（）［］｛｝＜＞【】〔〕「」『』《》〈〉]/u;

/** A text without what stands in brackets. */
export function withoutBracketed(text: string): string {
  if (!anyBracket.test(text)) return text;
  let depth = 0;
  let kept = "";
  for (const character of text) {
    if (openingBrackets.includes(character)) depth += 1;
    else if (closingBrackets.includes(character)) depth = Math.max(0, depth - 1);
    else if (depth === 0) kept += character;
  }
  return kept;
}

function withoutBrackets(text: string): string {
  return Array.from(text)
    .filter((character) => !openingBrackets.includes(character) && !closingBrackets.includes(character))
    .join("");
}
