/**
 * What the pane says on the tab from which a workbook is sent, besides what is said of findings and copies anywhere.
 */
export interface SendingPaneWords {
  readonly start: string;
  readonly again: string;
  /** Before anything was looked at: what the check looks for. */
  readonly about: string;
  /** That the workbook may have changed since. */
  readonly old: string;
  /** What a workbook is called that was never saved, and what ends the name of a clean copy. */
  readonly unnamed: string;
  readonly copySuffix: string;
  /** `size` is in bytes. */
  readonly size: (facts: { file: string; size: number }) => string;
  readonly reasons: (count: number) => string;
  /** Above what was found, for assistive technology. */
  readonly reasonsHeading: string;
  readonly seal: string;
  /** What to do about the record of a check, where that is not told by its state alone. */
  readonly noSeal: string;
  readonly readability: { readonly heading: string; readonly none: string };
  readonly copy: CopyPaneWords;
  readonly mail: MailPaneWords;
}

interface CopyPaneWords {
  readonly heading: string;
  readonly about: string;
  readonly hidden: string;
  readonly choices: { readonly remove: string; readonly show: string };
  readonly plan: string;
  readonly changes: (count: number) => string;
  readonly keep: string;
  readonly parts: { readonly findings: string; readonly summary: string };
  readonly make: string;
  readonly save: string;
  readonly saveChanges: string;
  readonly open: string;
  /** What Excel does to a copy that is opened in it and saved again. */
  readonly openAbout: string;
}

interface MailPaneWords {
  readonly heading: string;
  readonly subject: string;
  readonly body: string;
  readonly copySubject: string;
  readonly copyBody: string;
  readonly open: string;
  /** That the body does not fit into the address that opens a mail. */
  readonly bodyTooLong: string;
  readonly saveDraft: string;
  readonly about: string;
}
