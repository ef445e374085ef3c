import type { State } from "../core/index.ts";

/** Of the reading of progress texts, what the pane says before a person asks. */
export interface ReadingWords {
  readonly offer: string;
  /** The name of the file with what was noted. */
  readonly fileName: string;
}

/** The question what a text says, and the list of what was noted. */
export interface ReadingFormWords {
  readonly heading: string;
  /** What the text was read as; `words` are those that decided, and empty where the state is `none`. */
  readonly read: (facts: { state: State; words: string }) => string;
  readonly text: string;
  readonly question: string;
  readonly states: { readonly [One in State]: string };
  readonly unanswered: string;
  /** What becomes of it: that the text is kept whole, and that nothing is sent. */
  readonly about: string;
  readonly note: string;
  readonly back: string;
  readonly noted: (count: number) => string;
  /** What the file holds, and until when the list is there. */
  readonly aboutNoted: string;
  readonly unsaved: string;
  /** A noted text: what it was read as, and what it says. */
  readonly said: (facts: { read: State; state: State }) => string;
  readonly save: string;
  readonly drop: string;
  /** The same for who does not see which text the button stands below. */
  readonly dropThis: (facts: { text: string }) => string;
}
