import type { Finding } from "../../../core/index.ts";
import { initialState, type PaneState } from "./pane-state.ts";
import type { PaneEvent } from "./pane-event.ts";
import { unfolded, wholeView, type FindingsView } from "./findings-view.ts";
import { groupKey } from "./list-entries.ts";
import { collectingAfter } from "./collecting-after.ts";
import { learningAfter } from "./learning-after.ts";
import { readingAfter } from "./reading-after.ts";
import { sendAfter } from "./send-after.ts";
import { currentFinding, isSameSlip, progressBetween } from "./solved.ts";

/** One thing is asked at a time. */
const nothingAsked = { fixTarget: undefined, deciding: undefined, listing: undefined } as const;

/** The pane after an event. */
export function reduce(state: PaneState, event: PaneEvent): PaneState {
  return {
    ...paneAfter(state, event),
    sending: sendAfter(state.sending, event),
    learning: learningAfter(state.learning, event),
    collecting: collectingAfter(state.collecting, event),
    reading: readingAfter(state.reading, event),
  };
}

function paneAfter(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case "tab-chosen":
      return { ...state, tab: event.tab, done: undefined };
    case "language-chosen":
      return { ...state, language: event.language };
    case "first-run-closed":
      return { ...state, isFirstRun: false };
    case "work-started":
      return { ...state, work: event.work, problem: undefined, left: undefined, done: undefined, notices: [] };
    case "progressed":
      return { ...state, progress: event.progress };
    case "cancelling":
      return { ...state, isCancelling: state.work !== undefined };
    case "work-ended":
      return workEnded(state, event);
    case "failed":
      return { ...state, problem: event.problem, left: event.left, notices: event.left?.notices ?? state.notices };
    case "problem-closed":
      return { ...state, problem: undefined, left: undefined };
    case "checked":
      return checked(state, event);
    case "command-done":
      return { ...state, done: event.done };
    case "own-read":
      return { ...state, own: event.own };
    case "marked":
      return { ...state, areMarksOld: false };
    case "removal-asked":
      return { ...state, removal: event.part };
    case "edits-made":
      return { ...state, undo: event.edits };
    case "edited":
      return { ...state, isStale: state.report !== undefined };
    case "edits-elsewhere":
      return { ...state, isStale: false };
    case "settled":
      // With other settings another sheet may be read, and with a schema that was made there is nothing to finish.
      return { ...state, settings: event.settings, unfinished: undefined };
    case "learning-left":
      return { ...state, unfinished: state.learning?.answers };
    case "viewed":
      return { ...state, view: { ...state.view, ...event.view } };
    case "selected":
      return selected(state, event.finding);
    case "fix-shown":
      return { ...state, ...nothingAsked, fixTarget: event.target };
    case "decision-asked":
      return { ...state, ...nothingAsked, deciding: event.finding };
    case "addition-asked":
      return { ...state, ...nothingAsked, listing: event.finding };
    case "self-checked":
      return { ...state, selfCheck: event.result };
    case "workbook-opened":
      return { ...initialState(state.language, false, event.settings), view: viewOfNext(state.view) };
    default:
      return state;
  }
}

/** A finding that is selected is in view: its group is not folded. What was asked about another one is left. */
function selected(state: PaneState, finding: Finding | undefined): PaneState {
  const current = finding && state.report && currentFinding(finding, state.report);
  const view = current ? unfolded(state.view, groupKey(current, state.view.groupBy)) : state.view;
  return { ...state, view, selected: current, ...nothingAsked };
}

/** What a person likes stays with the next workbook; which findings were of interest in the last one does not. */
function viewOfNext({ groupBy, sortBy }: FindingsView): FindingsView {
  return { ...wholeView, groupBy, sortBy };
}

function workEnded(state: PaneState, { done, notices }: Extract<PaneEvent, { type: "work-ended" }>): PaneState {
  return { ...state, work: undefined, progress: undefined, isCancelling: false, done: done ?? state.done, notices };
}

/** A new report. Against a report of the same table it is said what was solved, and the selected finding stays. */
function checked(state: PaneState, { report, summary, isRecheck }: Extract<PaneEvent, { type: "checked" }>): PaneState {
  const compared = state.report && progressBetween(state.report, report);
  const progress = isRecheck ? compared : undefined;
  const { selected } = state;
  return {
    ...state,
    isFirstRun: false,
    problem: undefined,
    left: undefined,
    report,
    areMarksOld: state.areMarksOld || !compared || compared.solved.length + compared.added > 0,
    summary,
    isStale: false,
    solved: progress?.solved ?? [],
    done: progress
      ? { what: "rechecked", solved: progress.solved.length, added: progress.added }
      : { what: "checked", findings: report.findings },
    selected: selected && report.findings.find((finding) => isSameSlip(finding, selected)),
    ...nothingAsked,
  };
}
