import { clearingPlan } from "../../../core/index.ts";
import { applyPlan } from "../../../hosts/xlsx/index.ts";
import { catalogueOf } from "../../../words/catalogues.ts";
import { refuseSameFiles } from "../files.ts";
import { namingFile, openWorkbook } from "../workbook-file.ts";
import { writeFiles } from "../write-files.ts";
import { onlyArgument, outOf } from "./arguments.ts";
import type { Command } from "./command.ts";

/** Saves a copy without anything that is ours. */
export const clear: Command = {
  options: ["out"],
  run: async (args, { language, sizeLimit, ...options }, terminal) => {
    const file = onlyArgument("clear", args);
    const out = outOf(options.out, file);
    await refuseSameFiles([file], [{ option: "--out", file: out }]);
    const opened = await openWorkbook(file, sizeLimit);
    const bytes = await namingFile(file, () => applyPlan(opened, clearingPlan));
    await writeFiles([{ file: out, bytes }]);
    terminal.print([catalogueOf(language).commandLine.cleared({ file: out })]);
    return 0;
  },
};
