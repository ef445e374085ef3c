import { readingRules, type RuleId } from "../../src/core/index.ts";

/** Rules for which more is needed than a text and the status beside it. */
const ofMore: readonly RuleId[] = ["stopped-but-active", "progress-only-planned", "next-but-done"];

/** The rules that say whether a text goes with the status beside it in that year. */
export const textRules: readonly RuleId[] = [...readingRules].filter((rule) => !ofMore.includes(rule));
