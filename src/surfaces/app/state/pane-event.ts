import type { Finding, LeftBehind, MadeEdit, Notice, OwnContent, OwnPart, Problem } from "../../../core/index.ts";
import type { Language } from "../../../words/say.ts";
import type { SummaryPreview } from "../checking/checking.ts";
import type { CheckView } from "../checking/report.ts";
import type { WorkProgress } from "../workbook-host.ts";
import type { FindingsView } from "./findings-view.ts";
import type { Done, FixTarget, SelfCheckResult, Tab, Work } from "./pane-state.ts";
import type { CollectingEvent } from "./collecting-state.ts";
import type { LearningEvent } from "./learning-state.ts";
import type { ReadingEvent } from "./reading-state.ts";
import type { SendEvent } from "./send-state.ts";
import type { WorkbookSettings } from "./settings.ts";

/** What can happen to the pane. */
export type PaneEvent =
  | SendEvent
  | LearningEvent
  | CollectingEvent
  | ReadingEvent
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
  | { readonly type: "addition-asked"; readonly finding: Finding | undefined }
  | { readonly type: "self-checked"; readonly result: SelfCheckResult }
  | { readonly type: "workbook-opened"; readonly settings: WorkbookSettings };
