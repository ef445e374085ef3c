import type { LearningState } from "./learning-state.ts";
import type { PaneEvent } from "./pane-event.ts";
import type { PaneState } from "./pane-state.ts";

/** The schema that is being made after any event of the pane. */
export function learningAfter(state: LearningState | undefined, event: PaneEvent): LearningState | undefined {
  switch (event.type) {
    case "learnt": {
      const { sheets = [], headerRow } = event.answers;
      // What the person has said meanwhile stays said.
      const { answers } = state ?? event;
      return { view: event.view, answers, pointed: { sheet: sheets[0], row: headerRow } };
    }
    case "answered":
      return state && { ...state, answers: event.answers };
    case "header-pointed":
      return state && { ...state, pointed: { ...state.pointed, ...event.place } };
    case "learning-left":
    case "workbook-opened":
      return undefined;
    default:
      return state;
  }
}

/** Whether the workbook cannot be read, or its values not be compared, without a schema of its own. */
export function needsOwnSchema({ problem, report }: Pick<PaneState, "problem" | "report">): boolean {
  return problem?.code === "no-progress-table" || report?.findings.some(({ rule }) => rule === "schema-unfit") === true;
}
