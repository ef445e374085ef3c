import {
  findingMarker,
  notedFinding,
  removalPlan,
  type Confirmation,
  type Finding,
  type WorkbookCheck,
  type WorkbookPlan,
} from "../core/index.ts";
import type { Catalogue } from "../words/catalogue.ts";
import { markedCopyPlan } from "./marked-copy.ts";

/**
 * The plan that keeps in the workbook what a person decided about a finding of a check, or that it is open again: two
 * cells of the findings sheet where that lists the finding, else a findings sheet made anew.
 */
export function decisionPlan(
  check: WorkbookCheck,
  finding: Finding,
  confirmation: Confirmation | undefined,
  catalogue: Catalogue,
): WorkbookPlan {
  const { notes, tables, findings } = check;
  const noted = notes && notedFinding(notes, findingMarker(tables)(finding));
  if (!noted) {
    const decided = findings.map((one) => (one === finding ? withDecision(one, confirmation) : one));
    return markedCopyPlan({ ...check, findings: decided }, catalogue, { dropDowns: false });
  }
  const { decisions } = catalogue.findingsSheet;
  const { row, written } = noted;
  const at = { sheet: notes.sheet, row };
  const decision = decisions[confirmation?.decision ?? "open"];
  return {
    ...removalPlan([]),
    edits: [
      { ...at, column: notes.columns.decision, value: decision, before: written.decision },
      { ...at, column: notes.columns.reason, value: confirmation?.reason ?? "", before: written.reason },
    ],
  };
}

function withDecision(finding: Finding, confirmation: Confirmation | undefined): Finding {
  return { ...finding, confirmation, lapsed: undefined };
}
