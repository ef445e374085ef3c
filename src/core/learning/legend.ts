import { foldText } from "../text/normalize.ts";
import { filledTexts } from "./filled-texts.ts";
import type { Workbook } from "../workbook/workbook.ts";

/** `◎：達成、○：おおむね順調` in one cell: a mark, what parts it from its meaning, and the meaning. */
const inOneCell =
  /([◎○◯〇△▲×✕●☆★□■A-FＡ-Ｆ1-6１-６])\s*(?:[:：＝=…\-－]|\.{2,})\s*([^\s◎○◯〇△▲×✕●☆★、，,;；／/)）]{2,20})/gu;
/** `◎ 目標を上回った、○ 目標どおり`: parted by a space alone, as bullets are; so only where marks of several kinds follow. */
const spaced = /(?<=^|[\s:：、，,;；／/(（])([◎○◯〇△▲×✕●☆★A-FＡ-Ｆ])[\s]+([^\s◎○◯〇△▲×✕●☆★、，,;；／/)）]{2,20})/gu;
const fewestKinds = 2;
/** A mark alone in its cell; its meaning stands in the next. */
const alone = /^[◎○△▲×✕●☆★A-F1-6]$/u;
const longestMeaning = 20;

/**
 * What the workbook itself says its marks, letters and numbers mean: folded mark → meaning. A mark that is explained in
 * two ways is left out.
 */
export function readLegend({ sheets }: Workbook): ReadonlyMap<string, string> {
  const meanings = new Map<string, string | undefined>();
  const add = (mark: string, meaning: string): void => {
    const key = foldText(mark);
    const known = meanings.get(key);
    const isOther = meanings.has(key) && known !== meaning;
    meanings.set(key, isOther ? undefined : meaning);
  };
  const rows = sheets.filter(({ ownKind }) => ownKind === undefined).flatMap((sheet) => sheet.rows);
  for (const { values } of rows) {
    const filled = filledTexts(values);
    for (const [mark, meaning] of filled.flatMap(pairsIn)) add(mark, meaning);
    const [mark, meaning, ...more] = filled;
    const isPair = mark !== undefined && meaning !== undefined && more.length === 0;
    if (isPair && alone.test(foldText(mark).toUpperCase()) && meaning.length <= longestMeaning) add(mark, meaning);
  }
  return new Map([...meanings].flatMap(([mark, meaning]) => (meaning === undefined ? [] : [[mark, meaning] as const])));
}

/** `完了・順調・遅れ・未着手から選択`: so many parts of a text are a list. */
const fewestChoices = 3;

/** The lists of choices that texts name, each as its folded parts; behind the last may stand more words. */
export function readChoiceLists({ sheets }: Workbook): readonly (readonly string[])[] {
  const rows = sheets.filter(({ ownKind }) => ownKind === undefined).flatMap((sheet) => sheet.rows);
  const texts = rows.flatMap(({ values }) => filledTexts(values));
  return texts
    .map((text) => text.split(/[・、,，/／:：\s]+|(?<=[はが])、?/u).map(foldText))
    .filter((parts) => parts.length >= fewestChoices);
}

/** The marks that a text explains, each with its meaning. */
function pairsIn(text: string): (readonly [mark: string, meaning: string])[] {
  const pairsBy = (pattern: RegExp): (readonly [string, string])[] =>
    [...text.matchAll(pattern)].map((match) => match.slice(1) as [string, string]);
  const bySpace = pairsBy(spaced);
  const kinds = new Set(bySpace.map(([mark]) => foldText(mark))).size;
  return [...pairsBy(inOneCell), ...(kinds >= fewestKinds ? bySpace : [])];
}
