import type { OrganizationSource, PointCode, PointFacts, VersionReason } from "../core/index.ts";
import type { Wording } from "./sentence.ts";

/** What is said of many replies to one request, and of the workbook that they are brought together in. */
export interface CollectingWords {
  /** What is to be looked at, by its code. `title` is a noun. */
  readonly points: {
    readonly [Code in PointCode]: {
      readonly title: string;
      readonly say: (facts: PointFacts[Code]) => Wording;
    };
  };
  readonly sources: { readonly [Source in OrganizationSource]: string };
  readonly sheets: { readonly collected: string; readonly replies: string; readonly points: string };
  /** Headers of the collected table behind the columns of the schema; none of them means a field of a schema. */
  readonly collectedHeaders: { readonly statuses: string; readonly unanswered: string; readonly sources: string };
  /** A text and whose it is, where several stand side by side. */
  readonly ownText: (facts: { organizations: readonly string[]; text: string }) => string;
  /** A status and whose it is. */
  readonly ownStatus: (facts: { organization: string; status: string | undefined }) => string;
  readonly repliesHeaders: {
    readonly organization: string;
    readonly state: string;
    readonly file: string;
    readonly knownBy: string;
    readonly measures: string;
    readonly unanswered: string;
    readonly errors: string;
    readonly warnings: string;
    readonly late: string;
  };
  readonly states: { readonly replied: string; readonly missing: string; readonly unread: string };
  readonly unknownOrganization: string;
  /** Under the table of replies: how measures are counted. */
  readonly countingNote: (facts: { measures: number }) => string;
  readonly pointsHeaders: {
    readonly severity: string;
    readonly place: string;
    readonly title: string;
    readonly message: string;
    readonly hint: string;
  };
  readonly noPoints: string;
  /** Why a file that was found is no reply, where no problem of reading says it. */
  readonly notReply: (facts: { file: string; found: NotReply }) => string;
  readonly request: RequestWords;
  readonly returns: ReturnWords;
  /** The lines of the command line. */
  readonly lines: {
    readonly collected: (facts: { replies: number; measures: number; answers: number }) => string;
    readonly reply: (facts: ReplyLine) => string;
    readonly unreadHeading: string;
    /** Organizations without a reply, and how many measures lack an answer. */
    readonly missing: (facts: { organizations: readonly string[]; measures: number }) => string;
    readonly complete: string;
    readonly unreadColumns: (facts: { file: string; columns: readonly string[] }) => string;
    readonly schemasDiffer: (facts: { files: readonly string[]; title: string }) => string;
  };
}

/** The workbooks that are sent out to be filled in. */
export interface RequestWords {
  readonly title: (facts: { plan: string; organization: string }) => string;
  readonly note: string;
  /** Headers of the columns with what was reported last time; none of them means a field of a schema. */
  readonly previous: { readonly status: string; readonly progress: string };
  readonly made: (facts: { organization: string; measures: number; file: string }) => string;
  readonly nobody: (facts: { measures: number }) => string;
}

/** The drafts of mails that go back to the organizations; `plan` is its title. */
export interface ReturnWords {
  readonly subject: (facts: { plan: string; organization: string | undefined; isClean: boolean }) => string;
  readonly greeting: (facts: { plan: string; file: string }) => string;
  readonly figures: (facts: { measures: number; errors: number; warnings: number; late: number }) => string;
  /** Above the gravest of all that is to be looked at; `count` is how many there are in all. */
  readonly gravest: (facts: { shown: number; count: number }) => string;
  /** A finding in the reply's own cells. */
  readonly finding: (facts: { cell: string; severity: string; message: string; hint: string }) => string;
  /** What concerns other replies too, and stands in no cell of this one alone. */
  readonly point: (facts: { severity: string; message: string; hint: string }) => string;
  readonly nothing: string;
  readonly attached: string;
  readonly reminderSubject: (facts: { plan: string; organization: string }) => string;
  readonly reminder: (facts: { plan: string; organization: string; measures: number }) => string;
  readonly asked: (facts: { number: string | undefined; name: string | undefined }) => string;
  readonly reminderAttached: string;
  /** The end of the name of a reminder's file. */
  readonly reminderFile: string;
  readonly saved: (facts: { folder: string; copies: number; reminders: number }) => string;
  readonly notReturned: (facts: { file: string; reason: string }) => string;
}

/** Why a file is no reply without being read: a form that is not read, one of ours, or no workbook at all. */
export type NotReply = "csv" | "collection" | "history" | "plan" | "other";

/** What a line says of a reply. */
export interface ReplyLine {
  readonly file: string;
  readonly organization: string | undefined;
  readonly knownBy: readonly OrganizationSource[];
  readonly measures: number;
  readonly errors: number;
  readonly warnings: number;
  readonly late: number;
}

/** Why a reply is proposed, by its reason. */
export type VersionReasonWords = { readonly [Reason in VersionReason]: string };
