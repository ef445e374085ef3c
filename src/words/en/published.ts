import type { Catalogue } from "../catalogue.ts";
import { excerpt } from "../sentence.ts";

/** The text of a published report, and the workbook that is made from it. */
export const published: Catalogue["published"] = {
  note: "* Created from the text of a published report; cells the report does not cover are empty. Choose the status from the list. Do not leave blank rows or merge cells.",
  place: ({ line, cell }) => `line ${String(line)} (${cell})`,
  line: (line) => `Line ${String(line)}`,
  places:
    "Line numbers refer to the report’s text. Cells in brackets refer to the workbook that shinchoku import creates.",
  silent: ({ fields }) => `Not in the report, so not checked: ${fields.join(", ")}`,
  leftEmpty: ({ fields }) => `Not in the report, so left empty for you to fill in: ${fields.join(", ")}`,
  unread: ({ paragraphs }) =>
    `Left out because they belong to no recognizable measure: ${paragraphs.map(({ line, text }) => `line ${String(line)} “${excerpt(text)}”`).join(", ")}`,
  imported: ({ measures, sections, file }) =>
    `Saved ${String(measures)} measures${sections === 0 ? "" : ` in ${String(sections)} sections`} as ${file}.`,
};
