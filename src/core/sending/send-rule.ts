import type { WorkbookCheck } from "../check-workbook.ts";
import type { Severity } from "../finding.ts";
import type { Problem } from "../problem.ts";
import type { CellPosition, Workbook } from "../workbook/workbook.ts";
import type { PackageContents } from "./package-contents.ts";

/** What is looked at before a workbook is sent. */
export interface SendInput {
  readonly workbook: Workbook;
  readonly contents: PackageContents;
  /** The check of its tables, or why there is none. */
  readonly check: WorkbookCheck | Problem;
  readonly file: SentFile;
}

/** The file as it would be sent. */
export interface SentFile {
  /** Without its folder. */
  readonly name: string;
  /** Both in bytes. */
  readonly size: number;
  readonly sizeLimit: number;
}

/** Where something stands: in a cell, on a sheet, or in the workbook as a whole. */
export interface SendPlace {
  readonly sheet?: string | undefined;
  readonly cell?: CellPosition;
}

/** What a rule found. Facts are what a sentence needs, in no language. */
export interface SendHit<Facts> {
  readonly at: SendPlace;
  /** The text that it is about; empty where there is none to quote. */
  readonly value: string;
  readonly facts: Facts;
}

/**
 * A rule of the send check: a pure function over a workbook and its file that reports what would embarrass whoever
 * sends it. An error says that it must not be sent so, a warning asks, an info is good to know.
 */
export interface SendRule<Id extends string, Facts> {
  readonly id: Id;
  readonly severity: Severity;
  check(input: SendInput): Iterable<SendHit<Facts>>;
}

/** Declares a rule; it only fixes the types of its id and facts. */
export function defineSendRule<const Id extends string, Facts>(rule: SendRule<Id, Facts>): SendRule<Id, Facts> {
  return rule;
}
