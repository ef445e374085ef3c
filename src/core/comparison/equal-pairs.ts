import type { KnownMeasure } from "./known-measure.ts";

/** A measure and the one that it is known again in. */
export type Pair = readonly [now: KnownMeasure, before: KnownMeasure];

/** Pairs the measures with equal texts: the first with the first, the second with the second. */
export function equalPairs(
  current: readonly KnownMeasure[],
  previous: readonly KnownMeasure[],
  textOf: (measure: KnownMeasure) => string | undefined,
): Pair[] {
  const byText = new Map<string, KnownMeasure[]>();
  for (const before of previous.toReversed()) {
    const text = textOf(before);
    if (text === undefined) continue;
    const same = byText.get(text);
    if (same) same.push(before);
    else byText.set(text, [before]);
  }
  return current.flatMap((now): Pair[] => {
    const before = byText.get(textOf(now) ?? "")?.pop();
    return before ? [[now, before]] : [];
  });
}

/** Two texts as one, or `undefined` where either is missing. */
export function joint(one: string | undefined, other: string | undefined): string | undefined {
  return one === undefined || other === undefined ? undefined : `${one}\n${other}`;
}
