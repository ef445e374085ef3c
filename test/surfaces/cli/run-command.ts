import { parseIsoDate } from "../../../src/core/index.ts";
import { runCommandLine } from "../../../src/surfaces/cli/run.ts";
import { present } from "../../core/sheets.ts";

/** What a run of the command line said and how it ended. */
export interface Run {
  readonly exitCode: number;
  readonly out: string;
  readonly failure: string;
}

/** Runs the command line as on 23 November 2026, without a terminal. */
export async function run(...args: string[]): Promise<Run> {
  let out = "";
  let failure = "";
  const exitCode = await runCommandLine(args, {
    print: (text) => (out += text),
    printFailure: (text) => (failure += text),
    progress: () => undefined,
    useColors: false,
    today: present(parseIsoDate("2026-11-23")),
    now: "2026-11-23T09:00:00Z",
  });
  return { exitCode, out, failure };
}
