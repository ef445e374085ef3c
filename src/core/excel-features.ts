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
] as const;
export type SelfCheckFeature = (typeof selfCheckFeatures)[number];

/** What a check or a re-check does less of where Excel is older. */
export type LackedFeature = "merged-cells" | "own-changes" | "one-undo";
