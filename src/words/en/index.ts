import type { Catalogue } from "../catalogue.ts";
import { collecting } from "./collecting.ts";
import { history } from "./history.ts";
import { learning } from "./learning.ts";
import { pane } from "./pane.ts";
import { fileName, problemSentences } from "./problems/index.ts";
import { published } from "./published.ts";
import { rules } from "./rules/index.ts";
import { sending } from "./sending/index.ts";
import { summary } from "./summary.ts";
import { choicesSheet, commandLine, cutText, findingsReport, findingsSheet, severities, template } from "./words.ts";

/** English. */
export const en: Catalogue = {
  rules,
  problemSentences,
  fileName,
  betweenSentences: " ",
  severities,
  cutText,
  findingsSheet,
  findingsReport,
  choicesSheet,
  template,
  learning,
  published,
  summary,
  commandLine,
  pane,
  sending,
  collecting,
  history,
};
