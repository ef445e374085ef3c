import type { Finding, Severity } from "../../../core/index.ts";
import type { FindingPlace } from "../checking/finding-places.ts";

/** Which findings the list shows, and how. */
export interface FindingsView {
  readonly groupBy: "row" | "rule";
  readonly sortBy: SortOrder;
  /** The groups of which only the heading is shown, by key; also such as are not in the list now. */
  readonly folded: ReadonlySet<string>;
  readonly search: string;
  /** The only severity that is shown. */
  readonly severity: Severity | undefined;
  readonly decided: DecidedChoice;
  /** The only organization, chapter and sheet of which findings are shown. */
  readonly organization: string | undefined;
  readonly chapter: string | undefined;
  readonly sheet: string | undefined;
}

/** In which order the groups stand: as their rows do, the gravest first, or those with the most findings first. */
export const sortOrders = ["row", "severity", "count"] as const;
export type SortOrder = (typeof sortOrders)[number];

/** Findings about which nobody has decided, those that somebody has confirmed, or both. */
export const decidedChoices = ["open", "confirmed", "all"] as const;
export type DecidedChoice = (typeof decidedChoices)[number];

const unfiltered = { decided: "open", organization: undefined, chapter: undefined, sheet: undefined } as const;

/** All open findings, by row. */
export const wholeView: FindingsView = {
  ...unfiltered,
  groupBy: "row",
  sortBy: "row",
  folded: new Set(),
  search: "",
  severity: undefined,
};

/** What takes all filters away that a person can choose besides the severity and the search. */
export const withoutFilters: Partial<FindingsView> = unfiltered;

/** How many filters are in force besides the severity and the search. */
export function filterCount({ decided, organization, chapter, sheet }: FindingsView): number {
  return [decided !== "open", organization, chapter, sheet].filter((one) => one !== undefined && one !== false).length;
}

/** Whether a finding is among those that a view is about, whatever is searched for. */
export function isInView(finding: Finding, place: FindingPlace | undefined, view: FindingsView): boolean {
  const { severity, organization, chapter, sheet } = view;
  return (
    isDecided(finding, view.decided) &&
    (severity === undefined || finding.severity === severity) &&
    (sheet === undefined || finding.sheet === sheet) &&
    (chapter === undefined || place?.chapter === chapter) &&
    (organization === undefined || place?.organizations.includes(organization) === true)
  );
}

/** Whether a finding is among those about which somebody, or nobody, has decided. */
export function isDecided({ confirmation }: Pick<Finding, "confirmation">, decided: DecidedChoice): boolean {
  return decided === "all" || (confirmation !== undefined) === (decided === "confirmed");
}

/** The view with a group shown whole. */
export function unfolded(view: FindingsView, key: string): FindingsView {
  return view.folded.has(key) ? { ...view, folded: new Set([...view.folded].filter((one) => one !== key)) } : view;
}

/** The view with a group folded, or shown whole where it was. */
export function turned(view: FindingsView, key: string): FindingsView {
  return view.folded.has(key) ? unfolded(view, key) : { ...view, folded: new Set([...view.folded, key]) };
}
