import type { LeftBehind } from "./plans/written.ts";
import type { SchemaProblem } from "./schema/problem.ts";

/**
 * Everything that stops the product from doing what it was asked, by code, with what must be known to say it. Hosts and
 * surfaces throw or return these; a language says each once.
 */
export interface ProblemFacts extends TableProblems, FileProblems, ExcelProblems, CommandLineProblems {
  /** One of our own files (the sample, a part of the code) did not come from the server. */
  readonly "file-not-served": { readonly path: string };
  /** Files were dropped while something else was under way. */
  readonly "drop-while-busy": NoFacts;
  /** What worked in the background broke down, for want of memory as a rule; `detail` is what is known, or empty. */
  readonly "work-lost": { readonly detail: string };
  /** A defect of the product; `detail` is what a developer needs. */
  readonly unexpected: { readonly detail: string };
}

type NoFacts = Record<string, never>;

/** Why a workbook or the text of a report cannot be checked. */
interface TableProblems {
  /** `source` is the schema's file, or the workbook's sheet that holds it. */
  readonly "schema-invalid": { readonly source: string; readonly problems: readonly SchemaProblem[] };
  /** A table of the sheet 施策スキーマ, or a column of it that is to be filled in, is not there. */
  readonly "schema-column-missing": { readonly sheet: string; readonly table: string; readonly column: string };
  readonly "sheet-missing": { readonly sheet: string; readonly sheets: readonly string[] };
  /** `wanted` are the titles of the columns that tell a progress table, `found` those of them that were there. */
  readonly "no-progress-table": {
    readonly sheets: readonly string[];
    readonly wanted: readonly string[];
    readonly found: readonly string[];
    readonly searchedRows: number;
  };
  /** The workbook holds nothing but what we made of others, such as a history: `sheets` by name. */
  readonly "own-sheets-only": { readonly sheets: readonly string[] };
  /** The long form of a summary has more rows than a sheet: one a measure and organization. */
  readonly "summary-too-long": { readonly rows: number; readonly limit: number };
  readonly "no-measures": { readonly sheet: string };
  /** `labels` are the words that set out the measures of a report, such as 施策名. */
  readonly "not-report": { readonly labels: readonly string[] };
  readonly "text-unreadable": NoFacts;
  readonly "report-not-markable": NoFacts;
}

/** Why the bytes of a workbook cannot be read or written. */
interface FileProblems {
  readonly "not-xlsx": { readonly found: FoundFile };
  /** The old binary format .xls. */
  readonly "legacy-xls": NoFacts;
  /** The binary format .xlsb. */
  readonly "binary-xlsb": NoFacts;
  /** Protected by a password. */
  readonly encrypted: NoFacts;
  /** `part` is the part of the package that could not be read; empty for the package itself. */
  readonly damaged: { readonly part: string };
  /** The workbook was read, but a part that only writing needs, or that is only copied, is damaged. */
  readonly "damaged-unread": { readonly part: string };
  /** A part declares its own document type, which parts must not (ECMA-376 part 2, 6.2.5). */
  readonly "document-type": { readonly part: string };
  /** `limit` is in bytes, unpacked. */
  readonly "too-large": { readonly limit: number };
  /** A sheet is too large to be marked, though it can be checked; both are bytes, unpacked. */
  readonly "sheet-not-writable": { readonly sheet: string; readonly size: number; readonly limit: number };
  /** Writing would break a digital signature. */
  readonly signed: NoFacts;
  /** Several people edit the workbook at once; Excel allows neither tables nor pivot tables in it. */
  readonly shared: NoFacts;
  /** The workbook has a name of its own that is needed for a list or sheet of ours. */
  readonly "name-taken": { readonly name: string };
  /** A sheet of ours would go that something of the user's refers to. */
  readonly "sheet-in-use": { readonly sheet: string; readonly by: SheetUser };
  /** The file has no result of a formula, which a clean copy would need in its place. */
  readonly "formula-not-calculated": { readonly sheet: string; readonly cell: string };
  /** Something is hidden, and nobody has said what becomes of it in a clean copy. */
  readonly "hidden-undecided": { readonly hidden: readonly HiddenThing[] };
  /** Taking away what is ours would leave no sheet to show. */
  readonly "no-sheet-left": NoFacts;
}

/** Something that a workbook hides. */
export interface HiddenThing {
  readonly kind: "sheet" | "rows" | "filtered-rows" | "columns" | "values" | "shapes";
  /** The sheet it is on, or that is hidden itself; `undefined` for shapes. */
  readonly sheet: string | undefined;
  /** Rows, columns, or ranges of cells, as people see them. */
  readonly places: readonly string[];
}

/** What a file is that is no workbook of Excel's; `lock-file` is what Excel keeps beside an open one. */
export type FoundFile =
  | "word"
  | "presentation"
  | "opendocument"
  | "web-page"
  | "xml-spreadsheet"
  | "pdf"
  | "text"
  | "lock-file"
  | "empty"
  | "other";

/** What refers to a sheet of ours. */
export interface SheetUser {
  readonly kind: "cell" | "name" | "sheet";
  /** `進捗!B5`, the name, or the name of the sheet whose chart, pivot table, slicer or rule it is. */
  readonly at: string;
}

