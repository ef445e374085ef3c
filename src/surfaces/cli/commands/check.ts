import path from "node:path";
import {
  combinedPlan,
  countBySeverity,
  ProblemError,
  type Problem,
  rowsOfCheck,
  summarize,
  type WorkbookCheck,
} from "../../../core/index.ts";
import { applyPlan } from "../../../hosts/xlsx/index.ts";
import { catalogueOf } from "../../../words/catalogues.ts";
import type { Language } from "../../../words/say.ts";
import { summaryPlan } from "../../../sheets/summary/plan.ts";
import { markedCopyPlan } from "../../../sheets/marked-copy.ts";
import { csvReport } from "../formats/csv.ts";
import { githubReport } from "../formats/github.ts";
import { htmlReport } from "../formats/html.ts";
import { sarifReport } from "../formats/sarif.ts";
import type { Options } from "../options.ts";
import { refuseSameFiles, type Output } from "../files.ts";
import { jsonReport } from "../json-report.ts";
import { rowsFile } from "../rows/rows-file.ts";
import { xlsxOf, type Source } from "../source.ts";
import { textReport, type CheckedFiles } from "../text-report.ts";
import { namingFile } from "../workbook-file.ts";
import { writeFiles, type FileToWrite } from "../write-files.ts";
import { outOf, rowsOf } from "./arguments.ts";
import { checkSource, exitCodeOf, openToCheck, problemIn, refuseToWrite } from "./check-file.ts";
import { checkFiles, namedFiles } from "./check-files.ts";
import type { Command, Terminal } from "./command.ts";
import { givenSchema } from "./schema-source.ts";

/** What other programs and people without Excel read. */
const documents = {
  csv: (_, check, language) => csvReport(check, catalogueOf(language)),
  html: (file, check, language) => htmlReport(path.basename(file), check, language, catalogueOf(language)),
  sarif: (file, check, language) => sarifReport(file, check, catalogueOf(language)),
  github: (file, check, language) => githubReport(file, check, catalogueOf(language)),
} as const satisfies {
  readonly [Format in Exclude<Options["format"], "text" | "json">]: (
    file: string,
    check: WorkbookCheck,
    language: Language,
  ) => string;
};

/**
 * Lists the findings of workbooks; of one, with `--out` saves a marked copy, on demand with the summary in it. Where
 * the copy cannot be made, that is said first if it can be known, and the findings are listed all the same.
 */
export const check: Command = {
  options: ["schema", "sheet", "as-of", "previous", "out", "fix", "dropdowns", "summary", "rows", "format", "fail-on"],
  run: async (args, options, terminal) => {
    const [first] = args;
    if (first === undefined) throw new ProblemError({ code: "argument-missing", facts: { command: "check" } });
    const files = await namedFiles(args);
    const isOne = args.length === 1 && files[0] === first;
    return isOne ? checkOne(first, options, terminal) : checkFiles(files, options, terminal);
  },
};

async function checkOne(file: string, options: Options, terminal: Terminal): Promise<0 | 1 | 2> {
  const { failOn, previous } = options;
  const { out, rows } = await outputsOf(file, options);
  const manner = { schema: await givenSchema(options), acceptsEmpty: false };
  const refusals: Problem[] = [];
  const source = await openToCheck(file, manner, options, terminal, async (unread) => {
    const refusal = out && (await problemIn(() => refuseToWrite(file, unread, "marks", options)));
    if (!refusal) return;
    refusals.push(refusal);
    terminal.fail(refusal);
  });
  const isRefused = refusals.length > 0;
  const check = (fix: boolean): Promise<WorkbookCheck> =>
    checkSource(file, source, manner, { ...options, fix }, terminal);
  let result = await check(options.fix && !isRefused);
  const written: FileToWrite[] = [];
  const failure = await problemIn(async () => {
    if (out !== undefined && !isRefused) {
      written.push({ file: out, bytes: await markedCopy(file, source, result, options, terminal) });
    }
    if (rows !== undefined) written.push(await rowsFile(rows, rowsOfCheck(result, file)));
    await writeFiles(written);
  });
  if (failure) terminal.fail(failure);
  // What was put right for the copy is not put right anywhere.
  if (failure && options.fix) result = await check(false);
  terminal.progress(undefined);
  print({ checked: file, previous }, result, options, terminal);
  const { commandLine } = catalogueOf(options.language);
  if (options.format === "text" && !failure && written.length > 0) terminal.print(written.map(commandLine.written));
  return isRefused || failure ? 2 : exitCodeOf(countBySeverity(result.findings), failOn);
}

/** Where a copy and the long form are to be saved, as far as they are. */
async function outputsOf(
  file: string,
  options: Options,
): Promise<{ readonly out: string | undefined; readonly rows: string | undefined }> {
  const { fix, dropdowns, summary, previous, schema } = options;
  const writesCopy = options.out !== undefined || fix || dropdowns || summary;
  const out = writesCopy ? outOf(options.out, file) : undefined;
  const rows = options.rows === undefined ? undefined : rowsOf(options.rows);
  const outputs: Output[] = [
    ...(out === undefined ? [] : [{ option: "--out" as const, file: out }]),
    ...(rows === undefined ? [] : [{ option: "--rows" as const, file: rows }]),
  ];
  await refuseSameFiles([file, previous, schema], outputs);
  return { out, rows };
}

/** The bytes of a copy with marks, and on demand with lists and the summary. */
function markedCopy(
  file: string,
  source: Source,
  result: WorkbookCheck,
  { fix, dropdowns, summary, language }: Options,
  { progress, today }: Terminal,
): Promise<Uint8Array> {
  progress("writing");
  const catalogue = catalogueOf(language);
  const xlsx = xlsxOf(file, source);
  const hasDropDowns = xlsx.workbook.sheets.some(({ ownKind }) => ownKind === "choices");
  const plans = [markedCopyPlan(result, catalogue, { dropDowns: dropdowns || fix || hasDropDowns })];
  if (summary) plans.push(summaryPlan(summarize(result), { madeOn: today, catalogue }));
  return namingFile(file, () => applyPlan(xlsx, combinedPlan(plans)));
}

function print(files: CheckedFiles, result: WorkbookCheck, { format, language }: Options, terminal: Terminal): void {
  const catalogue = catalogueOf(language);
  if (format === "json") {
    for (const piece of jsonReport(files, result, catalogue)) terminal.printJson(piece);
  } else if (format === "text") terminal.print(textReport(files, result, catalogue));
  else terminal.printDocument(documents[format](files.checked, result, language));
}
