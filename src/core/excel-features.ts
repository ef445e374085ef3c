/** What of Excel the product uses, as the self-check tries it one after the other. */
export const selfCheckFeatures = [
  "texts-stay-texts",
  "links",
  "date-system",
  "formulas-found",
  "hidden-rows",
  "fonts",
  "merged-cells",
  "marks",
  "drop-down-lists",
  "tables",
  "pivot-tables",
  "charts",
  "print-settings",
  "frozen-rows",
  "settings",
  "sheet-marker",
  "hidden-build",
  "named-lists",
  "selection",
  "rich-text",
  "large-request",
  "selection-events",
  "edit-events",
  "list-pick",
  "worker",
  "dialog",
  "new-window",
] as const;
export type SelfCheckFeature = (typeof selfCheckFeatures)[number];

/**
 * What is tried only when the user asks for it: it takes a hand of theirs, or opens a window that they have to close.
 */
export const askedFeatures = ["list-pick", "new-window"] as const satisfies readonly SelfCheckFeature[];

/** Whether a feature is to be tried; `asked` are those of `askedFeatures` that the user asked for. */
export function isTried(feature: SelfCheckFeature, asked: ReadonlySet<SelfCheckFeature>): boolean {
  return asked.has(feature) || !askedFeatures.some((one) => one === feature);
}

/**
 * What of ours empties the undo list in some Excels: asking which cells are merged, as a check does; bringing in
 * sheets; and removing them.
 */
export type UndoLoss = "check" | "new-sheets" | "sheets-removed";

/** What a check or a re-check does less of where Excel is older. */
export type LackedFeature = "merged-cells" | "own-changes" | "one-undo";
