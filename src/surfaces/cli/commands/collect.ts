import { combinedPlan, ProblemError } from "../../../core/index.ts";
import { applyPlan } from "../../../hosts/xlsx/index.ts";
import { markedCopyPlan } from "../../../sheets/marked-copy.ts";
import { summaryPlan } from "../../../sheets/summary/plan.ts";
import type { Catalogue } from "../../../words/catalogue.ts";
import { catalogueOf } from "../../../words/say.ts";
import { collectedWorkbook, readAll, type Collected } from "../collecting/collected.ts";
import { collectJson } from "../collecting/collect-json.ts";
import { collectText } from "../collecting/collect-text.ts";
import { findFiles } from "../collecting/find-files.ts";
import type { CheckedReplies } from "../collecting/read-replies.ts";
import { refuseSameFiles } from "../files.ts";
import type { Options } from "../options.ts";
import { writeFiles } from "../write-files.ts";
import { outOf, textOrJson } from "./arguments.ts";
import type { Command, Terminal } from "./command.ts";

/** Brings many replies to one request together; with `--out` saves one workbook with their table and its summary. */
export const collect: Command = {
  options: ["plan", "out", "schema", "as-of", "format", "fail-on"],
  run: async (args, options, terminal) => {
    const format = textOrJson(options.format);
    if (args.length === 0) throw new ProblemError({ code: "argument-missing", facts: { command: "collect" } });
    const { plan, schema, failOn } = options;
    const out = options.out === undefined ? undefined : outOf(options.out);
    const catalogue = catalogueOf(options.language);
    const files = await findFiles(args);
    const read = await readAll(files, options, terminal, catalogue);
    if (out !== undefined) {
      // What an earlier run has saved may lie among the replies, and is replaced.
      const kept = files.filter(({ file }) => !read.others.some((other) => other.file === file && other.isOurs));
      const inputs = [plan, schema, ...kept.map(({ file }) => file)];
      await refuseSameFiles(inputs, [{ option: "--out", file: out }]);
    }
    const collected = await collectedWorkbook(read, options, terminal, catalogue);
    if (out !== undefined) {
      terminal.progress("writing");
      await writeFiles([{ file: out, bytes: await markedBytes(collected, terminal, catalogue) }]);
    }
    terminal.progress(undefined);
    const report = { ...read, ...collected };
    if (format === "json") for (const piece of collectJson(report, catalogue)) terminal.printJson(piece);
    else {
      terminal.print(collectText(report, catalogue));
      if (out !== undefined) terminal.print([catalogue.commandLine.written({ file: out })]);
    }
    return isFailure(read, collected, failOn) ? 1 : 0;
  },
};

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
