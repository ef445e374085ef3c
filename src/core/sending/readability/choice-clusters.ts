import type { Schema } from "../../schema/schema.ts";
import type { CellPosition } from "../../workbook/workbook.ts";
import { foldText } from "../../text/normalize.ts";
import type { ColumnValues } from "./column-values.ts";

/** A choice that a column writes in several ways. */
export interface ChoiceCluster {
  readonly header: string;
  /** Each way of writing with how often it occurs, the most frequent first. */
  readonly details: readonly string[];
  /** Cells that are not written in the most frequent way. */
  readonly count: number;
}

/** Values from which on a column is looked at, and characters that a choice has at most. */
const fewestValues = 6;
const longestChoice = 20;
/** A column offers choices where each occurs about twice or more. */
const leastRepetition = 2;

/** Ways of writing one choice, each with the cells that have it; the most frequent first. */
type Ways = readonly (readonly [text: string, cells: readonly CellPosition[]])[];

/**
 * Ways of writing one choice (取組済, 取り組み済み, 取組み済), by columns that offer choices. What the schema lists of the
 * status, and organizations, are the business of the rules `status-variant` and `organization-variant`.
 */
export function choiceClusters(columns: readonly ColumnValues[], schema: Schema): ChoiceCluster[] {
  return columns.flatMap((column) =>
    clustersOf(column, schema).flatMap((ways): ChoiceCluster[] => {
      const details = ways.map(([text, cells]) => `${text} × ${String(cells.length)}`);
      const count = ways.slice(1).reduce((sum, [, cells]) => sum + cells.length, 0);
      return count === 0 ? [] : [{ header: column.column.header, details, count }];
    }),
  );
}

/** Cells that write a choice like the others but for width and spaces, each with the text that the others have. */
export function unevenChoices(
  columns: readonly ColumnValues[],
  schema: Schema,
): (CellPosition & { readonly before: string; readonly value: string })[] {
  return columns.flatMap((column) =>
    clustersOf(column, schema).flatMap(([most, ...others]) =>
      others.flatMap(([text, cells]) =>
        most && foldText(text) === foldText(most[0])
          ? cells.map(({ row, column: at }) => ({ row, column: at, before: text, value: most[0] }))
          : [],
      ),
    ),
  );
}

function clustersOf({ column: { field }, cells }: ColumnValues, { statuses }: Schema): Ways[] {
  if (field?.type === "organizations" || field?.type === "date") return [];
  const known = new Set(
    statuses.flatMap(({ label, shortLabel, mark, aliases }) => [label, shortLabel, mark, ...aliases].map(foldText)),
  );
  const isOther = (text: string): boolean => field?.type !== "status" || !known.has(foldText(text));
  const clusters = new Map<string, Map<string, CellPosition[]>>();
  const texts = cells.flatMap(({ row, column, value }) =>
    typeof value === "string" && isOther(value) ? [{ row, column, text: value.trim() }] : [],
  );
  for (const { text, row, column } of texts) {
    const key = choiceKey(text);
    const ways = clusters.get(key) ?? new Map<string, CellPosition[]>();
    ways.set(text, [...(ways.get(text) ?? []), { row, column }]);
    clusters.set(key, ways);
  }
  const isChoice =
    texts.length >= fewestValues &&
    texts.every(({ text }) => text.length <= longestChoice) &&
    clusters.size * leastRepetition <= texts.length;
  if (!isChoice) return [];
  return [...clusters.values()].map((ways) => [...ways].sort(([, one], [, other]) => other.length - one.length));
}

/** Kana that end a word written in kanji and may be left out: 取り組み, 済み, 終わる. Not those of あり, なし, した, ない. */
const okurigana =
  /(?<=[一-鿿々])[いうえおかきくぎげけこしすせちつてでねびべみむめりるれろわ]{1,2}(?=[一-鿿々・（(]|$)/gu;
const lastLongVowel = /(?<=[ァ-ヺ])ー(?![ァ-ヺー])/gu;
const punctuation = /[・,、。.\-_/()（）「」『』:：]/gu;

/** What ways of writing one choice have in common. */
function choiceKey(text: string): string {
  return foldText(text).replaceAll(okurigana, "").replaceAll(lastLongVowel, "").replaceAll(punctuation, "");
}
