import type { AdditionWords } from "../addition-words.ts";
import { stages } from "./learning.ts";

/** Words for adding to a list. */
export const addition: AdditionWords = {
  offer: "Add to the list",
  heading: ({ text }) => `Add “${text}” to the list`,
  as: "Add as",
  asNew: { statuses: "A new status", organizations: "A new organization" },
  asAlias: ({ name }) => `Another wording for “${name}”`,
  stage: "Stage",
  stages,
  about: {
    sheet: "Adds it to the list on the 施策スキーマ sheet and checks again.",
    made: "This workbook has no 施策スキーマ sheet. One is created from the current schema with this addition, and the workbook is checked again. From then on, the sheet’s contents apply.",
    given: "The measure schema in Settings is set back to Automatic.",
  },
  add: "Add",
  back: "Cancel",
};
