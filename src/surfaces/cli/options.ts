import { parseArgs, type ParseArgsConfig } from "node:util";
import {
  headerSearchRows,
  nearest,
  parseIsoDate,
  ProblemError,
  type Day,
  type HiddenChoice,
} from "../../core/index.ts";
import { languages, type Language } from "../../words/say.ts";
import { fileSizeLimit } from "./files.ts";

/** The options of all commands, as typed. Each command says which of them it takes. */
const optionTypes = {
  schema: "string",
  sheet: "string",
  "as-of": "string",
  previous: "string",
  plan: "string",
  returns: "string",
  out: "string",
  csv: "string",
  rows: "string",
  fix: "boolean",
  dropdowns: "boolean",
  summary: "boolean",
  limit: "string",
  mail: "string",
  readability: "boolean",
  hidden: "string",
  keep: "string",
  "header-row": "string",
  format: "string",
  lang: "string",
  "fail-on": "string",
  "max-size": "string",
  debug: "boolean",
  help: "boolean",
  version: "boolean",
} as const;

/** What of ours a clean copy can have. */
const keptParts = ["findings", "summary"] as const;
export type KeptPart = (typeof keptParts)[number];

export type OptionName = keyof typeof optionTypes;

/** Those that may be given more than once; of others the last one counts. */
const repeatable: readonly string[] = ["sheet", "as-of"];

/** What findings can be printed as. */
export const formats = ["text", "json", "csv", "html", "sarif", "github"] as const;

/** The options that were given, checked. */
export interface Options {
  readonly schema: string | undefined;
  /** May be given more than once. */
  readonly sheets: readonly string[];
  readonly asOf: Day | undefined;
  /** All that were given, one for each period of a history. */
  readonly allAsOf: readonly Day[];
  readonly previous: string | undefined;
  /** The workbook that replies are held against. */
  readonly plan: string | undefined;
  /** The folder for what goes back to the organizations. */
  readonly returns: string | undefined;
  readonly out: string | undefined;
  readonly csv: string | undefined;
  /** Where the long form is saved, in the form that the name ends in. */
  readonly rows: string | undefined;
  /** The row of the header, from 1. */
  readonly headerRow: number | undefined;
  readonly fix: boolean;
  readonly dropdowns: boolean;
  readonly summary: boolean;
  readonly format: (typeof formats)[number];
  readonly language: Language;
  readonly failOn: "error" | "warning";
  /** Bytes that a file may have to be read. */
  readonly sizeLimit: number;
  /** Bytes that a file may have to be sent by mail. */
  readonly mailLimit: number;
  /** Where the draft of a mail is to be saved. */
  readonly mail: string | undefined;
  readonly readability: boolean;
  /** What becomes of what is hidden in a clean copy; `undefined` where it was not said. */
  readonly hidden: HiddenChoice | undefined;
  /** What of ours a clean copy has. */
  readonly keep: readonly KeptPart[];
  readonly help: boolean;
  readonly version: boolean;
}

export interface CommandLine {
  readonly positionals: readonly string[];
  readonly given: readonly OptionName[];
  readonly options: Options;
}

/** Reads the arguments after the program's name. Throws a failure for an option that does not exist or has no value. */
export function readCommandLine(args: readonly string[]): CommandLine {
  const options = Object.fromEntries(
    Object.entries(optionTypes).map(([name, type]) => [name, { type, multiple: repeatable.includes(name) }] as const),
  ) satisfies ParseArgsConfig["options"];
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const given: OptionName[] = [];
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    given.push(knownOption(token.name, token.rawName, token.value));
  }
  return { positionals, given, options: checkedOptions(values) };
}

function knownOption(name: string, rawName: string, value: string | undefined): OptionName {
  if (!isOptionName(name)) throw unknownOption(rawName, Object.keys(optionTypes));
  const isFlag = optionTypes[name] === "boolean";
  if (!isFlag && (value === undefined || value === "" || value.startsWith("--"))) {
    throw new ProblemError({ code: "option-value-missing", facts: { option: rawName } });
  }
  if (isFlag && value !== undefined) {
    throw new ProblemError({ code: "option-unknown", facts: { option: `${rawName}=${value}` } });
  }
  return name;
}

