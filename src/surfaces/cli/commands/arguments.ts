import type { Options } from "../options.ts";
import path from "node:path";
import { ProblemError } from "../../../core/index.ts";
import { refuseUnknownForm } from "../rows/rows-file.ts";

/** The extensions of the workbooks that are read: with or without macros, templates too. */
const extensions = [".xlsx", ".xlsm", ".xltx", ".xltm"] as const;

/**
 * Where a workbook is to be saved. Excel opens one only under the extension of its kind: a copy has that of its
 * original, a new one is an .xlsx.
 */
export function outOf(out: string | undefined, original?: string): string {
  if (out === undefined) throw new ProblemError({ code: "option-missing", facts: { option: "--out" } });
  refuseUnreadableName("--out", out);
  const extension = extensions.find((known) => known === extensionOf(original ?? "")) ?? extensions[0];
  refuseOtherExtension(out, extension);
  return out;
}

/** Where a clean copy is to be saved, which never has macros and is no template. */
export function cleanOutOf(out: string): string {
  refuseUnreadableName("--out", out);
  refuseOtherExtension(out, extensions[0]);
  return out;
}

/** Where the long form is to be saved. */
export function rowsOf(rows: string): string {
  refuseUnreadableName("--rows", rows);
  refuseUnknownForm(rows);
  return rows;
}

/** Where the draft of a mail is to be saved: under a name that programs for mail open. */
export function mailOutOf(out: string): string {
  refuseUnreadableName("--mail", out);
  refuseOtherExtension(out, ".eml");
  return out;
}

function refuseOtherExtension(out: string, extension: string): void {
  if (extensionOf(out) !== extension) {
    throw new ProblemError({ code: "extension-wrong", facts: { extension }, file: out });
  }
}

/** Bytes of a name that are no UTF-8 come as replacement characters; the file would get another name than was meant. */
export function refuseUnreadableName(option: string, name: string): void {
  if (name.includes("\uFFFD")) throw new ProblemError({ code: "name-unreadable", facts: { option } });
}

function extensionOf(file: string): string {
  return path.extname(file).toLowerCase();
}

/** The one argument of a command that takes a file. */
export function onlyArgument(command: string, [first, ...more]: readonly string[]): string {
  if (first === undefined) throw new ProblemError({ code: "argument-missing", facts: { command } });
  noArgument(more);
  return first;
}

/** Refuses arguments that a command would ignore. */
export function noArgument([argument]: readonly string[]): void {
  if (argument !== undefined) throw new ProblemError({ code: "argument-unexpected", facts: { argument } });
}

/** The form of a command that prints only text or JSON; the others are for findings. */
export function textOrJson(format: Options["format"]): "text" | "json" {
  if (format === "text" || format === "json") return format;
  throw new ProblemError({
    code: "option-value-invalid",
    facts: { option: "--format", value: format, allowed: "text | json" },
  });
}
