import type { RuleWords } from "../../catalogue.ts";
import { list, quote } from "./quoted.ts";

export const layout = {
  "column-missing": {
    title: "A required column is missing",
    say: ({ facts: { field, aliases, header } }) => ({
      message: `There is no column headed “${field}”.`,
      hint: `Add a column “${field}” to the header row at ${header}.${aliases.length > 0 ? ` ${list(aliases)} will also do.` : ""}`,
    }),
  },
  "column-similar": {
    title: "A header is misspelt",
    say: ({ value, facts: { field } }) => ({
      message: `The header ${quote(value)} looks like a misspelt “${field}”; the column cannot be read as it is.`,
      hint: `If it is the column “${field}”, correct its header.`,
    }),
  },
  "column-unread": {
    title: "A column that was not read",
    say: ({ value, facts: { field } }) => ({
      message: `The column ${quote(value)} looks like “${field}” by what it holds, but was not read (please check).`,
      hint: `If it is that column, change its header to “${field}”.`,
    }),
  },
  "column-duplicated": {
    title: "Two columns for one field",
    say: ({ value, facts: { first, field } }) => ({
      message: `The header ${quote(value)} repeats ${first}${field === undefined ? "" : `, which is the column “${field}”`}.`,
      hint: "Keep one of the two columns, or give one of them another name.",
    }),
  },
  "schema-unfit": {
    title: "The general schema does not fit the plan",
    say: ({ facts: { header, unlisted, more } }) => ({
      message: `Most values of ${quote(header)} (${list(unlisted)}${more ? " …" : ""}) are not on the general list, so they were not compared with it (please check).`,
      hint: "Give the workbook a measure schema with the lists of its plan.",
    }),
  },
  "row-blank-inside": {
    title: "A blank row inside the table",
    say: ({ facts: { row } }) => ({
      message: `Row ${String(row)}, in the middle of the table, is blank.`,
      hint: "Delete the row: sorting, filters and pivot tables end there.",
    }),
  },
  "cell-merged": {
    title: "Merged cells",
    say: ({ facts: { range, others } }) => ({
      message: `${range}${others > 0 ? ` and ${String(others)} more in the same rows` : ""} is merged.`,
      hint: "Unmerge the cells and enter the value in each.",
    }),
  },
  "ditto-mark": {
    title: "A value left out with a ditto mark",
    say: ({ value, facts: { field, repeated } }) => ({
      message: `${field} is left out with ${quote(value)}.`,
      hint: repeated === "" ? "Enter the value itself." : `Enter the value itself: ${quote(repeated)}.`,
    }),
  },
} satisfies Partial<RuleWords>;
