import path from "node:path";
import { ProblemError, rowsOfCollection } from "../../../core/index.ts";
import type { Catalogue } from "../../../words/catalogue.ts";
import { catalogueOf } from "../../../words/catalogues.ts";
import {
  collectedBytes,
  collectedFrom,
  plannedReturns,
  readReplies,
  type Candidate,
  type CheckedReplies,
  type Collected,
  type PlannedReturn,
} from "../../collecting/index.ts";
import { collectJson } from "../collecting/collect-json.ts";
import { collectText } from "../collecting/collect-text.ts";
import { madeReturns, type MadeReturns } from "../collecting/made-returns.ts";
import { refuseSameFiles, type Output } from "../files.ts";
import { findFiles, type FoundFile } from "../find-files.ts";
import type { Options } from "../options.ts";
import { rowsFile } from "../rows/rows-file.ts";
import { openWorkbook } from "../workbook-file.ts";
import { writeFiles, type FileToWrite } from "../write-files.ts";
import { outOf, refuseUnreadableName, rowsOf, textOrJson } from "./arguments.ts";
import type { Command, Terminal } from "./command.ts";
import { schemaOf } from "./schema-source.ts";

/**
 * Brings many replies to one request together; with `--out` saves one workbook with their table and its summary, with
 * `--returns` what goes back to each organization.
 */
export const collect: Command = {
  options: ["plan", "out", "returns", "rows", "schema", "as-of", "format", "fail-on"],
  run: async (args, options, terminal) => {
    const format = textOrJson(options.format);
    if (args.length === 0) throw new ProblemError({ code: "argument-missing", facts: { command: "collect" } });
    const { plan, schema, failOn, returns } = options;
    const out = options.out === undefined ? undefined : outOf(options.out);
    if (returns !== undefined) refuseUnreadableName("--returns", returns);
    const rows = options.rows === undefined ? undefined : rowsOf(options.rows);
    const catalogue = catalogueOf(options.language);
    // What an earlier run has made for the organizations may lie below the folder of the replies.
    const found = (await findFiles(args)).filter(({ file }) => !isOfEarlierRun(file, returns, args));
    const read = await readAll(found, options, terminal, catalogue);
    terminal.progress("checking");
    const collected = collectedFrom(read, { asOf: options.asOf, today: terminal.today }, catalogue);
    if ((out ?? returns ?? rows) !== undefined) terminal.progress("writing");
    const planned = returns === undefined ? [] : plannedReturns(read, collected.collection, catalogue);
    const made = await madeFiles(collected, { out, rows }, terminal, catalogue);
    // The workbook of an earlier run may lie among the replies, and is replaced.
    const ours = new Set(read.others.filter(({ isOurs }) => isOurs).map(({ shown }) => shown));
    const kept = found.filter(({ shown }) => !ours.has(shown)).map(({ file }) => file);
    await refuseSameFiles([plan, schema, ...kept], outputsOf(made, returns, planned));
    const sent = returns === undefined ? undefined : madeReturns(returns, planned, terminal, catalogue);
    await writeFiles(joined(made, sent?.files));
    terminal.progress(undefined);
    const report = { ...read, ...collected };
    if (format === "json") for (const piece of collectJson(report, catalogue)) terminal.printJson(piece);
    else {
      terminal.print(collectText(report, catalogue));
      terminal.print(made.map(catalogue.commandLine.written));
      if (sent && returns !== undefined) terminal.print(returnLines(returns, sent, catalogue));
    }
    return isFailure(read, collected, failOn) ? 1 : 0;
  },
};

/** A file of the whole collection, and the option that asked for it. */
type MadeFile = Output & FileToWrite;

async function madeFiles(
  collected: Collected,
  { out, rows }: Pick<Options, "out" | "rows">,
  { today }: Terminal,
  catalogue: Catalogue,
): Promise<MadeFile[]> {
  const made: MadeFile[] = [];
  if (out !== undefined)
    made.push({ option: "--out", file: out, bytes: await collectedBytes(collected, today, catalogue) });
  if (rows !== undefined)
    made.push({ option: "--rows", ...(await rowsFile(rows, rowsOfCollection(collected.collection))) });
  return made;
}

/** Reads the plan and all files, and shows the file that is read. */
async function readAll(
  found: readonly FoundFile[],
  { plan, schema, asOf, sizeLimit }: Options,
  { today, progress }: Terminal,
  catalogue: Catalogue,
): Promise<CheckedReplies> {
  const given = schema === undefined ? undefined : await schemaOf(schema, sizeLimit);
  progress("reading");
  return readReplies({
    files: found.map(({ file, shown }): Candidate => ({
      shown,
      isPlan: plan !== undefined && path.resolve(file) === path.resolve(plan),
      open: () => openWorkbook(file, sizeLimit),
    })),
    plan: plan === undefined ? undefined : { file: plan, workbook: (await openWorkbook(plan, sizeLimit)).workbook },
    schema: given,
    asOf,
    today,
    catalogue,
    onFile: ({ shown }, at) => {
      progress("reading", { name: shown, at: at + 1, count: found.length });
    },
  });
}

function isOfEarlierRun(file: string, folder: string | undefined, args: readonly string[]): boolean {
  if (folder === undefined || args.some((place) => path.resolve(place) === path.resolve(folder))) return false;
  const way = path.relative(folder, file);
  return way !== "" && !way.startsWith("..") && !path.isAbsolute(way);
}

function outputsOf(made: readonly MadeFile[], folder: string | undefined, planned: readonly PlannedReturn[]): Output[] {
  return [
    ...made,
    ...planned
      .flatMap(({ names }) => names)
      .map((name): Output => ({ option: "--returns", file: path.join(folder ?? "", name) })),
  ];
}

async function* joined(
  first: readonly FileToWrite[],
  then: AsyncIterable<FileToWrite> | undefined,
): AsyncGenerator<FileToWrite> {
  yield* first;
  if (then) yield* then;
}

function returnLines(folder: string, { counts, failures }: MadeReturns, catalogue: Catalogue): string[] {
  const { returns: words } = catalogue.collecting;
  return [words.saved({ folder, copies: counts.copy, reminders: counts.reminder }), ...failures.map(words.notReturned)];
}

/** Whether something must be put right, in a reply or between them. */
function isFailure({ replies }: CheckedReplies, { collection, check }: Collected, failOn: Options["failOn"]): boolean {
  const isGrave = ({ severity }: { readonly severity: string }): boolean =>
    severity === "error" || (failOn === "warning" && severity === "warning");
  return (
    [...collection.points, ...check.findings].some(isGrave) ||
    replies.some((reply) => reply.check.findings.some(isGrave))
  );
}
