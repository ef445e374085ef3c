import { compareMeasures } from "../comparison/compare-previous.ts";
import type { Measure } from "../reading/table.ts";

/** A measure in each period; `undefined` where the period has it not. */
type Chain = (Measure | undefined)[];

/**
 * Joins the measures of several periods, oldest first, that are the same (`comparePrevious`). A measure that one period
 * leaves out is known again in the next. Those of the last period come first, in its order; the others follow by the
 * last period that has them.
 */
export function measureChains(periods: readonly (readonly Measure[])[]): readonly (readonly (Measure | undefined)[])[] {
  let chains: Chain[] = [];
  for (const [at, measures] of periods.entries()) {
    const known = new Map(chains.flatMap((chain) => lastOf(chain).map((measure) => [measure, chain] as const)));
    const pairs = new Map(
      compareMeasures(measures, [...known.keys()]).pairs.map(({ current, previous }) => [
        current.measure,
        previous.measure,
      ]),
    );
    const continued = measures.map((measure): Chain => {
      const before = pairs.get(measure);
      const chain = before && known.get(before);
      return [...(chain ?? Array.from<undefined>({ length: at })), measure];
    });
    const taken = new Set(pairs.values());
    const left = chains.filter((chain) => lastOf(chain).every((measure) => !taken.has(measure)));
    chains = [...continued, ...left.map((chain): Chain => [...chain, undefined])];
  }
  return chains;
}

function lastOf(chain: Chain): Measure[] {
  return chain.filter((measure) => measure !== undefined).slice(-1);
}
