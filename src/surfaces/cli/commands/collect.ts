import path from "node:path";
import { combinedPlan, ProblemError } from "../../../core/index.ts";
import { applyPlan } from "../../../hosts/xlsx/index.ts";
import { markedCopyPlan } from "../../../sheets/marked-copy.ts";
import { summaryPlan } from "../../../sheets/summary/plan.ts";
import type { Catalogue } from "../../../words/catalogue.ts";
import { catalogueOf } from "../../../words/catalogues.ts";
import { collectedWorkbook, readAll, type Collected } from "../collecting/collected.ts";
import { collectJson } from "../collecting/collect-json.ts";
import { collectText } from "../collecting/collect-text.ts";
import { findFiles } from "../collecting/find-files.ts";
import type { CheckedReplies } from "../collecting/read-replies.ts";
import { returnFiles, type Returns } from "../collecting/return-files.ts";
import { refuseSameFiles, type Output } from "../files.ts";
import type { Options } from "../options.ts";
import { writeFiles, type FileToWrite } from "../write-files.ts";
import { outOf, refuseUnreadableName, textOrJson } from "./arguments.ts";
import type { Command, Terminal } from "./command.ts";

/**
 * Brings many replies to one request together; with `--out` saves one workbook with their table and its summary, with
 * `--returns` what goes back to each organization.
 */
export const collect: Command = {
  options: ["plan", "out", "returns", "schema", "as-of", "format", "fail-on"],
  run: async (args, options, terminal) => {
    const format = textOrJson(options.format);
    if (args.length === 0) throw new ProblemError({ code: "argument-missing", facts: { command: "collect" } });
    const { plan, schema, failOn, returns, sizeLimit } = options;
    const out = options.out === undefined ? undefined : outOf(options.out);
    if (returns !== undefined) refuseUnreadableName("--returns", returns);
    const catalogue = catalogueOf(options.language);
    // What an earlier run has made for the organizations may lie below the folder of the replies.
    const files = (await findFiles(args)).filter(({ file }) => !isOfEarlierRun(file, returns, args));
    const read = await readAll(files, options, terminal, catalogue);
    const collected = await collectedWorkbook(read, options, terminal, catalogue);
    if (out !== undefined || returns !== undefined) terminal.progress("writing");
    const sent = returns === undefined ? undefined : await returnFiles(returns, read, collected, sizeLimit, catalogue);
    const workbook = out === undefined ? [] : [{ file: out, bytes: await markedBytes(collected, terminal, catalogue) }];
    // The workbook of an earlier run may lie among the replies, and is replaced.
    const kept = files.filter(({ file }) => !read.others.some((other) => other.file === file && other.isOurs));
    await refuseSameFiles([plan, schema, ...kept.map(({ file }) => file)], outputsOf(workbook, sent));
    await writeFiles([...workbook, ...(sent?.files ?? [])]);
    terminal.progress(undefined);
    const report = { ...read, ...collected };
    if (format === "json") for (const piece of collectJson(report, catalogue)) terminal.printJson(piece);
    else {
      terminal.print(collectText(report, catalogue));
      terminal.print(workbook.map(catalogue.commandLine.written));
      if (sent && returns !== undefined) terminal.print(returnLines(returns, sent, catalogue));
    }
    return isFailure(read, collected, failOn) ? 1 : 0;
  },
};

function isOfEarlierRun(file: string, folder: string | undefined, args: readonly string[]): boolean {
  if (folder === undefined || args.some((place) => path.resolve(place) === path.resolve(folder))) return false;
  const way = path.relative(folder, file);
  return way !== "" && !way.startsWith("..") && !path.isAbsolute(way);
}

function outputsOf(workbook: readonly FileToWrite[], sent: Returns | undefined): Output[] {
  return [
    ...workbook.map(({ file }): Output => ({ option: "--out", file })),
    ...(sent?.files ?? []).map(({ file }): Output => ({ option: "--returns", file })),
  ];
}

function returnLines(folder: string, { copies, reminders, failures }: Returns, catalogue: Catalogue): string[] {
  const { returns: words } = catalogue.collecting;
  return [words.saved({ folder, copies, reminders }), ...failures.map(words.notReturned)];
}

function markedBytes(
  { xlsx, check, summary }: Collected,
  { today }: Terminal,
  catalogue: Catalogue,
): Promise<Uint8Array> {
  const plans = [
    markedCopyPlan(check, catalogue, { dropDowns: false }),
    summaryPlan(summary, { madeOn: today, catalogue }),
  ];
  return applyPlan(xlsx, combinedPlan(plans));
}

/** Whether something must be put right, in a reply or between them. */
function isFailure({ replies }: CheckedReplies, { collection, check }: Collected, failOn: Options["failOn"]): boolean {
  const findings = [...collection.points, ...check.findings, ...replies.flatMap((reply) => reply.check.findings)];
  return findings.some(({ severity }) => severity === "error" || (failOn === "warning" && severity === "warning"));
}
