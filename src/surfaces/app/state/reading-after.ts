import type { PaneEvent } from "./pane-event.ts";
import { withNote, withoutNote, type ReadingState } from "./reading-state.ts";

/** What was said of readings after any event of the pane. What was noted stays, whatever workbook is opened next. */
export function readingAfter(state: ReadingState, event: PaneEvent): ReadingState {
  switch (event.type) {
    case "reading-asked":
      return { ...state, asked: event.asked };
    case "reading-noted":
      return { asked: undefined, noted: withNote(state.noted, event.reading), isSaved: false };
    case "readings-saved":
      return { ...state, isSaved: true };
    case "reading-dropped":
      return { ...state, noted: withoutNote(state.noted, event.text) };
    // One thing is asked at a time, and of the findings that are shown.
    case "reading-left":
    case "fix-shown":
    case "decision-asked":
    case "addition-asked":
    case "selected":
    case "checked":
    case "workbook-opened":
      return state.asked ? { ...state, asked: undefined } : state;
    default:
      return state;
  }
}
