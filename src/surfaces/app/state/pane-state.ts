import type {
  Finding,
  LearningAnswers,
  LeftBehind,
  MadeEdit,
  Notice,
  OwnContent,
  OwnPart,
  Problem,
  RuleId,
  SendVerdict,
} from "../../../core/index.ts";
import type { Language } from "../../../words/say.ts";
import type { SummaryPreview } from "../checking/checking.ts";
import type { CheckView } from "../checking/report.ts";
import type { SelfCheckLine, WorkProgress } from "../workbook-host.ts";
import { nothingCollected, type CollectingState } from "./collecting-state.ts";
import { wholeView, type FindingsView } from "./findings-view.ts";
import type { LearningState } from "./learning-state.ts";
import { nothingNoted, type ReadingState } from "./reading-state.ts";
import { nothingSent, type SendState } from "./send-state.ts";
import type { WorkbookSettings } from "./settings.ts";

export type Tab = "check" | "summary" | "sending" | "collecting" | "settings";

/** What the pane is busy with. */
export type Work =
  | "reading"
  | "checking"
  | "fixing"
  | "confirming"
  | "marking"
  | "clearing"
  | "summarizing"
  | "preparing"
  | "learning"
  | "send-checking"
  | "copying"
  | "opening-copy"
  | "collecting"
  | "returning"
  | "self-checking";

/** Work that reads can be cancelled at any time. */
export const cancellableReading: readonly Work[] = [
  "reading",
  "checking",
  "learning",
  "send-checking",
  "collecting",
  "returning",
];
/** Work that builds sheets can be cancelled until they take the place of earlier ones, where the host is live. */
export const cancellableWriting: readonly Work[] = ["marking", "summarizing"];

/** What was done, to be said in the status line. */
export type Done =
  | { readonly what: "checked"; readonly findings: readonly Finding[] }
  | { readonly what: "fixed"; readonly cells: number }
  | { readonly what: "undone"; readonly cells: number }
  | { readonly what: "marked"; readonly cells: number }
  | { readonly what: "removed"; readonly part: OwnPart; readonly sheets: readonly string[] }
  | {
      readonly what:
        "nothing-to-remove" | "summarized" | "schema-added" | "schema-learnt" | "drop-downs-added" | "cancelled";
    }
  | { readonly what: "template-opened" | "sample-opened" }
  | { readonly what: "writing-cancelled" | "decided" | "reopened" | "listed" | "readings-saved" }
  | { readonly what: "send-checked"; readonly verdict: SendVerdict }
  | { readonly what: "copy-made" | "copy-opened" }
  | { readonly what: "collected"; readonly replies: number; readonly measures: number }
  | { readonly what: "collected-outdated" | "collected-saved" | "collected-opened" }
  | {
      readonly what: "returned";
      readonly copies: number;
      readonly reminders: number;
      readonly unmade: readonly string[];
    }
  | { readonly what: "rechecked"; readonly solved: number; readonly added: number };

/** Which fixes a preview shows. */
export type FixTarget =
  | { readonly kind: "finding"; readonly finding: Finding }
  | { readonly kind: "rule"; readonly rule: RuleId }
  /** All that cannot change a meaning, over all rules. */
  | { readonly kind: "all" }
  /** The status that the text of the row supports, for the empty cell of the finding. */
  | { readonly kind: "suggestion"; readonly finding: Finding; readonly label: string };

/** What a self-check came to, and in which host. */
export interface SelfCheckResult {
  readonly environment: readonly string[];
  readonly lines: readonly SelfCheckLine[];
}

/** All that the pane shows, as plain data. */
export interface PaneState {
  readonly language: Language;
  readonly tab: Tab;
  readonly isFirstRun: boolean;
  readonly work: Work | undefined;
  /** How far the work has come, where that is known. */
  readonly progress: WorkProgress | undefined;
  /** Whether the work was asked to end; writing ends when Excel has answered the last request. */
  readonly isCancelling: boolean;
  readonly problem: Problem | undefined;
  /** What the work that failed has left in the workbook, where it wrote. */
  readonly left: LeftBehind | undefined;
  readonly done: Done | undefined;
  readonly notices: readonly Notice[];
  readonly settings: WorkbookSettings;
  readonly report: CheckView | undefined;
  /** What of ours the workbook held when it was last looked at. */
  readonly own: OwnContent;
  /** Whether the marks in the workbook are of another check than the report. */
  readonly areMarksOld: boolean;
  /** The part of ours that is about to be removed, once the user says so. */
  readonly removal: OwnPart | undefined;
  /** The last corrections, which can be taken back. */
  readonly undo: readonly MadeEdit[];
  /** The last check's findings that the one before had and it has not. */
  readonly solved: readonly Finding[];
  /** Whether an edit was made that the report does not show yet. */
  readonly isStale: boolean;
  readonly view: FindingsView;
  readonly selected: Finding | undefined;
  readonly fixTarget: FixTarget | undefined;
  /** The finding about which the user is asked for a decision. */
  readonly deciding: Finding | undefined;
  /** The finding whose name the user is asked how to add to the list. */
  readonly listing: Finding | undefined;
  readonly summary: SummaryPreview | undefined;
  readonly selfCheck: SelfCheckResult | undefined;
  readonly sending: SendState;
  readonly collecting: CollectingState;
  readonly reading: ReadingState;
  /** The schema that is being made from the workbook; `undefined` unless one is. */
  readonly learning: LearningState | undefined;
  /** What a person had said of a schema that they left before it was made. */
  readonly unfinished: LearningAnswers | undefined;
}

/** The pane before anything happened. */
export function initialState(language: Language, isFirstRun: boolean, settings: WorkbookSettings): PaneState {
  return {
    language,
    tab: "check",
    isFirstRun,
    work: undefined,
    progress: undefined,
    isCancelling: false,
    problem: undefined,
    left: undefined,
    done: undefined,
    notices: [],
    settings,
    report: undefined,
    own: { parts: new Map(), hasSchemaSheet: false },
    areMarksOld: false,
    removal: undefined,
    undo: [],
    solved: [],
    isStale: false,
    view: wholeView,
    selected: undefined,
    fixTarget: undefined,
    deciding: undefined,
    listing: undefined,
    summary: undefined,
    selfCheck: undefined,
    sending: nothingSent,
    collecting: nothingCollected,
    reading: nothingNoted,
    learning: undefined,
    unfinished: undefined,
  };
}
