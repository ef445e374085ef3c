import path from "node:path";
import {
  countBySeverity,
  ProblemError,
  type FindingCounts,
  type Problem,
  type WorkbookCheck,
} from "../../../core/index.ts";
import type { Catalogue } from "../../../words/catalogue.ts";
import { catalogueOf } from "../../../words/catalogues.ts";
import { findFiles } from "../find-files.ts";
import { filesReports, type FilesReport, type MakeFilesReport } from "../formats/many-files.ts";
import type { Options } from "../options.ts";
import { checkSource, exitCodeOf, openToCheck, type CheckManner } from "./check-file.ts";
import type { Terminal } from "./command.ts";
import { givenSchema } from "./schema-source.ts";

/**
 * The files that the arguments of a check name, each once; a name with * and ? stands for those that match it, since
 * not every shell looks for them. What matches none is named as it stands.
 */
export async function namedFiles(args: readonly string[]): Promise<string[]> {
  const files = new Map<string, string>();
  for (const argument of args) {
    const found = /[*?]/u.test(path.basename(argument)) ? await matching(argument) : [];
    for (const file of found.length > 0 ? found : [argument]) {
      if (!files.has(path.resolve(file))) files.set(path.resolve(file), file);
    }
  }
  return [...files.values()];
}

async function matching(pattern: string): Promise<string[]> {
  try {
    return (await findFiles([pattern])).map(({ file }) => file);
  } catch (error) {
    if (error instanceof ProblemError) return [];
    throw error;
  }
}

/**
 * Checks files one after the other and prints of each what was found as soon as it is known, so that of none more is
 * kept than its counts. A file that cannot be checked stops no other. The exit code is the worst of all: 2 where a file
 * could not be checked.
 */
export async function checkFiles(files: readonly string[], options: Options, terminal: Terminal): Promise<0 | 1 | 2> {
  refuseForOneFile(options);
  const manner = { schema: await givenSchema(options), acceptsEmpty: false };
  const report = reportIn(options.format, terminal, catalogueOf(options.language));
  const counts: FindingCounts[] = [];
  for (const [at, name] of files.entries()) {
    const progress: Terminal["progress"] = (step) => {
      terminal.progress(step, { name, at: at + 1, count: files.length });
    };
    const outcome = await outcomeOf(name, manner, options, { ...terminal, progress });
    terminal.progress(undefined);
    if (outcome.ok) {
      report.checked(name, outcome.check);
      counts.push(countBySeverity(outcome.check.findings));
    } else report.failed(name, outcome.problem);
  }
  const failed = files.length - counts.length;
  const total = sumOf(counts);
  report.end({ checked: counts.length, failed, counts: total });
  return failed > 0 ? 2 : exitCodeOf(total, options.failOn);
}

/** What would mean one file. */
function refuseForOneFile({ previous, out, fix, dropdowns, summary, rows }: Options): void {
  const given = Object.entries({ previous, out, fix, dropdowns, summary, rows });
  const [option] = given.find(([, value]) => value !== undefined && value !== false) ?? [];
  if (option !== undefined) throw new ProblemError({ code: "option-for-one-file", facts: { option: `--${option}` } });
}

function reportIn(format: Options["format"], terminal: Terminal, catalogue: Catalogue): FilesReport {
  const make: MakeFilesReport | undefined = filesReports[format];
  if (make) return make(terminal, catalogue);
  const allowed = Object.keys(filesReports).join(" | ");
  throw new ProblemError({ code: "option-value-invalid", facts: { option: "--format", value: format, allowed } });
}

type Outcome = { readonly ok: true; readonly check: WorkbookCheck } | { readonly ok: false; readonly problem: Problem };

async function outcomeOf(file: string, manner: CheckManner, options: Options, terminal: Terminal): Promise<Outcome> {
  try {
    const source = await openToCheck(file, manner, options, terminal);
    return { ok: true, check: await checkSource(file, source, manner, options, terminal) };
  } catch (error) {
    // Be it a defect of ours: the other files are checked all the same.
    if (error instanceof ProblemError) return { ok: false, problem: error.problem };
    const detail = error instanceof Error ? error.message : String(error);
    return { ok: false, problem: { code: "unexpected", facts: { detail: `${file}: ${detail}` } } };
  }
}

function sumOf(all: readonly FindingCounts[]): FindingCounts {
  const sum = (kind: keyof FindingCounts): number => all.reduce((total, counts) => total + counts[kind], 0);
  return { error: sum("error"), warning: sum("warning"), info: sum("info"), confirmed: sum("confirmed") };
}
