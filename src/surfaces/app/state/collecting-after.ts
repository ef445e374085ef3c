import { withFiles } from "../collecting/collecting-view.ts";
import { nothingCollected, type CollectingState } from "./collecting-state.ts";
import type { PaneEvent } from "./pane-event.ts";

/** What is known of collecting after any event of the pane; the workbook that is open has no part in it. */
export function collectingAfter(state: CollectingState, event: PaneEvent): CollectingState {
  switch (event.type) {
    case "replies-chosen": {
      const files = withFiles(state.files, event.files);
      return files.length === state.files.length ? state : { ...state, files, view: undefined };
    }
    case "replies-left":
      return nothingCollected;
    case "plan-chosen":
      return { ...state, plan: event.plan, view: undefined };
    case "collected":
      return { ...state, view: event.view };
    case "collection-lost":
    case "language-chosen":
    case "settled":
      return state.view ? { ...state, view: undefined } : state;
    default:
      return state;
  }
}
