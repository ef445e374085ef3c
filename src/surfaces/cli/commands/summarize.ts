import { csvText, summarize } from "../../../core/index.ts";
import { applyPlan } from "../../../hosts/xlsx/index.ts";
import { catalogueOf } from "../../../words/catalogues.ts";
import { dataHeader, dataRows } from "../../../sheets/summary/data-sheet.ts";
import { summaryPlan } from "../../../sheets/summary/plan.ts";
import { refuseSameFiles, type Output } from "../files.ts";
import { xlsxOf } from "../source.ts";
import { summaryJson } from "../summary-json.ts";
import { summaryText } from "../summary-text.ts";
import { namingFile } from "../workbook-file.ts";
import { writeFiles } from "../write-files.ts";
import { onlyArgument, outOf, refuseUnreadableName, textOrJson } from "./arguments.ts";
import { checkSource, openToCheck, refuseToWrite } from "./check-file.ts";
import type { Command } from "./command.ts";
import { givenSchema } from "./schema-source.ts";

/** Saves a copy with the summary's sheets, and with `--csv` their long form; prints the figures. */
export const summarizeCommand: Command = {
  options: ["schema", "sheet", "as-of", "out", "csv", "format"],
  run: async (args, options, terminal) => {
    const { csv, language, schema } = options;
    const format = textOrJson(options.format);
    const file = onlyArgument("summarize", args);
    const out = outOf(options.out, file);
    const outputs: Output[] = [{ option: "--out", file: out }];
    if (csv !== undefined) {
      refuseUnreadableName("--csv", csv);
      outputs.push({ option: "--csv", file: csv });
    }
    await refuseSameFiles([file, schema], outputs);
    const manner = { schema: await givenSchema(options), acceptsEmpty: true };
    const source = await openToCheck(file, manner, options, terminal, (unread) =>
      refuseToWrite(file, unread, "sheets", options),
    );
    const check = await checkSource(file, source, manner, options, terminal);
    const xlsx = xlsxOf(file, source);
    const catalogue = catalogueOf(language);
    const summary = summarize(check);
    const plan = summaryPlan(summary, { madeOn: terminal.today, catalogue });
    terminal.progress("writing");
    const files = [{ file: out, bytes: await namingFile(file, () => applyPlan(xlsx, plan)) }];
    if (csv !== undefined) {
      const { summary: words } = catalogue;
      const longForm = [dataHeader(words), ...dataRows(summary, words)];
      files.push({ file: csv, bytes: new TextEncoder().encode(csvText(longForm)) });
    }
    await writeFiles(files);
    terminal.progress(undefined);
    if (format === "json") terminal.printJson(summaryJson(file, check, summary, catalogue));
    else {
      terminal.print(summaryText(file, check, summary, catalogue));
      terminal.print(outputs.map(catalogue.commandLine.written));
    }
    return summary.openErrors.length > 0 ? 1 : 0;
  },
};
