import type { Finding, RuleId, Severity } from "../../../core/index.ts";
import type { HostNotice, PaneFailure } from "../../../messages/pane-failure.ts";
import type { Language } from "../../../messages/say.ts";
import type { SummaryPreview } from "../checking/checking.ts";
import type { CheckReport } from "../checking/report.ts";
import type { SelfCheckLine } from "../workbook-host.ts";
import type { WorkbookSettings } from "./settings.ts";

export type Tab = "check" | "summary" | "settings";

/** What the pane is busy with. */
export type Work =
  "reading" | "checking" | "fixing" | "marking" | "clearing" | "summarizing" | "preparing" | "self-checking";

/** Work that writes is carried out as a whole; only work that reads can be cancelled without leaving half of it. */
export const cancellable: readonly Work[] = ["reading", "checking"];

/** What was done, to be said in the status line. */
export type Done =
  | { readonly what: "checked"; readonly findings: readonly Finding[] }
  | { readonly what: "fixed"; readonly cells: number }
  | { readonly what: "marked"; readonly cells: number }
  | { readonly what: "cleared" | "summarized" | "schema-added" | "drop-downs-added" | "cancelled" | "template-opened" }
  | { readonly what: "rechecked"; readonly solved: number; readonly added: number };

/** Which fixes a preview shows. */
export type FixTarget =
  { readonly kind: "finding"; readonly finding: Finding } | { readonly kind: "rule"; readonly rule: RuleId };

export interface FindingsView {
  readonly groupBy: "row" | "rule";
  readonly hidden: readonly Severity[];
  readonly search: string;
}

/** All that the pane shows, as plain data. */
export interface PaneState {
  readonly language: Language;
  readonly tab: Tab;
  readonly isFirstRun: boolean;
  readonly work: Work | undefined;
  readonly failure: PaneFailure | undefined;
  readonly done: Done | undefined;
  readonly notices: readonly HostNotice[];
  readonly settings: WorkbookSettings;
  readonly report: CheckReport | undefined;
  /** The last check's findings that the one before had and it has not. */
  readonly solved: readonly Finding[];
  /** Whether an edit was made that the report does not show yet. */
  readonly isStale: boolean;
  readonly view: FindingsView;
  readonly selected: Finding | undefined;
  readonly fixTarget: FixTarget | undefined;
  readonly summary: SummaryPreview | undefined;
  readonly selfCheck: readonly SelfCheckLine[] | undefined;
}

/** The pane before anything happened. */
export function initialState(language: Language, isFirstRun: boolean, settings: WorkbookSettings): PaneState {
  return {
    language,
    tab: "check",
    isFirstRun,
    work: undefined,
    failure: undefined,
    done: undefined,
    notices: [],
    settings,
    report: undefined,
    solved: [],
    isStale: false,
    view: { groupBy: "row", hidden: [], search: "" },
    selected: undefined,
    fixTarget: undefined,
    summary: undefined,
    selfCheck: undefined,
  };
}
