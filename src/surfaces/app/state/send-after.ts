import type { PaneEvent } from "./pane-event.ts";
import type { Work } from "./pane-state.ts";
import { nothingSent, type SendState } from "./send-state.ts";

/** Work that leaves the workbook as it is. */
const harmless: readonly Work[] = [
  "reading",
  "checking",
  "learning",
  "send-checking",
  "copying",
  "opening-copy",
  "collecting",
  "returning",
  "self-checking",
];

/** What is known of sending after any event of the pane. */
export function sendAfter(state: SendState, event: PaneEvent): SendState {
  switch (event.type) {
    case "send-checked":
      return { ...nothingSent, view: event.view };
    case "copy-planned":
      return { ...state, planned: event.planned, copy: undefined };
    case "copy-made":
      return { ...state, copy: event.copy };
    case "send-lost":
    case "workbook-opened":
      return nothingSent;
    case "work-started":
      return harmless.includes(event.work) ? state : aged(state);
    case "edited":
    case "settled":
      return aged(state);
    default:
      return state;
  }
}

/** A copy of what the workbook was before is not offered any more. */
function aged({ view }: SendState): SendState {
  return view ? { ...nothingSent, view, isOld: true } : nothingSent;
}
