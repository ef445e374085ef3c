import type {
  ChangeCode,
  ChangeFacts,
  OfficialNumber,
  ReadabilityHit,
  Seal,
  SealOutcome,
  SendFindingOf,
  SendRuleId,
  SendVerdict,
  Severity,
} from "../core/index.ts";
import type { OutlookWords } from "./outlook-words.ts";
import type { Wording } from "./sentence.ts";

/** What is said before a workbook is sent. */
export interface SendingWords {
  readonly rules: SendRuleWords;
  readonly verdicts: { readonly [One in SendVerdict]: string };
  /** What the verdict means and what to do, in a sentence. */
  readonly advice: { readonly [One in SendVerdict]: string };
  /** Where something stands that is not in a cell: the sheet, or the workbook. */
  readonly sheetPlace: (sheet: string) => string;
  readonly workbookPlace: string;
  readonly headings: {
    /** Findings of the rules of the send check. */
    readonly sending: string;
    /** Findings of the check of the rows that nobody has confirmed. */
    readonly open: string;
  };
  readonly counts: (facts: { readonly [Level in Severity]: number }) => string;
  readonly none: string;
  readonly seal: SealWords;
  readonly readability: ReadabilityWords;
  readonly mail: MailWords;
  readonly outlook: OutlookWords;
  readonly changes: ChangeWords;
  readonly copy: {
    /** Above the list of changes. */
    readonly heading: string;
    /** In the list beside the copy: whom it is for, since it names what was taken out. */
    readonly forSender: string;
    /** Where there is nothing to change. */
    readonly unchanged: string;
    /** Files that were saved: the copy, and the list of changes beside it. */
    readonly saved: (facts: { file: string; list: string }) => string;
    /** The verdict on the copy, which is what is sent. */
    readonly verdict: (verdict: string) => string;
  };
}

/** What is said of the official rules on machine readability. */
export interface ReadabilityWords {
  /** Each rule as it is called, and what to do. */
  readonly rules: { readonly [Number in OfficialNumber]: { readonly title: string; readonly hint: string } };
  readonly heading: string;
  /** The level that is reached, and that besides the `rest`, which only a person can do something about. */
  readonly level: (facts: { level: number; besides: number; rest: readonly string[] }) => string;
  /** What is missing for the next level. */
  readonly missing: (facts: { level: number; numbers: readonly string[] }) => string;
  readonly hit: (hit: ReadabilityHit) => string;
  /** Findings of a rule of the check, by its title. */
  readonly ordinary: (facts: { title: string; count: number }) => string;
  readonly notJudged: string;
}

/** What a mail with a checked workbook says; `period` is in words. */
export interface MailWords {
  readonly subject: (facts: { plan: string; fiscalYear: number; half: 1 | 2 | undefined }) => string;
  readonly greeting: (facts: { plan: string; period: string; attachment: string }) => string;
  readonly total: (facts: { count: number }) => string;
  readonly count: (facts: { label: string; count: number }) => string;
  readonly uncounted: (facts: { count: number }) => string;
  readonly confirmedHeading: string;
  readonly confirmed: (facts: { row: number; message: string; reason: string }) => string;
  /** That the receiver can tell whether anything was changed. */
  readonly verify: string;
  readonly saved: (facts: { file: string }) => string;
  /** Said instead where the workbook is not to be sent. */
  readonly withheld: string;
}

/** What is said of seals. */
export interface SealWords {
  readonly states: { readonly [State in SealOutcome["state"]]: string };
  /** What the seal says, in a line; `short` is its short form. */
  readonly line: (facts: { seal: Seal; short: string; verdict: string }) => string;
  /** What it means and what to do, in a sentence. */
  readonly advice: { readonly [State in SealOutcome["state"]]: string };
  readonly changedRows: (facts: { sheet: string; rows: readonly number[] }) => string;
  readonly missing: (count: number) => string;
  /** Where no row can be named. */
  readonly otherwise: string;
}

/** What is said of every change that a clean copy makes. */
export type ChangeWords = { readonly [Code in ChangeCode]: (facts: ChangeFacts[Code]) => string };

/** What is said of every rule of the send check: its title, as a noun, and the sentences of a finding. */
export type SendRuleWords = {
  readonly [Id in SendRuleId]: { readonly title: string; readonly say: (finding: SendFindingOf<Id>) => Wording };
};
