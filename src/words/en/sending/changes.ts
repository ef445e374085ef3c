import type { ChangeWords } from "../../sending-words.ts";
import { numberRuns } from "../../number-runs.ts";
import { plural } from "../plural.ts";
import { list, quote, quoteBoth } from "../rules/quoted.ts";
import { extras } from "./terms.ts";

const cells = ({ ranges, count }: { readonly ranges: readonly string[]; readonly count: number }): string =>
  `${ranges.join(", ")} (${plural(count, "cell")})`;

/** What a clean copy changes. */
export const changes: ChangeWords = {
  "sheets-removed": ({ sheets }) => `Remove the hidden sheets ${list(sheets)}.`,
  "sheets-shown": ({ sheets }) => `Show the hidden sheets ${list(sheets)}.`,
  "own-removed": ({ sheets }) => `Remove the marks of a check and the sheets that Shinchoku added (${list(sheets)}).`,
  "rows-removed": ({ sheet, rows }) => `Sheet ${quote(sheet)}: remove the hidden rows ${numberRuns(rows)}.`,
  "rows-shown": ({ sheet, rows }) => `Sheet ${quote(sheet)}: show the hidden rows ${numberRuns(rows)}.`,
  "blank-rows-removed": ({ sheet, rows }) =>
    `Sheet ${quote(sheet)}: remove the blank rows ${numberRuns(rows)} between the measures.`,
  "columns-removed": ({ sheet, columns }) => `Sheet ${quote(sheet)}: remove the hidden columns ${columns.join(", ")}.`,
  "columns-shown": ({ sheet, columns }) => `Sheet ${quote(sheet)}: show the hidden columns ${columns.join(", ")}.`,
  "filter-cleared": ({ sheet }) => `Sheet ${quote(sheet)}: clear the filter.`,
  "values-removed": ({ sheet, ...facts }) =>
    `Sheet ${quote(sheet)}: delete the values of ${cells(facts)} that nobody sees.`,
  "values-shown": ({ sheet, ...facts }) =>
    `Sheet ${quote(sheet)}: change the format of ${cells(facts)} so that the values are seen.`,
  "cells-unmerged": ({ sheet, ranges }) => `Sheet ${quote(sheet)}: unmerge ${ranges.join(", ")} among the measures.`,
  "cells-filled": ({ sheet, ...facts }) =>
    `Sheet ${quote(sheet)}: fill ${cells(facts)} with the value that was left out.`,
  "text-corrected": ({ sheet, cell, before, after }) => {
    const [was, becomes] = quoteBoth(before, after);
    return `Sheet ${quote(sheet)}: correct ${was} in ${cell} to ${becomes}.`;
  },
  "formulas-to-values": ({ sheet, count }) => `Sheet ${quote(sheet)}: replace ${plural(count, "formula")} by values.`,
  "comments-removed": ({ sheet, count }) =>
    `Sheet ${quote(sheet)}: remove ${plural(count, "note or comment", "notes and comments")}.`,
  "headers-removed": ({ sheet, texts }) => `Sheet ${quote(sheet)}: delete the header or footer ${list(texts)}.`,
  "properties-emptied": ({ values }) => `Empty the properties of the workbook (${list(values)}).`,
  "links-broken": ({ targets }) => `Remove links and connections (${list(targets)}) and leave the values.`,
  "names-removed": ({ names }) => `Remove the defined names ${list(names)}.`,
  "extra-removed": ({ kind, count }) =>
    kind === "revision-log"
      ? `Remove ${plural(count, "log")} of changes.`
      : `Remove ${String(count)} ${extras[kind].what}.`,
  "passwords-removed": ({ sheets, ofWorkbook }) =>
    `Take the protection by a password off (${[...(ofWorkbook ? ["the structure of the workbook"] : []), ...sheets.map((sheet) => quote(sheet))].join(", ")}).`,
  "printers-removed": ({ printers }) => `Remove the names of printers ${list(printers)} from the page setup.`,
};
