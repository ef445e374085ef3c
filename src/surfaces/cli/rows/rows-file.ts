import path from "node:path";
import { csvText, ProblemError, type LongRow } from "../../../core/index.ts";
import type { FileToWrite } from "../write-files.ts";
import { rowColumns, valueOf } from "./columns.ts";
import { parquetBytes } from "./parquet.ts";

/** The forms in which the long form is saved, by the ending of the file's name. */
const forms = {
  ".csv": csvRows,
  ".ndjson": jsonRows,
  ".parquet": parquetBytes,
} as const satisfies Readonly<Record<string, (rows: readonly LongRow[]) => string | Promise<Uint8Array>>>;

type Ending = keyof typeof forms;
const endings = Object.keys(forms) as readonly Ending[];

/** Throws a failure where the name does not tell a form. */
export function refuseUnknownForm(file: string): void {
  endingOf(file);
}

/** The long form as the file that the name asks for. */
export async function rowsFile(file: string, rows: readonly LongRow[]): Promise<FileToWrite> {
  const made = await forms[endingOf(file)](rows);
  return { file, bytes: typeof made === "string" ? new TextEncoder().encode(made) : made };
}

function endingOf(file: string): Ending {
  const extension = path.extname(file).toLowerCase();
  const ending = endings.find((one) => one === extension);
  if (ending === undefined) throw new ProblemError({ code: "rows-form-unknown", facts: { endings }, file });
  return ending;
}

/** CSV in UTF-8 with a byte order mark. */
function csvRows(rows: readonly LongRow[]): string {
  const header = rowColumns.map(([name]) => name);
  return csvText([header, ...rows.map((row) => rowColumns.map(([name]) => valueOf(row[name])))]);
}

/** A JSON document a line. */
function jsonRows(rows: readonly LongRow[]): string {
  return rows
    .map((row) => `${JSON.stringify(Object.fromEntries(rowColumns.map(([name]) => [name, valueOf(row[name])])))}\n`)
    .join("");
}
