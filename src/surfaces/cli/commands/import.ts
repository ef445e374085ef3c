import { createXlsx } from "../../../hosts/xlsx/index.ts";
import { importPlan } from "../../../sheets/import.ts";
import { catalogueOf } from "../../../words/say.ts";
import { refuseSameFiles, writeOutput } from "../files.ts";
import { importSummary } from "../import-summary.ts";
import { openReport } from "../report-file.ts";
import { onlyArgument, outOf } from "./arguments.ts";
import type { Command } from "./command.ts";
import { schemaOf } from "./schema-source.ts";

/** Makes a workbook of the text of a published report. */
export const importCommand: Command = {
  options: ["out", "schema"],
  run: async (args, { schema, language, ...options }, terminal) => {
    const file = onlyArgument("import", args);
    const out = outOf(options.out);
    await refuseSameFiles([file, schema], [{ option: "--out", file: out }]);
    const report = await openReport(file, schema === undefined ? undefined : await schemaOf(schema));
    const catalogue = catalogueOf(language);
    await writeOutput(out, await createXlsx(importPlan(report, catalogue)));
    terminal.print(importSummary(out, report, catalogue));
    return 0;
  },
};
