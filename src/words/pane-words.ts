import type {
  BuiltInName,
  FindingCounts,
  LackedFeature,
  LeftBehind,
  OwnPart,
  ReportingDateSource,
  SchemaSource,
  SkipReason,
} from "../core/index.ts";
import type { AdditionWords } from "./addition-words.ts";
import type { CollectingPaneWords } from "./collecting-pane-words.ts";
import type { ReadingWords } from "./reading-form-words.ts";
import type { FindingsWords, FixWords, ReviewWords } from "./findings-words.ts";
import type { LearningOfferWords } from "./learning-form-words.ts";
import type { NoticeSentences } from "./problem-words.ts";
import type { SelfCheckWords } from "./self-check-words.ts";
import type { SendingPaneWords } from "./sending-pane-words.ts";

/** What the pane says besides findings and failures. `date` is an ISO date; rows count from 1, cells are A1. */
export interface PaneWords {
  readonly title: string;
  readonly tabs: {
    readonly label: string;
    readonly check: string;
    readonly summary: string;
    readonly sending: string;
    readonly collecting: string;
    readonly settings: string;
  };
  readonly working: { readonly [Work in PaneWork]: string };
  readonly cancel: string;
  /** Work was cancelled and is about to end. */
  readonly cancelling: string;
  readonly close: string;
  /** That pressing any of some buttons, named as they are, empties Excel's undo list. */
  readonly emptiesUndo: (buttons: readonly string[]) => string;
  readonly firstRun: FirstRunWords;
  readonly check: CheckWords;
  readonly table: TableWords;
  readonly findings: FindingsWords;
  readonly fixes: FixWords;
  readonly review: ReviewWords;
  readonly addition: AdditionWords;
  readonly reading: ReadingWords;
  readonly learning: LearningOfferWords;
  readonly done: DoneWords;
  /** A ribbon command was stopped, and no more than a code of the reason has arrived: what happened, and what to do. */
  readonly commandStopped: (code: string) => readonly string[];
  readonly removal: RemovalWords;
  readonly notices: NoticeSentences;
  /** What work that failed while it wrote has left; in place of what the problem says of that itself. */
  readonly left: LeftWords;
  readonly summary: SummaryWords;
  readonly sending: SendingPaneWords;
  readonly collecting: CollectingPaneWords;
  readonly settings: SettingsWords;
  readonly file: FileWords;
  readonly samples: { readonly draft: string; readonly template: string };
}

type PaneWork =
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

/** The card of the first time. */
interface FirstRunWords {
  readonly heading: string;
  readonly steps: readonly string[];
  readonly privacy: string;
  readonly trySample: string;
  readonly skip: string;
}

interface CheckWords {
  readonly start: string;
  readonly again: string;
  readonly mark: string;
  readonly markAgain: string;
  readonly clear: string;
  /** The marks in the workbook are of an earlier check. */
  readonly marksOld: string;
  readonly idle: string;
  readonly verdict: (counts: FindingCounts) => string;
  readonly clean: string;
  readonly stale: string;
}

/** What was recognized: the sheet, the range, the columns. */
interface TableWords {
  readonly heading: string;
  readonly sheet: string;
  /** The choice that leaves it to the check which sheets are the plan's. */
  readonly allSheets: string;
  /** The first of several tables stands before it: how many others, and how many measures they all have. */
  readonly readSeveral: (facts: { others: number; measures: number }) => string;
  readonly read: (facts: { range: string; measures: number; rows: number }) => string;
  readonly columns: (facts: { recognized: number; all: number }) => string;
  readonly columnHeader: string;
  readonly fieldHeader: string;
  readonly noField: string;
  readonly chooseField: (facts: { header: string; column: string }) => string;
  readonly corrected: string;
  readonly restore: string;
  readonly skipped: (facts: { rows: string; reason: SkipReason }) => string;
  readonly unreadTexts: (facts: { count: number }) => string;
}

