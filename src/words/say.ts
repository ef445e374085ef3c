import type { FindingOf, RuleId } from "../core/index.ts";
import type { Catalogue } from "./catalogue.ts";
import { en } from "./en/index.ts";
import type { Failure, FailureCode } from "./failure.ts";
import { ja } from "./ja/index.ts";
import type { HostNotice, NoticeCode, PaneFailure, PaneFailureCode, PaneFailureWords } from "./pane-failure.ts";
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

/** What the pane says when it cannot go on: what happened, what is as it was, what to do. */
export function sayPaneFailure<Code extends PaneFailureCode>(
  { code, facts }: PaneFailure<Code>,
  { paneFailureSentences }: Catalogue,
): PaneFailureWords {
  return paneFailureSentences[code](facts);
}

/** What is said of something that a host did otherwise than planned. */
export function sayNotice<Code extends NoticeCode>({ code, facts }: HostNotice<Code>, { pane }: Catalogue): string {
  return pane.notices[code](facts);
}
