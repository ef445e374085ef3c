import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { isCellError, type Workbook } from "../../src/core/index.ts";
import { readXlsx } from "../../src/hosts/xlsx/index.ts";
import { runCommandLine } from "../../src/surfaces/cli/run.ts";

/** What can go wrong with a run; none of it may. */
export const faults = [
  /** A defect of ours, said in the sentence for the unforeseen. */
  "unforeseen",
  /** A failure without a sentence, or more than its sentence. */
  "no sentence",
  /** Exit code 2, and a file all the same; or a written file that is left half or under a temporary name. */
  "left behind",
  /** A written workbook that cannot be read. */
  "unreadable",
  /** A value of the user's that is another in the written workbook. */
  "value lost",
  /** Output that steers the terminal. */
  "steering",
] as const;
export type Fault = (typeof faults)[number];

/** The commands that are run on every file; `*` stands for where they write. */
const commands: readonly (readonly string[])[] = [
  ["check"],
  ["check", "--format", "json"],
  ["check", "--dropdowns", "--summary", "--out", "*"],
  ["summarize", "--out", "*"],
  ["clear", "--out", "*"],
  ["learn", "--out", "*"],
  ["verify"],
  ["send", "--readability"],
  ["send", "--hidden", "remove", "--out", "*"],
];

/**
 * Commands that write a workbook with the user's values as they are; the copy for sending changes what stands in cells.
 */
const keepsValues = new Set(["check", "summarize", "clear"]);

const steering = /(?!\n)[\p{Cc}\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/u;
const today = 20_000;

/**
 * What a trial came to: how many runs there were, which ended without a failure, and the faults with their commands.
 */
export interface TrialResult {
  readonly runs: number;
  readonly answered: number;
  readonly faults: readonly { readonly fault: Fault; readonly command: string; readonly text: string }[];
}

/** Runs all commands on bytes that are put into a folder as a workbook. */
export async function trial(bytes: Uint8Array, folder: string): Promise<TrialResult> {
  const file = path.join(folder, "in.xlsx");
  const out = path.join(folder, "out.xlsx");
  writeFileSync(file, bytes);
  const found: { fault: Fault; command: string; text: string }[] = [];
  let answered = 0;
  for (const command of commands) {
    const args = command.map((argument) => (argument === "*" ? out : argument)).toSpliced(1, 0, file);
    const { exitCode, printed, failure } = await run(args);
    if (exitCode < 2) answered += 1;
    const report = (fault: Fault, text: string): number => found.push({ fault, command: command.join(" "), text });
    if (/予期しない/u.test(failure)) report("unforeseen", failure);
    if (exitCode === 2 && !/^[^\n]+。\n(?: {2}[^\n]+。\n)*$/u.test(failure)) report("no sentence", failure);
    if (steering.test(printed + failure)) report("steering", printed.slice(0, 200));
    // What was changed in a copy for sending is said in a text beside it.
    const written = new Set(["in.xlsx", "out.xlsx", ...(existsSync(out) && command[0] === "send" ? ["out.txt"] : [])]);
    const extra = readdirSync(folder).filter((file) => !written.has(file));
    if (extra.length > 0 || (exitCode === 2 && existsSync(out))) report("left behind", extra.join());
    const [name = ""] = command;
    const isWorkbook = keepsValues.has(name) || name === "send";
    if (exitCode < 2 && existsSync(out) && isWorkbook) {
      await compare(keepsValues.has(name) ? bytes : undefined, readFileSync(out), report);
    }
    for (const made of readdirSync(folder)) if (made !== "in.xlsx") rmSync(path.join(folder, made));
  }
  return { runs: commands.length, answered, faults: found };
}

async function run(args: readonly string[]): Promise<{ exitCode: number; printed: string; failure: string }> {
  let printed = "";
  let failure = "";
  const exitCode = await runCommandLine(args, {
    print: (text) => (printed += text),
    printFailure: (text) => (failure += text),
    progress: () => undefined,
    useColors: false,
    today,
    now: "2024-10-04T00:00:00Z",
  });
  return { exitCode, printed, failure };
}

/** Reads what was written, and compares its values with those before, where they are to be the same. */
async function compare(
  before: Uint8Array | undefined,
  after: Uint8Array,
  report: (fault: Fault, text: string) => void,
): Promise<void> {
  const original = before && (await readXlsx(before));
  try {
    const written = await readXlsx(after);
    if (original && valuesOf(written.workbook) !== valuesOf(original.workbook)) report("value lost", "");
  } catch (error) {
    report("unreadable", String(error));
  }
}

/** The values of the user's sheets as one text. */
function valuesOf({ sheets }: Workbook): string {
  const people = sheets.filter(({ ownKind }) => ownKind === undefined);
  return JSON.stringify(
    people.map(({ name, rows }) => [
      name,
      rows.map(({ row, values }) => [
        row,
        Array.from(values, (value) => (isCellError(value ?? null) ? "#" : (value ?? null))),
      ]),
    ]),
  );
}
