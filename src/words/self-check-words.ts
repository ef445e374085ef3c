import type { SelfCheckFeature, askedFeatures } from "../core/index.ts";

/** The self-check, which tries every feature in the Excel at hand. */
export interface SelfCheckWords {
  /** The result as a text, to be handed to whoever helps. */
  readonly asText: string;
  readonly copy: string;
  readonly heading: string;
  readonly about: string;
  readonly start: string;
  readonly feature: string;
  readonly apiSet: string;
  readonly outcome: string;
  readonly features: { readonly [Feature in SelfCheckFeature]: string };
  readonly outcomes: {
    readonly works: string;
    readonly differs: string;
    readonly missing: string;
    readonly failed: string;
    readonly skipped: string;
  };
  /** What is tried only when the user asks for it, and what they are then to do. */
  readonly asked: { readonly [Feature in (typeof askedFeatures)[number]]: string };
}
