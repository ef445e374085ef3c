import { mayBeConfirmed, type Finding } from "../../../core/index.ts";
import type { Catalogue } from "../../../words/catalogue.ts";

/** What a person decided about a finding, or what is still to be done, as it stands on the findings sheet. */
export function decisionText(finding: Finding, { findingsSheet }: Catalogue): string {
  return findingsSheet.decisions[finding.confirmation?.decision ?? (mayBeConfirmed(finding) ? "open" : "to-correct")];
}
