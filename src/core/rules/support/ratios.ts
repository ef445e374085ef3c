import type { Figures } from "../../reading/table.ts";
import { amountOf, quantityOf } from "./quantity.ts";

/** A rate as other cells of the row give it, and their texts. */
export interface Ratio {
  readonly rates: readonly [number, ...number[]];
  readonly from: readonly string[];
}

/** A part of a whole in one cell: 27／45病院. Of a ratio such as 2024/9 the rule on ranges would speak. */
const partOfWhole = /(\d[\d,.]*)\D{0,4}[/]\s*(\d[\d,.]*)/gu;

/** The rate that a cell with a part and a whole gives; a date is no such cell. */
export function writtenRatio({ target, actual }: Figures): Ratio | undefined {
  for (const cell of [actual, target]) {
    if (typeof cell?.value !== "string") continue;
    const text = cell.value.normalize("NFKC");
    const [match, ...others] = text.matchAll(partOfWhole);
    if (!match || others.length > 0) continue;
    const [part, whole] = [amountOf(match[1]), amountOf(match[2])];
    if (part !== undefined && whole) return { rates: [part / whole], from: [cell.value] };
  }
  return undefined;
}

/**
 * The rates that the target and the value reached give, in the ways that offices compute them: the part of the target,
 * the part of the way from the value before, and what is to fall the other way about.
 */
export function computedRatio({ baseline, target, actual }: Figures): Ratio | undefined {
  const [before, aim, reached] = [baseline, target, actual].map(quantityOf);
  if (!aim || !reached || aim.unit !== reached.unit || aim.amount === 0) return undefined;
  const way = before && before.unit === aim.unit ? aim.amount - before.amount : 0;
  return {
    rates: [
      reached.amount / aim.amount,
      ...(reached.amount === 0 ? [] : [aim.amount / reached.amount]),
      ...(before && way !== 0 ? [(reached.amount - before.amount) / way] : []),
    ],
    from: [aim.text, reached.text],
  };
}
