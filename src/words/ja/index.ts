import type { Catalogue } from "../catalogue.ts";
import { failureSentences } from "./failures.ts";
import { paneFailureSentences } from "./pane-failures.ts";
import { pane } from "./pane.ts";
import { published } from "./published.ts";
import { rulePages } from "./rule-pages.ts";
import { ruleSentences } from "./rules.ts";
import { summary } from "./summary.ts";
import { choicesSheet, cutText, findingsSheet, report, severities, template } from "./words.ts";

/** 日本語。 */
export const ja: Catalogue = {
  ruleSentences,
  rulePages,
  failureSentences,
  severities,
  cutText,
  findingsSheet,
  choicesSheet,
  template,
  published,
  summary,
  report,
  pane,
  paneFailureSentences,
};
