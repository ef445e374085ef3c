import path from "node:path";
import {
  checkWorkbook,
  historyOf,
  ProblemError,
  schemaIn,
  schemaOfPeriod,
  type Day,
  type Period,
  type Schema,
  type Workbook,
} from "../../../core/index.ts";
import { createXlsx } from "../../../hosts/xlsx/index.ts";
import { historyPlan } from "../../../sheets/history/history-plan.ts";
import { catalogueOf } from "../../../words/catalogues.ts";
import { refuseSameFiles } from "../files.ts";
import { historyJson, historyText } from "../history-report.ts";
import { openWorkbook } from "../workbook-file.ts";
import { writeFiles } from "../write-files.ts";
import { outOf, textOrJson } from "./arguments.ts";
import type { Command, Terminal } from "./command.ts";
import { schemaOf } from "./schema-source.ts";

/** Follows each measure through the workbooks of several periods, named from the oldest to the newest. */
export const historyCommand: Command = {
  options: ["out", "schema", "as-of", "format"],
  run: async (files, { out, schema, allAsOf, format: wanted, sizeLimit, language }, terminal) => {
    const format = textOrJson(wanted);
    if (files.length < 2) throw new ProblemError({ code: "argument-missing", facts: { command: "history" } });
    if (allAsOf.length > 0 && allAsOf.length !== files.length)
      throw new ProblemError({ code: "dates-uneven", facts: { dates: allAsOf.length, workbooks: files.length } });
    const outputs = out === undefined ? [] : [{ option: "--out" as const, file: outOf(out) }];
    await refuseSameFiles([...files, schema], outputs);
    const given = schema === undefined ? undefined : await schemaOf(schema, sizeLimit);
    const history = historyOf(await periodsOf(files, allAsOf, given, sizeLimit, terminal));
    const catalogue = catalogueOf(language);
    terminal.progress("writing");
    for (const { file } of outputs)
      await writeFiles([{ file, bytes: await createXlsx(historyPlan(history, catalogue)) }]);
    terminal.progress(undefined);
    if (format === "json") terminal.printJson(historyJson(history));
    else terminal.print([...historyText(history, catalogue), ...outputs.map(catalogue.commandLine.written)]);
    return 0;
  },
};

/** Reads all periods, with the schema of the newest one where none is given, each as of its own date. */
async function periodsOf(
  files: readonly string[],
  dates: readonly Day[],
  given: Schema | undefined,
  sizeLimit: number,
  { progress, today }: Terminal,
): Promise<[Period, ...Period[]]> {
  const workbooks: (readonly [file: string, workbook: Workbook])[] = [];
  for (const [at, file] of files.entries()) {
    progress("reading", { name: path.basename(file), at: at + 1, count: files.length });
    workbooks.push([file, (await openWorkbook(file, sizeLimit)).workbook]);
  }
  const newest = workbooks.at(-1);
  const schema = given ?? (newest && schemaIn(newest[1]));
  progress("checking");
  return workbooks.map(([file, workbook], at): Period => {
    const asOf = dates[at];
    const own = schema && schemaOfPeriod(schema, workbook, asOf);
    const outcome = checkWorkbook(workbook, { schema: own, asOf, today, fix: false });
    if (!outcome.ok) throw new ProblemError({ ...outcome.problem, file: path.basename(file) });
    return { file: path.basename(file), check: outcome.check };
  }) as [Period, ...Period[]];
}
