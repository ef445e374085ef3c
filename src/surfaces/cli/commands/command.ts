import type { Day, Problem } from "../../../core/index.ts";
import type { OptionName, Options } from "../options.ts";
import type { Line } from "../shown-text.ts";

/** What a command may use of the outside. */
export interface Terminal {
  readonly print: (lines: readonly Line[]) => void;
  /** Prints a piece of a JSON document. */
  readonly printJson: (text: string) => void;
  /** Prints a document of several lines as it is, but for characters that would steer the terminal. */
  readonly printDocument: (text: string) => void;
  /** Says beside what is printed what could not be done. */
  readonly fail: (problem: Problem) => void;
  /** Shows a step of long work, and the file that it has come to, on a terminal only; `undefined` clears it. */
  readonly progress: (step: WorkStep | undefined, file?: FileOfMany) => void;
  readonly today: Day;
  /** The moment of the run, in ISO 8601. */
  readonly now: string;
}

export type WorkStep = "reading" | "checking" | "writing";

/** One of many files that are worked on. */
export interface FileOfMany {
  readonly name: string;
  /** Its place, from 1, and how many there are. */
  readonly at: number;
  readonly count: number;
}

/** A command: which options it takes, and what it does with its arguments. It returns the exit code: 2
 * where some of its files could not be worked on. */
export interface Command {
  readonly options: readonly OptionName[];
  readonly run: (args: readonly string[], options: Options, terminal: Terminal) => Promise<0 | 1 | 2>;
}
