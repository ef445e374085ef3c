import { layout } from "./layout.ts";
import { content } from "./content.ts";
import { status } from "./status.ts";
import { dates } from "./dates.ts";
import { writing } from "./writing.ts";
import { measures } from "./measures.ts";
import { overview } from "./overview.ts";
import { previous } from "./previous.ts";
import { progress } from "./progress.ts";
import type { RuleWords } from "../../catalogue.ts";

export const rules: RuleWords = {
  ...layout,
  ...content,
  ...status,
  ...dates,
  ...writing,
  ...measures,
  ...overview,
  ...previous,
  ...progress,
};
