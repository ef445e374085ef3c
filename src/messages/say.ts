import type { FindingOf } from "../core/check.ts";
import type { RuleId } from "../core/rules/index.ts";
import type { Catalogue } from "./catalogue.ts";
import { en } from "./en/index.ts";
import type { Failure, FailureCode } from "./failure.ts";
import { ja } from "./ja/index.ts";
import type { Sentence } from "./sentence.ts";

/** The languages the product speaks; the first is the one it speaks unless asked otherwise. */
export const languages = ["ja", "en"] as const;
export type Language = (typeof languages)[number];

const catalogues: { readonly [One in Language]: Catalogue } = { ja, en };

/** All that a language says. */
export function catalogueOf(language: Language): Catalogue {
  return catalogues[language];
}

/** What is said of a finding, without the cell it stands in. */
export function sayFinding<Id extends RuleId>(finding: FindingOf<Id>, { ruleSentences }: Catalogue): Sentence {
  return ruleSentences[finding.rule](finding);
}

/** What is said when the product cannot go on. */
export function sayFailure<Code extends FailureCode>(
  { code, facts }: Failure<Code>,
  { failureSentences }: Catalogue,
): string {
  return failureSentences[code](facts);
}
