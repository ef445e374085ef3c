import path from "node:path";
import { combinedPlan, countBySeverity, summarize, type WorkbookCheck } from "../../../core/index.ts";
import { applyPlan } from "../../../hosts/xlsx/index.ts";
import { catalogueOf } from "../../../words/catalogues.ts";
import type { Language } from "../../../words/say.ts";
import { summaryPlan } from "../../../sheets/summary/plan.ts";
import { markedCopyPlan } from "../../../sheets/marked-copy.ts";
import { csvReport } from "../formats/csv.ts";
import { githubReport } from "../formats/github.ts";
import { htmlReport } from "../formats/html.ts";
import { sarifReport } from "../formats/sarif.ts";
import type { Options } from "../options.ts";
import { refuseSameFiles } from "../files.ts";
import { jsonReport } from "../json-report.ts";
import { xlsxOf } from "../source.ts";
import { textReport } from "../text-report.ts";
import { namingFile } from "../workbook-file.ts";
import { writeFiles } from "../write-files.ts";
import { onlyArgument, outOf } from "./arguments.ts";
import { checkFile } from "./check-file.ts";
import type { Command } from "./command.ts";

/** What other programs and people without Excel read. */
const documents = {
  csv: (_, check, language) => csvReport(check, catalogueOf(language)),
  html: (file, check, language) => htmlReport(path.basename(file), check, language, catalogueOf(language)),
  sarif: (file, check, language) => sarifReport(file, check, catalogueOf(language)),
  github: (file, check, language) => githubReport(file, check, catalogueOf(language)),
} as const satisfies {
  readonly [Format in Exclude<Options["format"], "text" | "json">]: (
    file: string,
    check: WorkbookCheck,
    language: Language,
  ) => string;
};

/** Lists the findings of a workbook; with `--out` saves a marked copy, on demand with the summary in it. */
export const check: Command = {
  options: ["schema", "sheet", "as-of", "previous", "out", "fix", "dropdowns", "summary", "format", "fail-on"],
  run: async (args, options, terminal) => {
    const { fix, dropdowns, summary, format, failOn, previous, schema } = options;
    const file = onlyArgument("check", args);
    const needsOut = fix || dropdowns || summary;
    const out = options.out !== undefined || needsOut ? outOf(options.out, file) : undefined;
    if (out !== undefined) await refuseSameFiles([file, previous, schema], [{ option: "--out", file: out }]);
    const { source, check: result } = await checkFile(file, options, terminal, {
      acceptsEmpty: false,
      writes: out === undefined ? "nothing" : "marks",
    });
    const catalogue = catalogueOf(options.language);
    if (out !== undefined) {
      terminal.progress("writing");
      const xlsx = xlsxOf(file, source);
      const hasDropDowns = xlsx.workbook.sheets.some(({ ownKind }) => ownKind === "choices");
      const plans = [markedCopyPlan(result, catalogue, { dropDowns: dropdowns || fix || hasDropDowns })];
      if (summary) plans.push(summaryPlan(summarize(result), { madeOn: terminal.today, catalogue }));
      const bytes = await namingFile(file, () => applyPlan(xlsx, combinedPlan(plans)));
      await writeFiles([{ file: out, bytes }]);
    }
    terminal.progress(undefined);
    const files = { checked: file, previous };
    if (format === "json") {
      for (const piece of jsonReport(files, result, catalogue)) terminal.printJson(piece);
    } else if (format !== "text") {
      terminal.printDocument(documents[format](file, result, options.language));
    } else {
      terminal.print(textReport(files, result, catalogue));
      if (out !== undefined) terminal.print([catalogue.commandLine.written({ file: out })]);
    }
    const { error, warning } = countBySeverity(result.findings);
    return error > 0 || (failOn === "warning" && warning > 0) ? 1 : 0;
  },
};
