import { formatNumber } from "../format-number.ts";
import type { ReviewWords } from "../findings-words.ts";
import { findingsSheet } from "./words.ts";

/** Words for confirming a finding. */
export const review: ReviewWords = {
  confirmed: "Confirmed",
  offer: "Confirm",
  heading: "Confirm this finding",
  reason: "Reason",
  reasons: [
    "Checked with the division in charge; correct as written",
    "Follows the wording of the plan",
    "Will be revised in the next report",
    "Due to the layout of the form",
  ],
  about:
    "Your decision is kept in the “Decision” and “Reason” columns of the “Findings” sheet, and the finding is no longer counted. If the values change, the finding is open again.",
  decide: { confirmed: "Confirm", "not-applicable": "Not applicable" },
  back: "Cancel",
  reopen: "Open again",
  decided: ({ decision, reason }) => `${findingsSheet.decisions[decision]}${reason === "" ? "" : ` (${reason})`}`,
  keys: {
    heading: "Keyboard",
    lines: [
      "↑ ↓ (or P, N): previous and next finding",
      "Home, End: first and last finding",
      "← →: to the heading, collapse, expand",
      "Enter: select the cell",
      "F: correct",
      "C: confirm",
      "Esc: close what is open",
      "?: show this list",
      "F6: move between Excel and the pane",
    ],
  },
  since: ({ solved, added }) => `Since the last check: ${formatNumber(solved)} resolved, ${formatNumber(added)} new`,
};