/** A part of ours, and the sheets that it has in the workbook. */
export interface RemovalFacts {
  readonly part: OwnPart;
  readonly sheets: readonly string[];
}

/** The removal of what is ours: what is offered, what is asked before, and the two ways on. */
export interface RemovalWords {
  readonly offers: { readonly [Part in OwnPart]: string };
  readonly ask: (facts: RemovalFacts) => string;
  readonly remove: string;
  readonly back: string;
}

/** Each is told how many cells were rewritten. */
export type LeftWords = { readonly [State in LeftBehind["state"]]: (edits: number) => string };

/** What was done, in one sentence. */
interface DoneWords {
  readonly fixed: (facts: { cells: number }) => string;
  readonly marked: (facts: { cells: number }) => string;
  readonly undone: (facts: { cells: number }) => string;
  readonly removed: (facts: RemovalFacts) => string;
  readonly "nothing-to-remove": string;
  readonly summarized: string;
  readonly "schema-added": string;
  readonly "schema-learnt": string;
  readonly "drop-downs-added": string;
  readonly decided: string;
  readonly listed: string;
  readonly "readings-saved": string;
  readonly reopened: string;
  readonly "template-opened": string;
  /** The sample stands in a window of its own, in which the pane is not open yet. */
  readonly "sample-opened": string;
  readonly cancelled: string;
  readonly "writing-cancelled": string;
  /** `verdict` in words. */
  readonly "send-checked": (facts: { verdict: string }) => string;
  readonly "copy-made": string;
  readonly "copy-opened": string;
  readonly collected: (facts: { replies: number; measures: number }) => string;
  /** The files or the settings were changed while they were collected. */
  readonly "collected-outdated": string;
  readonly "collected-saved": string;
  readonly "collected-opened": string;
  readonly returned: (facts: { copies: number; reminders: number }) => string;
  readonly rechecked: (facts: { solved: number; added: number }) => string;
}

interface SummaryWords {
  readonly heading: string;
  readonly needsCheck: string;
  readonly total: (count: number) => string;
  readonly chart: (facts: { lines: readonly { label: string; count: number; percent: number }[] }) => string;
  readonly status: string;
  readonly count: string;
  readonly percent: string;
  readonly rounding: string;
  readonly withFindings: (count: number) => string;
  readonly insert: string;
  readonly refresh: string;
  readonly about: string;
}

interface SettingsWords {
  readonly language: string;
  readonly languages: { readonly ja: string; readonly en: string };
  readonly schema: string;
  readonly schemaInUse: (facts: { title: string; version: string; source: SchemaSource }) => string;
  readonly automatic: string;
  readonly builtIn: { readonly [Name in BuiltInName]: string };
  readonly editSchema: string;
  readonly editSchemaAbout: string;
  readonly hasSchemaSheet: string;
  readonly reportingDate: string;
  readonly reportingDateInUse: (facts: { date: string; source: ReportingDateSource; fiscalYear: number }) => string;
  readonly reportingDateReset: string;
  readonly dropDowns: string;
  readonly dropDownsAbout: string;
  readonly template: string;
  readonly templateAbout: string;
  /** Where the settings are kept: in the workbook, or until the file is closed. */
  readonly kept: string;
  readonly keptWhileOpen: string;
  /** What is left out because this Excel lacks a function. */
  readonly lacks: { readonly [Feature in LackedFeature]: string };
  readonly selfCheck: SelfCheckWords;
  /** What the product is, and where more is told of it. */
  readonly about: { readonly version: (version: string) => string; readonly guide: string; readonly rules: string };
}

/** The browser page: a file instead of an open workbook. */
interface FileWords {
  readonly pageTitle: string;
  readonly about: string;
  readonly open: string;
  readonly drop: string;
  readonly download: string;
  /** Ends the name of a saved copy. */
  readonly copySuffix: string;
  readonly changed: string;
}
