import type { Catalogue } from "../catalogue.ts";
import { excerpt } from "../sentence.ts";

/** The text of a published report, and the workbook that is made from it. */
export const published: Catalogue["published"] = {
  note: "* Made from the text of a published report; what the report does not say is empty. The status is chosen from the list. Leave no blank rows and merge no cells.",
  place: ({ line, cell }) => `line ${String(line)} (${cell})`,
  line: (line) => `Line ${String(line)}`,
  places: "Lines are those of the report's text; in brackets the cells of the workbook that shinchoku import makes.",
  silent: ({ fields }) => `Not in the report, and so not checked: ${fields.join(", ")}`,
  leftEmpty: ({ fields }) => `Not in the report, and so left empty for you to fill in: ${fields.join(", ")}`,
  unread: ({ paragraphs }) =>
    `Left out, since no measure can be told for it: ${paragraphs.map(({ line, text }) => `line ${String(line)} “${excerpt(text)}”`).join(", ")}`,
  imported: ({ measures, sections, file }) =>
    `Saved ${String(measures)} measures${sections === 0 ? "" : ` in ${String(sections)} sections`} as ${file}.`,
};
