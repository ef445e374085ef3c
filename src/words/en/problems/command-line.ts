import type { ProblemSentences } from "../../problem-words.ts";
import { atStart, list } from "./phrases.ts";

const megabytes = (bytes: number): string => String(Math.ceil(bytes / 1024 / 1024));

const seeHelp = "See shinchoku --help.";
const meant = (nearest: string): string => `Did you mean “${nearest}”? --help tells how to use it.`;

const anotherName = "Give another name.";

/** What could not be done for what was asked on the command line, or for a file. */
export const commandLineProblems = {
  "command-unknown": ({ command, nearest }) => ({
    happened: `There is no command “${command}”.`,
    action: nearest === undefined ? seeHelp : meant(nearest),
  }),
  "command-missing": () => ({ happened: "No command was given.", action: seeHelp }),
  "option-unknown": ({ option, nearest }) => ({
    happened: `There is no option “${option}”.`,
    action: nearest === undefined ? seeHelp : meant(nearest),
  }),
  "option-value-missing": ({ option }) => ({
    happened: `The option “${option}” has no value.`,
    action: `Give a value after “${option}”.`,
  }),
  "option-missing": ({ option }) => ({
    happened: "It was not said where to save.",
    action: `Say where to save with “${option} FILE”.`,
  }),
  "option-value-invalid": ({ option, value, allowed }) => ({
    happened: `The option “${option}” cannot be “${value}”.`,
    action: `It takes ${allowed}.`,
  }),
  "argument-missing": ({ command }) => ({
    happened: "No file to work on was given.",
    action: `Name it after “shinchoku ${command}”.`,
  }),
  "argument-unexpected": ({ argument }) => ({
    happened: `“${argument}” is one argument too many.`,
    action: "Give one file at a time.",
  }),
  "file-not-found": (_, file) => ({
    happened: `${atStart(file)} was not found.`,
    action: "Check its name and folder.",
  }),
  "file-is-folder": (_, file) => ({ happened: `${atStart(file)} is a folder.`, action: "Give a file." }),
  "file-not-readable": ({ reason }, file) => ({
    happened: `${atStart(file)} cannot be opened (${reason}).`,
    action: "Check that you may read it and that nothing else holds it.",
  }),
  "file-not-writable": ({ reason }, file) => ({
    happened: `${atStart(file)} cannot be saved (${reason}).`,
    action: "Check that its folder exists and that it is not open in Excel. The original was not changed.",
  }),
  "no-space": (_, file) => ({
    happened: `There is no room to save ${file}.`,
    action: "Make room or save elsewhere. A file that was there before is as it was.",
  }),
  "file-not-regular": (_, file) => ({
    happened: `${atStart(file)} is not an ordinary file and was not read.`,
    action: "Give a file that is on a disk.",
  }),
  "file-too-large": ({ size, limit }, file) => ({
    happened: `${atStart(file)} has ${megabytes(size)} MB, more than the ${megabytes(limit)} MB that are read.`,
    action: "Remove sheets or pictures that are not needed, or raise the limit with --max-size.",
  }),
  "name-unreadable": ({ option }) => ({
    happened: `The file name given with ${option} holds bytes that are no text.`,
    action: anotherName,
  }),
  "output-not-writable": ({ reason }) => ({
    happened: `The output could not be written to its end (${reason}).`,
    action: "Check that there is room for it and that you may write there.",
  }),
  "out-is-input": ({ option }, file) => ({
    happened: `The option ${option} cannot name a file that is read (${file}).`,
    action: `${anotherName} That file was not changed.`,
  }),
  "extension-wrong": ({ extension }, file) => ({
    happened: `Excel would not open a workbook called ${file}.`,
    action: `Give a name that ends in ${extension}.`,
  }),
  "outputs-are-same": ({ option, other }) => ({
    happened: `The options ${option} and ${other} cannot name the same file.`,
    action: anotherName,
  }),
  "schema-unknown": ({ name, builtIn }) => ({
    happened: `The measure schema “${name}” was not found.`,
    action: `Check where the file is, or give a built-in one: ${list(builtIn)}.`,
  }),
} satisfies Partial<ProblemSentences>;
