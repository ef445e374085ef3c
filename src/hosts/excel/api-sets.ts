import type { LackedFeature } from "../../core/index.ts";

/** What this product does with functions newer than its floor, ExcelApi 1.12, and the API set of each. */
const newerFeatures = {
  /** Which cells are merged (Range.getMergedAreasOrNullObject). Without it, no cell counts as merged. */
  "merged-cells": "1.13",
  /** Whether a change was the add-in's own (triggerSource). Without it, changes during our own work are left out. */
  "own-changes": "1.14",
  /**
   * Taking back an action with one press of Excel's Undo (RunOptions.mergeUndoGroup). Without it, the pane offers to.
   */
  "one-undo": "1.20",
} as const satisfies { readonly [Feature in LackedFeature]: string };

export function supports(feature: LackedFeature): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", newerFeatures[feature]);
}

/** The features that this Excel lacks, so that a surface can say what is left out. */
export function missingFeatures(): readonly LackedFeature[] {
  return (Object.keys(newerFeatures) as LackedFeature[]).filter((feature) => !supports(feature));
}
