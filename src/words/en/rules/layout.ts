import type { RuleWords } from "../../catalogue.ts";
import { plural } from "../plural.ts";
import { list, quote } from "./quoted.ts";

export const layout = {
  "column-missing": {
    title: "Required column is missing",
    say: ({ facts: { field, aliases, header } }) => ({
      message: `There is no “${field}” column.`,
      hint: `Add a “${field}” column to the header row at ${header}.${aliases.length > 0 ? ` ${list(aliases)} can also be used.` : ""}`,
    }),
  },
  "column-similar": {
    title: "Misspelt header",
    say: ({ value, facts: { field } }) => ({
      message: `The header ${quote(value)} looks like a misspelling of “${field}”, so the column was not read.`,
      hint: `If it is the “${field}” column, correct the header.`,
    }),
  },
  "column-unread": {
    title: "Column not read",
    say: ({ value, facts: { field } }) => ({
      message: `Column ${quote(value)} was not read, although its content looks like “${field}” (please check).`,
      hint: `If so, change its header to “${field}”.`,
    }),
  },
  "column-duplicated": {
    title: "Duplicate column",
    say: ({ value, facts: { first, field } }) => ({
      message: `The header ${quote(value)} repeats ${first}${field === undefined ? "" : `, the “${field}” column`}.`,
      hint: "Keep one of the columns, or rename one.",
    }),
  },
  "schema-unfit": {
    title: "General schema does not fit",
    say: ({ facts: { header, unlisted, more } }) => ({
      message: `Most values of ${quote(header)} (${list(unlisted)}${more ? " …" : ""}) are not in the general list, so the column was not checked against it (please check).`,
      hint: "Make a measure schema with your plan’s own lists from this table (on the command line: shinchoku learn).",
    }),
  },
  "row-blank-inside": {
    title: "Blank row in the table",
    say: ({ facts: { row } }) => ({
      message: `Row ${String(row)} is blank, in the middle of the table.`,
      hint: "Delete the row; sorting, filters and pivot tables stop there.",
    }),
  },
  "cell-merged": {
    title: "Merged cells",
    say: ({ facts: { range, others } }) => ({
      message: `${range}${others > 0 ? ` and ${plural(others, "other area")} are` : " is"} merged.`,
      hint: "Unmerge the cells and enter the value in each.",
    }),
  },
  "ditto-mark": {
    title: "Ditto mark",
    say: ({ value, facts: { field, repeated } }) => ({
      message: `${field} contains ${quote(value)} instead of a value.`,
      hint: repeated === "" ? "Enter the actual value." : `Enter the actual value: ${quote(repeated)}.`,
    }),
  },
} satisfies Partial<RuleWords>;
