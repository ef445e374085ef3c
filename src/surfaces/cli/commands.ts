import path from "node:path";
import {
  builtInNames,
  builtInSchema,
  checkWorkbook,
  clearingPlan,
  headerSearchRows,
  isBuiltInName,
  readSchemaText,
  writeDescriptor,
  type CheckRefusal,
  type Day,
  type Schema,
} from "../../core/index.ts";
import { applyPlan, createXlsx } from "../../hosts/xlsx/index.ts";
import { FailureError } from "../../messages/failure.ts";
import { catalogueOf } from "../../messages/say.ts";
import { templatePlan } from "../../messages/template.ts";
import { markedCopyPlan } from "../check/marked-copy.ts";
import { readInput, refuseSameFile, writeOutput } from "./files.ts";
import { jsonReport } from "./json-report.ts";
import type { OptionName, Options } from "./options.ts";
import { countBySeverity, textReport } from "./text-report.ts";
import { naming, openWorkbook } from "./workbook-file.ts";

/** What a command may use of the outside. */
export interface Terminal {
  readonly print: (text: string) => void;
  /** Shows a step of long work, on a terminal only; `undefined` clears it. */
  readonly progress: (step: "reading" | "checking" | "writing" | undefined) => void;
  readonly useColors: boolean;
  readonly today: Day;
}

/** A command: which options it takes, and what it does with its arguments. It returns the exit code. */
export interface Command {
  readonly options: readonly OptionName[];
  readonly run: (args: readonly string[], options: Options, terminal: Terminal) => Promise<0 | 1>;
}

export const commands: Readonly<Record<string, Command>> = {
  check: {
    options: ["schema", "sheet", "as-of", "out", "fix", "dropdowns", "format", "fail-on"],
    run: async (args, options, terminal) => {
      const file = onlyArgument("check", args);
      if (options.out !== undefined) await refuseSameFile(file, options.out);
      if (options.out === undefined && (options.fix || options.dropdowns)) throw needsOut();
      const schema = options.schema === undefined ? undefined : await schemaOf(options.schema);
      terminal.progress("reading");
      const opened = await openWorkbook(file);
      terminal.progress("checking");
      const { sheet, asOf, fix, language, failOn } = options;
      const outcome = checkWorkbook(opened.workbook, { schema, sheet, asOf, fix, today: terminal.today });
      if (!outcome.ok) throw refusal(file, outcome.refusal);
      const { check } = outcome;
      const catalogue = catalogueOf(language);
      if (options.out !== undefined) {
        terminal.progress("writing");
        const hasDropDowns = opened.workbook.sheets.some(({ ownKind }) => ownKind === "choices");
        const plan = markedCopyPlan(check, catalogue, { dropDowns: options.dropdowns || fix || hasDropDowns });
        await writeOutput(options.out, await naming(file, () => applyPlan(opened, plan)));
      }
      terminal.progress(undefined);
      if (options.format === "json") terminal.print(jsonReport(file, check, catalogue));
      else {
        terminal.print(textReport(file, check, catalogue, terminal.useColors));
        if (options.out !== undefined) terminal.print(`${catalogue.report.written({ file: options.out })}\n`);
      }
      const { error, warning } = countBySeverity(check.findings);
      return error > 0 || (failOn === "warning" && warning > 0) ? 1 : 0;
    },
  },
  clear: {
    options: ["out"],
    run: async (args, { out, language }, terminal) => {
      const file = onlyArgument("clear", args);
      if (out === undefined) throw needsOut();
      await refuseSameFile(file, out);
      const opened = await openWorkbook(file);
      await writeOutput(out, await naming(file, () => applyPlan(opened, clearingPlan)));
      terminal.print(`${catalogueOf(language).report.cleared({ file: out })}\n`);
      return 0;
    },
  },
  template: {
    options: ["out", "schema"],
    run: async (args, { out, schema, language }, terminal) => {
      noArgument(args);
      if (out === undefined) throw needsOut();
      const catalogue = catalogueOf(language);
      const plan = templatePlan(await schemaOf(schema ?? "general"), catalogue);
      await writeOutput(out, await createXlsx(plan));
      terminal.print(`${catalogue.report.written({ file: out })}\n`);
      return 0;
    },
  },
  "schema print": {
    options: ["schema"],
    run: async (args, { schema }, terminal) => {
      const [name = schema ?? "general", ...more] = args;
      noArgument(more);
      terminal.print(`${JSON.stringify(writeDescriptor(await schemaOf(name)), undefined, 2)}\n`);
      return 0;
    },
  },
  "schema check": {
    options: [],
    run: async (args, { language }, terminal) => {
      const source = onlyArgument("schema check", args);
      const { title } = await schemaOf(source);
      terminal.print(`${catalogueOf(language).report.schemaValid({ source, title })}\n`);
      return 0;
    },
  },
};

function needsOut(): FailureError {
  return new FailureError({ code: "option-value-missing", facts: { option: "--out" } });
}

function onlyArgument(command: string, [first, ...more]: readonly string[]): string {
  if (first === undefined) throw new FailureError({ code: "argument-missing", facts: { command } });
  noArgument(more);
  return first;
}

function noArgument([argument]: readonly string[]): void {
  if (argument !== undefined) throw new FailureError({ code: "argument-unexpected", facts: { argument } });
}

/** A schema by the name of a built-in one, or from a file. A file is what looks like one. */
async function schemaOf(nameOrFile: string): Promise<Schema> {
  if (isBuiltInName(nameOrFile)) return builtInSchema(nameOrFile);
  const isFile = nameOrFile.endsWith(".json") || nameOrFile.includes(path.sep) || nameOrFile.includes("/");
  if (!isFile) {
    throw new FailureError({ code: "schema-unknown", facts: { name: nameOrFile, builtIn: builtInNames } });
  }
  const result = readSchemaText(new TextDecoder().decode(await readInput(nameOrFile)));
  if (result.ok) return result.value;
  throw new FailureError({ code: "schema-invalid", facts: { source: nameOrFile, problems: result.problems } });
}

function refusal(file: string, reason: CheckRefusal): FailureError {
  switch (reason.code) {
    case "schema-invalid":
      return new FailureError({ code: reason.code, facts: { source: file, problems: reason.problems } });
    case "sheet-missing":
      return new FailureError({ code: reason.code, facts: { file, sheet: reason.sheet, sheets: reason.sheets } });
    case "no-measures":
      return new FailureError({ code: reason.code, facts: { file, sheet: reason.sheet } });
    case "no-progress-table": {
      const { sheets, wanted, found } = reason;
      return new FailureError({
        code: reason.code,
        facts: { file, sheets, wanted, found, searchedRows: headerSearchRows },
      });
    }
  }
}
