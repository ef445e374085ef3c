import type { XlsxFile } from "../../hosts/xlsx/index.ts";
import type { NotReply } from "../../words/collecting-words.ts";

/** A file that may be a reply. */
export interface Candidate {
  /** The file as people see it: its name, or its path below the folder that was named; no other is called alike. */
  readonly shown: string;
  /** Whether it is the file that is read as the plan. */
  readonly isPlan: boolean;
  /** Opens it; throws a problem that says why it cannot be opened. Nothing of it is kept between two calls. */
  readonly open: () => Promise<XlsxFile>;
}

/** A file that is no reply, and the sentence that says why. */
export interface OtherFile {
  readonly shown: string;
  readonly sentence: string;
  /** Whether it may have been meant as a reply: a workbook, in whatever form. */
  readonly isDoubtful: boolean;
  /** Whether it is the workbook of an earlier collection. */
  readonly isOurs: boolean;
}

const separatedTexts = [".csv", ".tsv"];
const spreadsheets = [".xlsx", ".xlsm", ".xltx", ".xltm", ".xls", ".xlsb", ".ods"];

/** Why a file is no reply, as far as that can be told without opening it. */
export function notReplyByName({ shown, isPlan }: Candidate): NotReply | undefined {
  if (isPlan) return "plan";
  const extension = /\.[^./\\]*$/u.exec(shown)?.[0].toLowerCase() ?? "";
  if (separatedTexts.includes(extension)) return "csv";
  return spreadsheets.includes(extension) ? undefined : "other";
}
