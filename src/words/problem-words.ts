import type { NoticeCode, NoticeFacts, ProblemCode, ProblemFacts } from "../core/index.ts";

/** What is said of a problem, each a whole sentence. */
export interface ProblemWords {
  readonly happened: string;
  /** What was left as it was, where the user might fear for it. */
  readonly kept?: string;
  /** What to do. */
  readonly action: string;
  /** What to do on the command line, where it is something else. */
  readonly commandLineAction?: string;
  /** Lines that belong to what happened, such as the mistakes of a schema. */
  readonly details?: readonly string[];
}

/**
 * What Excel answers when the user has turned to another workbook: adding, showing and deleting sheets and selecting
 * cells fail then (OfficeDev/office-js, issues on requests from a window that is not in front).
 */
export const codesOfAnotherWindow: ReadonlySet<string> = new Set([
  "GeneralException",
  "InactiveWorkbook",
  "InvalidSelection",
]);

/**
 * Words for everything that can stop the product. `file` is what the file is called, or how the workbook is spoken of
 * that is open.
 */
export type ProblemSentences = {
  readonly [Code in ProblemCode]: (facts: ProblemFacts[Code], file: string) => ProblemWords;
};

/** Words for every notice. */
export type NoticeSentences = { readonly [Code in NoticeCode]: (facts: NoticeFacts[Code]) => string };
