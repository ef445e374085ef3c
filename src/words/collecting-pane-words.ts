/** What the pane says on the tab on which replies are collected, besides what is said of a collection anywhere. */
export interface CollectingPaneWords {
  /** On the page before a file is open: that replies can be collected there. */
  readonly offer: string;
  readonly about: string;
  readonly choose: string;
  readonly chooseFolder: string;
  readonly drop: string;
  readonly chosen: (count: number) => string;
  /** Takes back which files were chosen. */
  readonly chooseAnew: string;
  readonly choosePlan: string;
  readonly plan: (file: string) => string;
  readonly planAbout: string;
  readonly leavePlan: string;
  readonly start: string;
  readonly again: string;
  /** Headings of what was collected. */
  readonly replies: string;
  readonly points: (count: number) => string;
  /** Short headers, for a narrow table. */
  readonly columns: {
    readonly organization: string;
    readonly measures: string;
    readonly errors: string;
    readonly warnings: string;
    readonly late: string;
  };
  readonly notSent: string;
  readonly others: (count: number) => string;
  readonly files: string;
  readonly save: string;
  readonly open: string;
  /** Names of the files that are handed over. */
  readonly fileName: string;
  readonly archiveName: string;
  readonly returns: string;
  readonly returnsAbout: (facts: { copies: number; reminders: number }) => string;
  readonly saveReturns: string;
  readonly singly: string;
  /** What one button hands over: to whom, and whether it reminds. */
  readonly saveReturned: (facts: { organization: string; isReminder: boolean }) => string;
}
