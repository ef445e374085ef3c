import { createXlsx } from "../../../hosts/xlsx/index.ts";
import { importPlan } from "../../../sheets/import.ts";
import { catalogueOf } from "../../../words/catalogues.ts";
import { refuseSameFiles } from "../files.ts";
import { importSummary } from "../import-summary.ts";
import { openReport } from "../report-file.ts";
import { writeFiles } from "../write-files.ts";
import { onlyArgument, outOf } from "./arguments.ts";
import type { Command } from "./command.ts";
import { schemaOf } from "./schema-source.ts";

/** Makes a workbook of the text of a published report. */
export const importCommand: Command = {
  options: ["out", "schema"],
  run: async (args, { schema, language, sizeLimit, ...options }, terminal) => {
    const file = onlyArgument("import", args);
    const out = outOf(options.out);
    await refuseSameFiles([file, schema], [{ option: "--out", file: out }]);
    const known = schema === undefined ? undefined : await schemaOf(schema, sizeLimit);
    const report = await openReport(file, known, sizeLimit);
    const catalogue = catalogueOf(language);
    const bytes = await createXlsx(importPlan(report, catalogue));
    await writeFiles([{ file: out, bytes }]);
    terminal.print(importSummary(out, report, catalogue));
    return 0;
  },
};