/** Why Excel could not do what it was asked. */
interface ExcelProblems {
  /** A cell is being edited; Excel takes no requests until the entry is finished. */
  readonly "cell-edit-mode": NoFacts;
  /** The sheet is protected, so that its cells cannot be marked or changed. */
  readonly "sheet-protected": { readonly sheet: string };
  /** The workbook's structure is protected, so that no sheet can be added or removed. */
  readonly "workbook-protected": NoFacts;
  /** The workbook is open for reading only. */
  readonly "read-only": NoFacts;
  /** A sheet that was read before is no longer there. */
  readonly "sheet-gone": { readonly sheet: string };
  /** A hidden sheet cannot be shown by selecting a cell of it. */
  readonly "sheet-hidden": { readonly sheet: string };
  /** `limit` is the number of cells that are read of one sheet at most. */
  readonly "sheet-too-large": { readonly sheet: string; readonly limit: number };
  /** What was worked on is gone or has moved: another user, or another window, has changed the workbook meanwhile. */
  readonly "changed-meanwhile": NoFacts;
  /** This Excel lacks a function that the product needs. */
  readonly "api-missing": NoFacts;
  /** This Excel hands the bytes of the open workbook to no add-in (requirement set CompressedFile). */
  readonly "file-not-offered": NoFacts;
  /** Excel did not hand them over this time; `officeCode` is the number that Office gives. */
  readonly "file-not-given": { readonly officeCode: string };
  /** Excel failed for a reason of its own; `officeCode` is its code (`Excel.ErrorCodes`). */
  readonly "excel-failed": { readonly officeCode: string };
}

/** Why the command line cannot begin, or cannot read or write a file. */
interface CommandLineProblems {
  readonly "command-unknown": { readonly command: string; readonly nearest?: string | undefined };
  readonly "command-missing": NoFacts;
  /** `nearest` is what was perhaps meant. */
  readonly "option-unknown": { readonly option: string; readonly nearest?: string | undefined };
  readonly "option-value-missing": { readonly option: string };
  /** A command cannot do without the option. */
  readonly "option-missing": { readonly option: string };
  readonly "option-value-invalid": { readonly option: string; readonly value: string; readonly allowed: string };
  /** The option is for one file, and several were given. */
  readonly "option-for-one-file": { readonly option: string };
  readonly "argument-missing": { readonly command: string };
  readonly "argument-unexpected": { readonly argument: string };
  readonly "file-not-found": NoFacts;
  readonly "file-is-folder": NoFacts;
  /** `reason` is the system's error code, such as EACCES. */
  readonly "file-not-readable": { readonly reason: string };
  readonly "file-not-writable": { readonly reason: string };
  /** The disk, or the user's share of it, is full. */
  readonly "no-space": NoFacts;
  /** A pipe, a device or the like. */
  readonly "file-not-regular": NoFacts;
  /** Both are bytes. */
  readonly "file-too-large": { readonly size: number; readonly limit: number };
  /** The name of a file to write holds bytes that are no text. */
  readonly "name-unreadable": { readonly option: string };
  /** What stops the printing, such as ENOSPC. */
  readonly "output-not-writable": { readonly reason: string };
  /** `option` names a file that is read. */
  readonly "out-is-input": { readonly option: string };
  /** Among so many files none could be read as a reply; `reasons` says why, a sentence each. */
  readonly "no-replies": { readonly files: number; readonly reasons: readonly string[] };
  /** Excel would not open the file by this name. */
  readonly "extension-wrong": { readonly extension: string };
  /** The long form is saved in the form that the name ends in; `endings` are those that there are. */
  readonly "rows-form-unknown": { readonly endings: readonly string[] };
  /** A history needs a reporting date for each workbook, or none. */
  readonly "dates-uneven": { readonly dates: number; readonly workbooks: number };
  readonly "outputs-are-same": { readonly option: string; readonly other: string };
  readonly "schema-unknown": { readonly name: string; readonly builtIn: readonly string[] };
}

export type ProblemCode = keyof ProblemFacts;

/** A problem as data. `file` names the file that it is about, where it is not the workbook that is open. */
export type Problem<Code extends ProblemCode = ProblemCode> = {
  readonly [One in Code]: { readonly code: One; readonly facts: ProblemFacts[One]; readonly file?: string };
}[Code];

/**
 * Thrown wherever the product cannot go on; a surface's one catcher says it. Anything else that is thrown is a defect.
 */
export class ProblemError extends Error {
  constructor(
    readonly problem: Problem,
    options?: ErrorOptions,
    /** What work that wrote into the open workbook has left there. */
    readonly left?: LeftBehind,
  ) {
    super(problem.code, options);
    this.name = "ProblemError";
  }
}

/**
 * Says of a part of our own code that could not be loaded that it did not come from the server, which says nothing of
 * the workbook. The bundler's own error names the file that it asked for.
 */
export function notServed(error: unknown): never {
  const path = error instanceof Error && "request" in error ? String(error.request) : ".js";
  throw new ProblemError({ code: "file-not-served", facts: { path } }, { cause: error });
}

/** Does work on a file and gives its problems the file's name, unless they have one. */
export async function naming<Result>(file: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof ProblemError) || error.problem.file !== undefined) throw error;
    throw new ProblemError({ ...error.problem, file }, { cause: error });
  }
}
