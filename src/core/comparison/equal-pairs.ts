import { addToGroup } from "../groups.ts";
import type { KnownMeasure } from "./known-measure.ts";

/** A measure and the one that it is known again in. */
export type Pair = readonly [now: KnownMeasure, before: KnownMeasure];

/** The text that measures are compared by; one without it is left alone. */
export type MeasureText = (measure: KnownMeasure) => string | undefined;

/**
 * Measures by a text of theirs. It is kept while measures are added, so that to find a few costs nothing for the
 * others.
 */
export class TextIndex {
  readonly #textOf: MeasureText;
  readonly #groups = new Map<string, KnownMeasure[]>();

  constructor(textOf: MeasureText, measures: readonly KnownMeasure[] = []) {
    this.#textOf = textOf;
    for (const measure of measures) this.add(measure);
  }

  add(measure: KnownMeasure): void {
    const text = this.#textOf(measure);
    if (text !== undefined) addToGroup(this.#groups, text, measure);
  }

  /** Pairs the measures with equal texts: the first with the first that is not taken, the second with the next. */
  pairs(current: readonly KnownMeasure[], taken: ReadonlySet<KnownMeasure>): Pair[] {
    const next = new Map<string, number>();
    return current.flatMap((now): Pair[] => {
      const text = this.#textOf(now);
      const group = text === undefined ? undefined : this.#groups.get(text);
      if (text === undefined || !group) return [];
      let at = next.get(text) ?? 0;
      while (at < group.length && taken.has(group[at] as KnownMeasure)) at += 1;
      next.set(text, at + 1);
      const before = group[at];
      return before ? [[now, before]] : [];
    });
  }
}

/** Two texts as one, or `undefined` where either is missing. */
export function joint(one: string | undefined, other: string | undefined): string | undefined {
  return one === undefined || other === undefined ? undefined : `${one}\n${other}`;
}
