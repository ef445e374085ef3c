import path from "node:path";
import { learnSchema, ProblemError, writeDescriptor } from "../../../core/index.ts";
import { catalogueOf } from "../../../words/catalogues.ts";
import { refuseSameFiles } from "../files.ts";
import { proposalText } from "../proposal-text.ts";
import { openWorkbook } from "../workbook-file.ts";
import { writeFiles } from "../write-files.ts";
import { onlyArgument, refuseUnreadableName, textOrJson } from "./arguments.ts";
import type { Command } from "./command.ts";

const schemaExtension = ".json";

/** Proposes a schema from a workbook that is filled in; with `--out` saves it, so that `check --schema` takes it. */
export const learn: Command = {
  options: ["sheet", "header-row", "out", "format"],
  run: async (args, { out, sheets, headerRow, language, sizeLimit, ...options }, terminal) => {
    const format = textOrJson(options.format);
    const file = onlyArgument("learn", args);
    if (out !== undefined) {
      refuseUnreadableName("--out", out);
      if (path.extname(out).toLowerCase() !== schemaExtension) {
        const facts = { option: "--out", value: out, allowed: `*${schemaExtension}` };
        throw new ProblemError({ code: "option-value-invalid", facts });
      }
      await refuseSameFiles([file], [{ option: "--out", file: out }]);
    }
    terminal.progress("reading");
    const { workbook } = await openWorkbook(file, sizeLimit);
    const outcome = learnSchema(workbook, { sheets, headerRow: headerRow === undefined ? undefined : headerRow - 1 });
    terminal.progress(undefined);
    if (!outcome.ok) throw new ProblemError({ ...outcome.problem, file });
    const { proposal } = outcome;
    const json = `${JSON.stringify(writeDescriptor(proposal.schema), undefined, 2)}\n`;
    if (out !== undefined) await writeFiles([{ file: out, bytes: new TextEncoder().encode(json) }]);
    if (format === "json") terminal.printJson(json);
    else terminal.print(proposalText({ file, out }, proposal, catalogueOf(language)));
    return 0;
  },
};
