import type { ListAddition, Stage } from "../core/index.ts";

/** The offer to add a status or an organization to the list of the plan. */
export interface AdditionWords {
  readonly offer: string;
  readonly heading: (facts: { text: string }) => string;
  readonly as: string;
  readonly asNew: { readonly [List in ListAddition["list"]]: string };
  readonly asAlias: (facts: { name: string }) => string;
  readonly stage: string;
  readonly stages: { readonly [One in Stage]: string };
  /** What happens: on the sheet that is there, on one that is made, and when the settings name another schema. */
  readonly about: { readonly sheet: string; readonly made: string; readonly given: string };
  readonly add: string;
  readonly back: string;
}
