import { FailureError } from "../../../messages/failure.ts";

/** The failure of a command that cannot do without `--out`. */
export function needsOut(): FailureError {
  return new FailureError({ code: "option-missing", facts: { option: "--out" } });
}

/** The one argument of a command that takes a file. */
export function onlyArgument(command: string, [first, ...more]: readonly string[]): string {
  if (first === undefined) throw new FailureError({ code: "argument-missing", facts: { command } });
  noArgument(more);
  return first;
}

/** Refuses arguments that a command would ignore. */
export function noArgument([argument]: readonly string[]): void {
  if (argument !== undefined) throw new FailureError({ code: "argument-unexpected", facts: { argument } });
}
