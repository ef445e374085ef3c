import type { NoticeSentences } from "../problem-words.ts";
import type { LeftWords, RemovalFacts, RemovalWords } from "../pane-words.ts";
import { plural } from "./plural.ts";

const sheetList = (sheets: readonly string[]): string => sheets.map((sheet) => `“${sheet}”`).join(", ");
const keptReasons = {
  formula: "contains a formula",
  "rich-text": "contains text with mixed formatting",
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
  "sheet-renamed": ({ wanted, name }) =>
    `A sheet named “${wanted}” already exists, so the new sheet is named “${name}”.`,
  "pivot-as-range": ({ sheet }) =>
    `This version of Excel could not create the pivot table. The “${sheet}” sheet shows the figures as plain cells, which do not update.`,
  "drop-down-kept": ({ sheet, range }) =>
    `Cells in ${range} on the “${sheet}” sheet that already have a data validation rule did not get a drop-down list.`,
  "print-settings-left": ({ sheets }) =>
    `Print settings could not be applied to ${sheetList(sheets)}. Check that a printer is available, and set up the page before printing.`,
  "frozen-rows-left": ({ sheets }) =>
    `The header rows of ${sheetList(sheets)} could not be frozen. This can happen when another workbook is active.`,
  "edit-kept": ({ sheet, cell, reason }) =>
    `${cell} on the “${sheet}” sheet ${keptReasons[reason]} and was not changed.`,
  "unfinished-removed": ({ count }) =>
    `${plural(count, "hidden sheet")} left by an interrupted run ${count === 1 ? "was" : "were"} removed.`,
};

/** What work that failed while it wrote has left in the workbook. */
export const left: LeftWords = {
  "as-before": () => "The workbook was not changed.",
  unfinished: () =>
    "Your values and any earlier marks and sheets were not changed. Unfinished hidden sheets may remain; they are removed the next time this pane is opened.",
  partly: (edits) =>
    edits > 0
      ? `${plural(edits, "cell was", "cells were")} changed. No other cells were changed.`
      : "Only some of the marks and sheets were replaced. Your values were not changed. Try again to finish.",
  written: () => "Everything had been written by then.",
  unknown: () => "Excel did not respond, so it is not known how much was written. Check the workbook.",
};

/** What is asked before something of ours is removed. */
export const removal: RemovalWords = {
  offers: {
    check: "Clear marks",
    lists: "Remove drop-down lists",
    summary: "Remove summary",
    collection: "Remove reply sheets",
    history: "Remove history",
  },
  ask: (facts) =>
    `This removes ${removedThings(facts)}, including anything you added to ${facts.sheets.length === 1 ? "that sheet" : "those sheets"}.`,
  remove: "Remove",
  back: "Cancel",
};
