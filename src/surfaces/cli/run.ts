import product from "../../../package.json";
import { nearest, ProblemError, type Problem } from "../../core/index.ts";
import type { Catalogue } from "../../words/catalogue.ts";
import { catalogueOf } from "../../words/catalogues.ts";
import { languages, problemText, type Language } from "../../words/say.ts";
import type { Command, Terminal } from "./commands/command.ts";
import { commands } from "./commands/index.ts";
import { readCommandLine, unknownOption, type CommandLine, type OptionName } from "./options.ts";
import { usageLines } from "./usage.ts";
import { printedDocument, printedJson, printedLines } from "./shown-text.ts";

/** What a run may use of the outside. Texts are printed as they are. */
export interface Console extends Pick<Terminal, "progress" | "today" | "now"> {
  readonly print: (text: string) => void;
  readonly printFailure: (text: string) => void;
  readonly useColors: boolean;
}

/** Options that every command takes. */
const commonOptions: readonly OptionName[] = ["lang", "max-size", "debug"];

/**
 * Runs the command line. The exit code is 0 without errors, 1 with error findings, 2 when the command could not run;
 * the failure is then one sentence. This is the one place at which a defect of the product becomes a sentence too; its
 * trace is printed with `--debug`.
 */
export async function runCommandLine(args: readonly string[], console: Console): Promise<0 | 1 | 2> {
  try {
    const commandLine = readCommandLine(args);
    const { options, positionals } = commandLine;
    const terminal = terminalOf(console, catalogueOf(options.language));
    if (options.help) {
      terminal.print(usageLines(positionals[0], catalogueOf(options.language)));
      return 0;
    }
    if (options.version) {
      terminal.print([`${product.name} ${product.version}`]);
      return 0;
    }
    const { command, rest } = findCommand(positionals);
    refuseOtherOptions(command, commandLine);
    return await command.run(rest, options, terminal);
  } catch (error) {
    console.progress(undefined);
    console.printFailure(failureText(error, args));
    return 2;
  }
}

/** What cannot steer the terminal, whatever stands in files and their names. */
function terminalOf({ print, printFailure, progress, today, now, useColors }: Console, catalogue: Catalogue): Terminal {
  return {
    print: (lines) => {
      print(printedLines(lines, useColors));
    },
    printJson: (json) => {
      print(printedJson(json));
    },
    printDocument: (text) => {
      print(printedDocument(text));
    },
    fail: (problem) => {
      progress(undefined);
      printFailure(problemLines(problem, catalogue));
    },
    progress,
    today,
    now,
  };
}

/** What stopped a run as text, in the language that was asked for. */
export function failureText(error: unknown, args: readonly string[]): string {
  const catalogue = catalogueOf(languageOf(args));
  if (error instanceof ProblemError) return problemLines(error.problem, catalogue);
  const detail = error instanceof Error ? error.message : String(error);
  const sentence = problemText({ code: "unexpected", facts: { detail } }, catalogue);
  const trace = args.includes("--debug") && error instanceof Error ? (error.stack ?? "").split("\n") : [];
  return printedLines([sentence, ...trace], false);
}

function problemLines(problem: Problem, catalogue: Catalogue): string {
  return printedLines(problemText(problem, catalogue).split("\n"), false);
}

function findCommand(positionals: readonly string[]): { readonly command: Command; readonly rest: readonly string[] } {
  const [first, second] = positionals;
  if (first === undefined) throw new ProblemError({ code: "command-missing", facts: {} });
  const pair = commands[`${first} ${second ?? ""}`];
  if (pair) return { command: pair, rest: positionals.slice(2) };
  const single = commands[first];
  if (single) return { command: single, rest: positionals.slice(1) };
  const isGroup = Object.keys(commands).some((name) => name.startsWith(`${first} `));
  const command = isGroup && second !== undefined ? `${first} ${second}` : first;
  const near = nearest(command, new Map(Object.keys(commands).map((name) => [name, name])));
  throw new ProblemError({ code: "command-unknown", facts: { command, nearest: near } });
}

/** An option that the command does not take would be ignored, which a user would take for obeyed. */
function refuseOtherOptions(command: Command, { given }: CommandLine): void {
  const other = given.find((name) => !commonOptions.includes(name) && !command.options.includes(name));
  if (other) throw unknownOption(`--${other}`, command.options);
}

/** The language that was asked for, also when the options are wrong otherwise. */
export function languageOf(args: readonly string[]): Language {
  const value = args.includes("--lang")
    ? args[args.indexOf("--lang") + 1]
    : args.find((argument) => argument.startsWith("--lang="))?.slice("--lang=".length);
  return languages.find((language) => language === value) ?? languages[0];
}
