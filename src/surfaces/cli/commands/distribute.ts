import path from "node:path";
import { checkWorkbook, distribute, placedMeasures, ProblemError } from "../../../core/index.ts";
import { catalogueOf } from "../../../words/catalogues.ts";
import { organizationFile, requestBytes } from "../../collecting/index.ts";
import { refuseSameFiles } from "../files.ts";
import { openWorkbook } from "../workbook-file.ts";
import { writeFiles } from "../write-files.ts";
import { onlyArgument, refuseUnreadableName } from "./arguments.ts";
import type { Command } from "./command.ts";
import { schemaOf } from "./schema-source.ts";

/** Makes a workbook to fill in for each organization of a plan, with its own measures. */
export const distributeCommand: Command = {
  options: ["out", "schema", "as-of"],
  run: async (args, { out, schema: schemaName, asOf, sizeLimit, language }, terminal) => {
    const file = onlyArgument("distribute", args);
    if (out === undefined) throw new ProblemError({ code: "option-missing", facts: { option: "--out" } });
    refuseUnreadableName("--out", out);
    const given = schemaName === undefined ? undefined : await schemaOf(schemaName, sizeLimit);
    terminal.progress("reading");
    const { workbook } = await openWorkbook(file, sizeLimit);
    const outcome = checkWorkbook(workbook, { schema: given, asOf, today: terminal.today, fix: false });
    if (!outcome.ok) throw new ProblemError({ ...outcome.problem, file });
    const { tables, schema } = outcome.check;
    const catalogue = catalogueOf(language);
    const { request } = catalogue.collecting;
    const distributions = distribute(placedMeasures(tables), schema);
    terminal.progress("writing");
    const files = [];
    for (const [at, distribution] of distributions.entries()) {
      const bytes = await requestBytes(distribution, schema, tables, catalogue);
      files.push({
        file: path.join(out, organizationFile(distribution.organization, at, ".xlsx")),
        bytes,
        distribution,
      });
    }
    for (const one of files) await refuseSameFiles([file, schemaName], [{ option: "--out", file: one.file }]);
    await writeFiles(files);
    terminal.progress(undefined);
    terminal.print(
      files.map(({ file: written, distribution: { organization, measures } }) =>
        request.made({ organization, measures: measures.length, file: written }),
      ),
    );
    const asked = new Set(distributions.flatMap(({ measures }) => measures.map(({ measure }) => measure)));
    const unasked = tables.flatMap(({ measures }) => measures).filter((measure) => !asked.has(measure)).length;
    if (unasked > 0) terminal.print([request.nobody({ measures: unasked })]);
    return 0;
  },
};
