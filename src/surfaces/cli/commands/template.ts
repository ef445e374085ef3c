import { createXlsx } from "../../../hosts/xlsx/index.ts";
import { catalogueOf } from "../../../words/catalogues.ts";
import { templatePlan } from "../../../sheets/template.ts";
import { refuseSameFiles } from "../files.ts";
import { writeFiles } from "../write-files.ts";
import { noArgument, outOf } from "./arguments.ts";
import type { Command } from "./command.ts";
import { schemaOf } from "./schema-source.ts";

/** Makes an empty workbook for a plan. */
export const template: Command = {
  options: ["out", "schema"],
  run: async (args, { schema, language, sizeLimit, ...options }, terminal) => {
    noArgument(args);
    const out = outOf(options.out);
    await refuseSameFiles([schema], [{ option: "--out", file: out }]);
    const catalogue = catalogueOf(language);
    const plan = templatePlan(await schemaOf(schema ?? "general", sizeLimit), catalogue);
    await writeFiles([{ file: out, bytes: await createXlsx(plan) }]);
    terminal.print([catalogue.commandLine.written({ file: out })]);
    return 0;
  },
};
