import { grouped } from "../grouped.ts";
import type { ReviewWords } from "../pane-words.ts";
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
    "Your decision is kept on the sheet “Findings”, in the columns “Decision” and “Reason”, and the finding is no longer counted. If the values change, it is open again.",
  decide: { confirmed: "Confirm", "not-applicable": "Not applicable" },
  back: "Cancel",
  reopen: "Open again",
  decided: ({ decision, reason }) => `${findingsSheet.decisions[decision]}${reason === "" ? "" : ` (${reason})`}`,
  since: ({ solved, added }) => `Since the last check: ${grouped(solved)} solved, ${grouped(added)} new`,
};
