import type { ReadabilityWords } from "../../sending-words.ts";
import { formatNumber } from "../../format-number.ts";
import { list } from "../rules/quoted.ts";

/** What is said of the Japanese government’s rules on the machine readability of data. */
export const readability: ReadabilityWords = {
  rules: {
    "L1-02": { title: "One table a sheet", hint: "Move the other table to a sheet of its own." },
    "L1-03": { title: "No blank rows or columns that split the table", hint: "Delete the blank rows and columns." },
    "L1-04": { title: "Nothing unrelated around the table", hint: "Move titles and notes to another sheet." },
    "L1-05": { title: "Every column has a name", hint: "Name the column, or delete it if it is not needed." },
    "L1-06": { title: "No spaces or line breaks for layout", hint: "Delete the spaces and line breaks." },
    "L1-07": { title: "One value a cell", hint: "The rows can be divided by organization." },
    "L1-08": { title: "No platform-dependent characters", hint: "Use characters that every system can show." },
    "L1-10": { title: "No needed information in shapes and pictures", hint: "Write into cells what they say." },
    "L1-12": { title: "No merged cells", hint: "Unmerge the cells, and fill in each of them." },
    "L1-13": { title: "No hidden rows or columns", hint: "Show them, or delete them." },
    "L2-01": { title: "Numbers are numbers", hint: "Enter the number only, without unit or text." },
    "L2-02": { title: "Nothing is left out because it repeats the row above", hint: "Write the value into every row." },
    "L2-03": { title: "Names of columns are unique", hint: "Give the column another name." },
    "L2-04": { title: "Choices are written in one way", hint: "Decide on one way of writing." },
    "L2-05": {
      title: "Details of “other” have a column of their own",
      hint: "Leave “other” alone, and move the details.",
    },
    "L2-06": { title: "Values, not formulas", hint: "Replace the formulas by their values." },
    "L3-01": {
      title: "Names in row 1, data from row 2",
      hint: "Move what is above the header away, and make it one row.",
    },
    "L3-04": { title: "Units are stated", hint: "State the unit in the header, as in “Budget (million yen)”." },
    "L3-05": { title: "Western years, or beside years of an era", hint: "Add the Western year, or enter a date." },
    "L3-09": {
      title: "The long form",
      hint: "Make a column for the year and one for the value of the columns by year.",
    },
  },
  heading: "Machine readability (Japanese government’s rules of 2026)",
  level: ({ level, besides, rest }) => {
    const reached = level === 0 ? "Level 1 is not reached" : `Level ${String(level)} is reached`;
    return besides > level ? `${reached}; besides ${rest.join(", ")}, level ${String(besides)} is.` : `${reached}.`;
  },
  missing: ({ level, numbers }) => `Missing for level ${String(level)}: ${numbers.join(", ")}`,
  hit: ({ sheet, places, count, details }) =>
    `sheet “${sheet}”: ${places.join(", ")}${count > places.length ? ` (${formatNumber(count)} places)` : ""}${details.length > 0 ? `: ${list(details)}` : ""}`,
  ordinary: ({ title, count }) => `${formatNumber(count)} × “${title}” of the check`,
  notJudged: "L1-11 (no meaning by colour or format alone) cannot be judged by a program.",
};
