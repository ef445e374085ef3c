import type { NoticeSentences } from "../problem-words.ts";
import type { LeftWords, RemovalFacts, RemovalWords } from "../pane-words.ts";
import { plural } from "./plural.ts";

const sheetList = (sheets: readonly string[]): string => sheets.map((sheet) => `“${sheet}”`).join(", ");
const keptReasons = {
  formula: "holds a formula",
  "rich-text": "holds text with mixed formats",
  changed: "has changed since the check",
} as const;
/** The things that a removal takes away, in one phrase. */
export const removedThings = ({ part, sheets }: RemovalFacts): string => {
  const own = part === "check" ? ["the marks"] : part === "lists" ? ["the drop-down lists"] : [];
  const named = sheets.length === 0 ? [] : [`the ${sheets.length === 1 ? "sheet" : "sheets"} ${sheetList(sheets)}`];
  return [...own, ...named].join(" and ");
};

/** What was done otherwise than planned. */
export const notices: NoticeSentences = {
  "sheet-renamed": ({ wanted, name }) => `There is a sheet “${wanted}” already, so ours is called “${name}”.`,
  "pivot-as-range": ({ sheet }) =>
    `This Excel could not make the pivot table; the sheet “${sheet}” holds its figures as plain cells, which do not follow later changes.`,
  "drop-down-kept": ({ sheet, range }) =>
    `Those of the cells ${range} on the sheet “${sheet}” that have an entry rule of their own got no drop-down list.`,
  "print-settings-left": ({ sheets }) =>
    `Excel did not take the print settings of ${sheets.map((sheet) => `“${sheet}”`).join(", ")}. Check that there is a printer, and set the page up before you print.`,
  "frozen-rows-left": ({ sheets }) =>
    `The header rows of ${sheetList(sheets)} could not be frozen, which happens when another workbook is in front.`,
  "edit-kept": ({ sheet, cell, reason }) =>
    `${cell} on the sheet “${sheet}” ${keptReasons[reason]} and was left as it is.`,
  "unfinished-removed": ({ count }) =>
    `${plural(count, "hidden sheet")} of an interrupted run ${count === 1 ? "was" : "were"} still there and ${count === 1 ? "has" : "have"} been removed.`,
};

/** What work that failed while it wrote has left in the workbook. */
export const left: LeftWords = {
  "as-before": () => "The workbook was not changed.",
  unfinished: () =>
    "Your values and earlier marks and sheets are as they were. Hidden sheets that were begun may be left; they are removed when this pane is opened next.",
  partly: (edits) =>
    edits > 0
      ? `${plural(edits, "cell was", "cells were")} rewritten; no other cell was changed.`
      : "Only some of the marks and sheets were exchanged; no value of yours was changed. Do it again, and the rest is cleared up and done anew.",
  written: () => "All was written before that.",
  unknown: () => "Excel did not answer, so how much was written is not known. Please look at the workbook.",
};

/** What is asked before something of ours is removed. */
export const removal: RemovalWords = {
  offers: { check: "Clear marks", lists: "Remove the drop-down lists", summary: "Remove the summary" },
  ask: (facts) => `This removes ${removedThings(facts)}. What was written on a sheet goes with it.`,
  remove: "Remove",
  back: "Leave as it is",
};
