import type { Catalogue } from "../catalogue.ts";
import { pane } from "./pane.ts";
import { fileName, problemSentences } from "./problems.ts";
import { published } from "./published.ts";
import { rulePages } from "./rule-pages.ts";
import { ruleSentences } from "./rules.ts";
import { summary } from "./summary.ts";
import { choicesSheet, commandLine, cutText, findingsSheet, severities, template } from "./words.ts";

/** English. */
export const en: Catalogue = {
  ruleSentences,
  rulePages,
  problemSentences,
  fileName,
  betweenSentences: " ",
  severities,
  cutText,
  findingsSheet,
  choicesSheet,
  template,
  published,
  summary,
  commandLine,
  pane,
};
