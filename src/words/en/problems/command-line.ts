import type { ProblemSentences } from "../../problem-words.ts";
import { atStart, list } from "./phrases.ts";

const megabytes = (bytes: number): string => String(Math.ceil(bytes / 1024 / 1024));

const seeHelp = "See shinchoku --help.";
const meant = (nearest: string): string => `Did you mean “${nearest}”? --help tells how to use it.`;

const anotherName = "Use another name.";

/** What could not be done for what was asked on the command line, or for a file. */
export const commandLineProblems = {
  "command-unknown": ({ command, nearest }) => ({
    happened: `There is no command “${command}”.`,
    action: nearest === undefined ? seeHelp : meant(nearest),
  }),
  "command-missing": () => ({ happened: "No command was specified.", action: seeHelp }),
  "option-unknown": ({ option, nearest }) => ({
    happened: `There is no option “${option}”.`,
    action: nearest === undefined ? seeHelp : meant(nearest),
  }),
  "option-value-missing": ({ option }) => ({
    happened: `The option “${option}” has no value.`,
    action: `Give a value after “${option}”.`,
  }),
  "option-missing": ({ option }) => ({
    happened: "No output file was specified.",
    action: `Specify it with “${option} FILE”.`,
  }),
  "option-value-invalid": ({ option, value, allowed }) => ({
    happened: `The option “${option}” cannot be “${value}”.`,
    action: `It takes ${allowed}.`,
  }),
  "option-for-one-file": ({ option }) => ({
    happened: `“${option}” is for a check of a single file.`,
    action: "Check the files one at a time.",
  }),
  "argument-missing": ({ command }) => ({
    happened: "No input file was specified.",
    action: `Name it after “shinchoku ${command}”.`,
  }),
  "argument-unexpected": ({ argument }) => ({
    happened: `“${argument}” is not expected here.`,
    action: "Specify one file at a time.",
  }),
  "file-not-found": (_, file) => ({
    happened: `${atStart(file)} was not found.`,
    action: "Check its name and folder.",
  }),
  "file-is-folder": (_, file) => ({ happened: `${atStart(file)} is a folder.`, action: "Specify a file." }),
  "file-not-readable": ({ reason }, file) => ({
    happened: `${atStart(file)} cannot be opened (${reason}).`,
    action: "Check that you have permission to read it and that no other program has locked it.",
  }),
  "file-not-writable": ({ reason }, file) => ({
    happened: `${atStart(file)} cannot be saved (${reason}).`,
    action: "Check that its folder exists and that it is not open in Excel. The original was not changed.",
  }),
  "no-space": (_, file) => ({
    happened: `There is not enough space to save ${file}.`,
    action: "Free up space or save elsewhere. Any existing file there was not changed.",
  }),
  "file-not-regular": (_, file) => ({
    happened: `${atStart(file)} is not an ordinary file and was not read.`,
    action: "Specify a file on a disk.",
  }),
  "file-too-large": ({ size, limit }, file) => ({
    happened: `${atStart(file)} is ${megabytes(size)} MB, over the limit of ${megabytes(limit)} MB.`,
    action: "Remove sheets or pictures you do not need, or raise the limit with --max-size.",
  }),
  "name-unreadable": ({ option }) => ({
    happened: `The file name given with ${option} is not valid text.`,
    action: anotherName,
  }),
  "output-not-writable": ({ reason }) => ({
    happened: `The output could not be written completely (${reason}).`,
    action: "Check that there is enough space and that you have permission to write there.",
  }),
  "out-is-input": ({ option }, file) => ({
    happened: `${option} cannot name an input file (${file}).`,
    action: `${anotherName} That file was not changed.`,
  }),
  "no-replies": ({ files, reasons }) => ({
    happened:
      files === 0
        ? "There is no file in the given place."
        : `None of the ${String(files)} files that were found can be read as a reply.`,
    details: reasons,
    action: "Name the folder or the files of the replies (.xlsx).",
  }),
  "extension-wrong": ({ extension }, file) => ({
    happened: `Excel cannot open a workbook named ${file}.`,
    action: `Use a name that ends in ${extension}.`,
  }),
  "rows-form-unknown": ({ endings }, file) => ({
    happened: `The name ${file} does not tell in which form to save.`,
    action: `Use a name that ends in ${endings.join(", ")}.`,
  }),
  "dates-uneven": ({ dates, workbooks }) => ({
    happened: `There are ${String(workbooks)} workbooks, but --as-of was given ${dates === 1 ? "once" : `${String(dates)} times`}.`,
    action: "Give the reporting date of each workbook, in their order, or none.",
  }),
  "outputs-are-same": ({ option, other }) => ({
    happened: `${option} and ${other} cannot name the same file.`,
    action: anotherName,
  }),
  "schema-unknown": ({ name, builtIn }) => ({
    happened: `The measure schema “${name}” was not found.`,
    action: `Check the file’s location, or use a built-in schema: ${list(builtIn)}.`,
  }),
} satisfies Partial<ProblemSentences>;
