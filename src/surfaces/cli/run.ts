import product from "../../../package.json";
import { ProblemError } from "../../core/index.ts";
import { catalogueOf, languages, problemText, type Language } from "../../words/say.ts";
import type { Command, Terminal } from "./commands/command.ts";
import { commands } from "./commands/index.ts";
import { readCommandLine, type CommandLine } from "./options.ts";

/** The terminal of a run, and where failures are said. */
export interface Console extends Terminal {
  readonly printFailure: (text: string) => void;
}

/**
 * Runs the command line. The exit code is 0 without errors, 1 with error findings, 2 when the command could not run;
 * the failure is then one sentence. Anything else that is thrown is a defect of the product and is not caught here.
 */
export async function runCommandLine(args: readonly string[], console: Console): Promise<0 | 1 | 2> {
  try {
    const commandLine = readCommandLine(args);
    const { options, positionals } = commandLine;
    if (options.help) {
      console.print(catalogueOf(options.language).commandLine.usage);
      return 0;
    }
    if (options.version) {
      console.print(`${product.name} ${product.version}\n`);
      return 0;
    }
    const { command, rest } = findCommand(positionals);
    refuseOtherOptions(command, commandLine);
    return await command.run(rest, options, console);
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    console.progress(undefined);
    console.printFailure(`${problemText(error.problem, catalogueOf(languageOf(args)))}\n`);
    return 2;
  }
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
  throw new ProblemError({ code: "command-unknown", facts: { command } });
}

/** An option that the command does not take would be ignored, which a person would take for obeyed. */
function refuseOtherOptions(command: Command, { given }: CommandLine): void {
  const other = given.find((name) => name !== "lang" && !command.options.includes(name));
  if (other) throw new ProblemError({ code: "option-unknown", facts: { option: `--${other}` } });
}

/** The language that was asked for, also when the options are wrong otherwise. */
export function languageOf(args: readonly string[]): Language {
  const value = args.includes("--lang")
    ? args[args.indexOf("--lang") + 1]
    : args.find((argument) => argument.startsWith("--lang="))?.slice("--lang=".length);
  return languages.find((language) => language === value) ?? languages[0];
}
