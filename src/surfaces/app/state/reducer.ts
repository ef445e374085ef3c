import type { Language } from "../../../words/say.ts";
import type { Finding, LeftBehind, MadeEdit, Notice, OwnContent, OwnPart, Problem } from "../../../core/index.ts";
import type { SummaryPreview } from "../checking/checking.ts";
import type { CheckView } from "../checking/report.ts";
import type { WorkProgress } from "../workbook-host.ts";
import {
  initialState,
  type Done,
  type FindingsView,
  type FixTarget,
  type PaneState,
  type SelfCheckResult,
  type Tab,
  type Work,
} from "./pane-state.ts";
import type { WorkbookSettings } from "./settings.ts";
import { isSameSlip, progressBetween } from "./solved.ts";

/** What can happen to the pane. */
export type PaneEvent =
  | { readonly type: "tab-chosen"; readonly tab: Tab }
  | { readonly type: "language-chosen"; readonly language: Language }
  | { readonly type: "first-run-closed" }
  | { readonly type: "work-started"; readonly work: Work }
  | { readonly type: "progressed"; readonly progress: WorkProgress | undefined }
  | { readonly type: "cancelling" }
  | { readonly type: "work-ended"; readonly done: Done | undefined; readonly notices: readonly Notice[] }
  | { readonly type: "failed"; readonly problem: Problem; readonly left?: LeftBehind | undefined }
  | { readonly type: "problem-closed" }
  | {
      readonly type: "checked";
      readonly report: CheckView;
      readonly summary: SummaryPreview;
      readonly isRecheck: boolean;
    }
  | { readonly type: "command-done"; readonly done: Done }
  | { readonly type: "own-read"; readonly own: OwnContent }
  | { readonly type: "marked" }
  | { readonly type: "removal-asked"; readonly part: OwnPart | undefined }
  | { readonly type: "edits-made"; readonly edits: readonly MadeEdit[] }
  | { readonly type: "edited" }
  | { readonly type: "edits-elsewhere" }
  | { readonly type: "settled"; readonly settings: WorkbookSettings }
  | { readonly type: "viewed"; readonly view: Partial<FindingsView> }
  | { readonly type: "selected"; readonly finding: Finding | undefined }
  | { readonly type: "fix-shown"; readonly target: FixTarget | undefined }
  | { readonly type: "decision-asked"; readonly finding: Finding | undefined }
  | { readonly type: "self-checked"; readonly result: SelfCheckResult }
  | { readonly type: "workbook-opened"; readonly settings: WorkbookSettings };

/** The pane after an event. */
export function reduce(state: PaneState, event: PaneEvent): PaneState {
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
      return { ...state, settings: event.settings };
    case "viewed":
      return { ...state, view: { ...state.view, ...event.view } };
    case "selected":
      return { ...state, selected: event.finding, fixTarget: undefined, deciding: undefined };
    case "fix-shown":
      return { ...state, fixTarget: event.target, deciding: undefined };
    case "decision-asked":
      return { ...state, deciding: event.finding, fixTarget: undefined };
    case "self-checked":
      return { ...state, selfCheck: event.result };
    case "workbook-opened":
      return { ...initialState(state.language, false, event.settings), view: state.view };
  }
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
    fixTarget: undefined,
    deciding: undefined,
  };
}