/** That an option does not exist or is not taken, and which of those that are was perhaps meant. */
export function unknownOption(rawName: string, taken: readonly string[]): ProblemError {
  const near = nearest(rawName.replace(/^-+/u, ""), new Map(taken.map((name) => [name, `--${name}`])));
  return new ProblemError({ code: "option-unknown", facts: { option: rawName, nearest: near } });
}

function isOptionName(name: string): name is OptionName {
  return name in optionTypes;
}

function checkedOptions(
  values: Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>,
): Options {
  const text = (name: OptionName): string | undefined => {
    const value = values[name];
    return typeof value === "string" ? value : undefined;
  };
  const texts = (name: OptionName): string[] =>
    [values[name] ?? []].flat().filter((value) => typeof value === "string");
  const allAsOf = texts("as-of").map(dayOption);
  return {
    schema: text("schema"),
    sheets: texts("sheet"),
    asOf: allAsOf.at(-1),
    allAsOf,
    previous: text("previous"),
    plan: text("plan"),
    returns: text("returns"),
    out: text("out"),
    csv: text("csv"),
    rows: text("rows"),
    headerRow: rowOption(text("header-row")),
    fix: values.fix === true,
    dropdowns: values.dropdowns === true,
    summary: values.summary === true,
    format: choiceOption("format", text("format"), formats),
    language: choiceOption("lang", text("lang"), languages),
    sizeLimit: sizeOption("--max-size", text("max-size"), fileSizeLimit),
    mailLimit: sizeOption("--limit", text("limit"), mailSizeLimit),
    failOn: choiceOption("fail-on", text("fail-on"), ["error", "warning"]),
    mail: text("mail"),
    readability: values.readability === true,
    hidden: values.hidden === undefined ? undefined : choiceOption("hidden", text("hidden"), ["remove", "show"]),
    keep: (text("keep")?.split(",") ?? []).map((part) => choiceOption("keep", part.trim(), keptParts)),
    help: values.help === true,
    version: values.version === true,
  };
}

function dayOption(value: string): Day {
  const day = parseIsoDate(value);
  if (day !== undefined) return day;
  const facts = { option: "--as-of", value, allowed: "YYYY-MM-DD" };
  throw new ProblemError({ code: "option-value-invalid", facts });
}

/** A row in which a header is looked for, as people count them. */
function rowOption(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  const row = /^\d{1,7}$/u.test(value) ? Number(value) : 0;
  if (row >= 1 && row <= headerSearchRows) return row;
  const facts = { option: "--header-row", value, allowed: `1–${String(headerSearchRows)}` };
  throw new ProblemError({ code: "option-value-invalid", facts });
}

const megabyte = 1024 ** 2;
/** What most mail servers of offices take; an attachment grows by a third on its way. */
const mailSizeLimit = 10 * megabyte;
/** Node.js reads files of less than 2 GiB as a whole. */
const largestSize = 2047;

/** A number of megabytes, as bytes. */
function sizeOption(option: string, value: string | undefined, usual: number): number {
  if (value === undefined) return usual;
  const size = /^\d{1,4}$/u.test(value) ? Number(value) : 0;
  if (size >= 1 && size <= largestSize) return size * megabyte;
  const facts = { option, value, allowed: `1–${String(largestSize)}` };
  throw new ProblemError({ code: "option-value-invalid", facts });
}

/** The given choice, or the first of the allowed ones. */
function choiceOption<const Choice extends string>(
  name: OptionName,
  value: string | undefined,
  allowed: readonly [Choice, ...Choice[]],
): Choice {
  if (value === undefined) return allowed[0];
  const choice = allowed.find((candidate) => candidate === value);
  if (choice !== undefined) return choice;
  const facts = { option: `--${name}`, value, allowed: allowed.join(" | ") };
  throw new ProblemError({ code: "option-value-invalid", facts });
}
