import type { ChosenFile, CollectingView } from "../collecting/collecting-view.ts";

/** The files that a person has chosen to collect, and what they came to. */
export interface CollectingState {
  readonly files: readonly ChosenFile[];
  readonly plan: ChosenFile | undefined;
  /** What was collected; gone when other files are chosen. */
  readonly view: CollectingView | undefined;
  /** Whether what was asked for last, files, plan, settings and language, is what is chosen still. */
  readonly isAsked: boolean;
}

/** What can happen to it. */
export type CollectingEvent =
  | { readonly type: "replies-chosen"; readonly files: readonly ChosenFile[] }
  | { readonly type: "replies-left" }
  | { readonly type: "plan-chosen"; readonly plan: ChosenFile | undefined }
  | { readonly type: "collected"; readonly view: CollectingView }
  /** The worker that knew what was collected was stopped, or broke down. */
  | { readonly type: "collection-lost" };

/** Before any file was chosen. */
export const nothingCollected: CollectingState = { files: [], plan: undefined, view: undefined, isAsked: false };
