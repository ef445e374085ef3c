import type { KnownMeasure } from "./known-measure.ts";

/** A measure now and before. */
export interface MeasurePair {
  readonly current: KnownMeasure;
  readonly previous: KnownMeasure;
  /** What it was known by: its name, its number although the name differs, or a name with small changes. */
  readonly matchedBy: "name" | "number" | "similar-name";
}
