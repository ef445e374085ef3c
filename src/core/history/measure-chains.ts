import { compareMeasures } from "../comparison/compare-previous.ts";
import type { Regrouping } from "../comparison/regroupings.ts";
import { append } from "../long-lists.ts";
import type { Measure } from "../reading/table.ts";

/** A measure in each period; `undefined` where the period has it not. */
type Chain = (Measure | undefined)[];

/** A measure that was split into several, or that several were merged into. */
export interface Regrouped {
  readonly way: "split" | "merged";
  readonly one: Measure;
  readonly several: readonly Measure[];
}

/** The ways of measures through the periods, and where they part and meet. */
export interface MeasureChains {
  readonly chains: readonly (readonly (Measure | undefined)[])[];
  readonly regrouped: readonly Regrouped[];
}

/**
 * Joins the measures of several periods, oldest first, that are the same (`comparePrevious`). A measure that one period
 * leaves out is known again in the next. Those of the last period come first, in its order; the others follow by the
 * last period that has them. What was split or merged begins or ends there, and is told.
 */
export function measureChains(periods: readonly (readonly Measure[])[]): MeasureChains {
  let chains: Chain[] = [];
  const regrouped: Regrouped[] = [];
  for (const [at, measures] of periods.entries()) {
    const known = new Map(chains.flatMap((chain) => lastOf(chain).map((measure) => [measure, chain] as const)));
    const compared = compareMeasures(measures, [...known.keys()]);
    const pairs = new Map(compared.pairs.map(({ current, previous }) => [current.measure, previous.measure]));
    append(regrouped, [...regroupedAs("split", compared.split), ...regroupedAs("merged", compared.merged)]);
    const continued = measures.map((measure): Chain => {
      const before = pairs.get(measure);
      const chain = before && known.get(before);
      return [...(chain ?? Array.from<undefined>({ length: at })), measure];
    });
    const taken = new Set(pairs.values());
    const left = chains.filter((chain) => lastOf(chain).every((measure) => !taken.has(measure)));
    chains = [...continued, ...left.map((chain): Chain => [...chain, undefined])];
  }
  return { chains, regrouped };
}

function regroupedAs(way: Regrouped["way"], found: readonly Regrouping[]): Regrouped[] {
  return found.map(({ one, several }) => ({
    way,
    one: one.measure,
    several: several.map(({ measure }) => measure),
  }));
}

function lastOf(chain: Chain): Measure[] {
  return chain.filter((measure) => measure !== undefined).slice(-1);
}
