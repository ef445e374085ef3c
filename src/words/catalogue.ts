import type { CollectingWords } from "./collecting-words.ts";
import type { HistoryWords } from "./history-words.ts";
import type { LearningWords } from "./learning-words.ts";
import type {
  Confirmation,
  Decision,
  FindingCounts,
  FindingOf,
  ReportingDateSource,
  RuleId,
  RuleSetting,
  SchemaSource,
  Severity,
  SkipReason,
} from "../core/index.ts";
import type { PaneWords } from "./pane-words.ts";
import type { ProblemSentences } from "./problem-words.ts";
import type { SendingWords } from "./sending-words.ts";
import type { Wording } from "./sentence.ts";
import type { SummaryWords } from "./summary-words.ts";

/** All that a language must say. What is missing does not compile. */
export interface Catalogue {
  readonly rules: RuleWords;
  readonly problemSentences: ProblemSentences;
  /** How a file is spoken of; without a name, the workbook that is open. */
  readonly fileName: (name: string | undefined) => string;
  /** What stands between two sentences. */
  readonly betweenSentences: string;
  readonly severities: { readonly [Level in Severity]: string };
  /** What stands at the end of a text that is longer than a cell holds; `characters` has the whole text. */
  readonly cutText: (facts: { characters: number }) => string;
  readonly findingsSheet: FindingsSheetWords;
  readonly findingsReport: FindingsReportWords;
  readonly choicesSheet: ChoicesSheetWords;
  readonly template: TemplateWords;
  readonly learning: LearningWords;
  readonly published: PublishedReportWords;
  readonly summary: SummaryWords;
  readonly commandLine: CommandLineWords;
  readonly pane: PaneWords;
  readonly sending: SendingWords;
  readonly collecting: CollectingWords;
  readonly history: HistoryWords;
}

/** What is said of every rule: its title, as a noun, and the sentences of a finding. */
export type RuleWords = {
  readonly [Id in RuleId]: { readonly title: string; readonly say: (finding: FindingOf<Id>) => Wording };
};

/** The sheet that lists the findings in a marked workbook. */
export interface FindingsSheetWords {
  readonly name: string;
  /** In this order; each is unique, as a table's headers must be. */
  readonly headers: {
    readonly cell: string;
    readonly severity: string;
    readonly message: string;
    readonly hint: string;
    readonly value: string;
    readonly rule: string;
    /** The columns that people fill in, and the last one, by which findings are known again. */
    readonly decision: string;
    readonly reason: string;
    readonly mark: string;
  };
  /** What stands in the column of decisions: what a person can decide, or what is still to be done. */
  readonly decisions: { readonly [One in Decision | "open" | "to-correct"]: string };
  readonly refusal: { readonly title: string; readonly text: string };
  /** Said of a finding whose values have changed since a person decided about it. */
  readonly lapsed: (facts: Confirmation) => string;
  readonly none: string;
  /** In the last row, where the sheet is full: how many findings it does not list. */
  readonly more: (facts: { count: number }) => Wording;
}

/** The findings as a page or a table for colleagues; the other columns are those of the findings sheet. */
export interface FindingsReportWords {
  readonly title: (facts: { file: string }) => string;
  readonly columns: {
    readonly sheet: string;
    readonly number: string;
    readonly name: string;
    readonly organizations: string;
  };
  readonly allOrganizations: string;
}

/** The sheet whose columns the drop-down lists offer. */
export interface ChoicesSheetWords {
  readonly name: string;
  readonly statuses: string;
  readonly organizations: string;
  readonly refusal: { readonly title: string; readonly text: string };
}

/** An empty workbook for a plan. */
export interface TemplateWords {
  readonly sheet: string;
  readonly note: string;
}

/** What is said of the text of a published report and of the workbook made from it. */
export interface PublishedReportWords {
  /** The note above the table of the workbook. */
  readonly note: string;
  /** A place in the text, and the cell of the workbook that `import` makes of it. */
  readonly place: (facts: { line: number; cell: string }) => string;
  /** The line where a measure begins. */
  readonly line: (line: number) => string;
  readonly places: string;
  /** Required fields on which the report is silent, at a check and in the workbook. */
  readonly silent: (facts: { fields: readonly string[] }) => string;
  readonly leftEmpty: (facts: { fields: readonly string[] }) => string;
  readonly unread: (facts: { paragraphs: readonly { line: number; text: string }[] }) => string;
  readonly imported: (facts: { measures: number; sections: number; file: string }) => string;
}

/** How the command line is used, in paragraphs of several lines. */
export interface UsageWords {
  readonly intro: string;
  readonly commands: string;
  /** The options of the commands that have some of their own, and exit codes that differ. */
  readonly options: {
    readonly [
      Command in "check" | "summarize" | "collect" | "distribute" | "history" | "learn" | "send" | "verify"
    ]: string;
  };
  /** Options of every command, and those without a command. */
  readonly common: string;
  readonly bare: string;
  readonly exitCodes: string;
}

/** A rule that a schema takes otherwise than the product does. */
export interface SaidRuleSetting extends RuleSetting {
  readonly title: string;
}

/** What the command line says besides sentences. */
export interface CommandLineWords {
  readonly usage: UsageWords;
  /** What was read: `sheet` and `range` as in Excel. */
  readonly read: (facts: { file: string; sheet: string; range: string; measures: number; rows: number }) => string;
  readonly schema: (facts: { title: string; version: string; source: SchemaSource }) => string;
  /** Which rules the schema takes otherwise, by their titles and ids. */
  readonly ruleSettings: (facts: { settings: readonly SaidRuleSetting[] }) => string;
  readonly reportingDate: (facts: { date: string; source: ReportingDateSource }) => string;
  readonly otherSheets: (facts: { sheets: readonly string[] }) => string;
  /** The previous workbook, and how many measures both have, only this one and only that one. */
  readonly previous: (facts: {
    file: string;
    sheet: string;
    range: string;
    matched: number;
    added: number;
    vanished: number;
  }) => string;
  /** Rows below the header that were not read as measures; `rows` as in `5, 9–12`, `sheet` where there are several. */
  readonly skipped: (facts: { rows: string; reason: SkipReason; sheet: string | undefined }) => string;
  /** Columns that were taken for no field; `sheet` where there are several. */
  readonly unreadColumns: (facts: { columns: readonly string[]; sheet: string | undefined }) => string;
  /** Progress texts of which the grammar did not know what they say. */
  readonly unreadTexts: (facts: { count: number }) => string;
  readonly row: (row: number) => string;
  readonly fix: (facts: { cell: string; before: string; after: string }) => string;
  readonly fixCount: (count: number) => string;
  readonly counts: (facts: FindingCounts) => string;
  readonly noFindings: string;
  /** Of several files: how many were checked, how many could not be, and what was found in all of them. */
  readonly allFiles: (facts: { checked: number; failed: number; counts: FindingCounts }) => string;
  /** How the findings compare with those of the last check, whose sheet is in the workbook. */
  readonly since: (facts: { solved: number; added: number }) => string;
  readonly written: (facts: { file: string }) => string;
  readonly cleared: (facts: { file: string }) => string;
  readonly schemaValid: (facts: { source: string; title: string }) => string;
  readonly working: (step: "reading" | "checking" | "writing") => string;
}
