import { formatNumber } from "../format-number.ts";
import type { FindingsWords, FixWords } from "../findings-words.ts";
import { plural } from "./plural.ts";

/** Words for the list of findings. */
export const findings: FindingsWords = {
  heading: "Findings",
  search: "Search",
  severityFilter: "Severities to show",
  shown: ({ shown, all }) =>
    shown === all ? `All ${formatNumber(all)}` : `${formatNumber(shown)} of ${formatNumber(all)}`,
  view: {
    open: (filters) => (filters === 0 ? "Filter" : `Filter ${String(filters)}`),
    heading: "List options",
    groupBy: "Group by",
    groups: { row: "Row", rule: "Rule" },
    sortBy: "Sort by",
    orders: { row: "Row in the sheet", severity: "Severity", count: "Number of findings" },
    decided: "Decision",
    decisions: { open: "Open", confirmed: "Confirmed", all: "All" },
    sheet: "Sheet",
    all: "(all)",
    clear: "Clear",
    foldAll: "Collapse all",
    unfoldAll: "Expand all",
  },
  row: ({ row, title }) => `Row ${String(row)}${title === "" ? "" : `  ${title}`}`,
  count: (value) => plural(value, "finding"),
  list: "Findings list",
  none: "No findings match the filter.",
  previous: "Previous finding",
  next: "Next finding",
  position: ({ at, of }) => `${String(at)} / ${String(of)}`,
  solved: (value) => `Resolved (${formatNumber(value)})`,
};

/** Words for corrections. */
export const fixes: FixWords = {
  fix: "Correct",
  fixEverything: ({ count, isPart }) => `All safe corrections${isPart ? " shown" : ""} (${plural(count, "cell")})`,
  fixAll: ({ count, isPart }) => `Correct all of this kind${isPart ? " shown" : ""} (${plural(count, "cell")})`,
  preview: (value) => `${value === 1 ? "This cell" : `These ${formatNumber(value)} cells`} will be changed`,
  empty: "(empty)",
  showOthers: (value) => `Show ${plural(value, "more cell", "more cells")}`,
  apply: (value) => `Change ${plural(value, "cell")}`,
  back: "Cancel",
  canUndo: "You can reverse this with “Undo” in this pane.",
  undo: "Undo",
  suggestion: ({ status, cell, words }) =>
    `The wording “${words}” in ${cell} suggests the status “${status}”. Check that this is correct.`,
  takeSuggestion: (status) => `Enter “${status}”`,
};
