import { withFiles } from "../collecting/collecting-view.ts";
import { nothingCollected, type CollectingState } from "./collecting-state.ts";
import type { PaneEvent } from "./pane-event.ts";

/** What is known of collecting after any event of the pane; the workbook that is open has no part in it. */
export function collectingAfter(state: CollectingState, event: PaneEvent): CollectingState {
  switch (event.type) {
    case "replies-chosen": {
      const files = withFiles(state.files, event.files);
      return files.length === state.files.length ? state : { ...changed(state), files };
    }
    case "replies-left":
      return nothingCollected;
    case "plan-chosen":
      return { ...changed(state), plan: event.plan };
    case "work-started":
      return event.work === "collecting" ? { ...state, isAsked: true } : state;
    case "collected":
      return state.isAsked ? { ...state, view: event.view } : state;
    case "collection-lost":
    case "language-chosen":
    case "settled":
      return changed(state);
    default:
      return state;
  }
}

/** What was collected, and what is being collected, is of other files than those that are chosen now. */
function changed(state: CollectingState): CollectingState {
  return state.view || state.isAsked ? { ...state, view: undefined, isAsked: false } : state;
}
