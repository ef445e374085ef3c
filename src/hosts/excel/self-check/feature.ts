import type { SelfCheckFeature } from "../../../core/index.ts";

/** A feature that the product uses: tries it on an empty sheet and tells whether Excel does what is expected of it. */
export interface Feature {
  readonly id: SelfCheckFeature;
  /** The newest API set that it needs. */
  readonly apiSet: string;
  readonly works: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<boolean | Fact>;
}

/** What Excel does, where the product is ready for either. */
export interface Fact {
  /** In words of Office.js, which no language has others for. */
  readonly fact: string;
}
