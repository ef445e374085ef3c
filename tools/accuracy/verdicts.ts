import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import type { RuleId } from "../../src/core/index.ts";
import { readXlsx } from "../../src/hosts/xlsx/index.ts";
import { judgeText, statusCodes } from "./judge-text.ts";
import type { RuleCount } from "./rules-table.ts";

/**
 * What a reader said of a finding on a real workbook. The text is not kept, only a digest of it and of the status that
 * it was laid beside: the workbooks hold no status that says how far the work has got.
 */
interface Verdict {
  readonly rule: RuleId;
  readonly status: string;
  readonly digest: string;
  /** Whether a careful official would look at the cell for this. */
  readonly right: boolean;
}

/** The columns of a real workbook that tell of the work. */
const textHeader = /進捗状況|概要/u;
const digestLength = 12;

/** How often each rule spoke rightly on the workbooks of a folder, and what it said that nobody has read. */
export interface WorkbookCounts {
  readonly counts: Map<RuleId, RuleCount>;
  readonly unread: readonly string[];
}

/** Lays every text of the workbooks that have verdicts beside every status, and looks the findings up. */
export async function countOnWorkbooks(verdictsFolder: string, workbooksFolder: string): Promise<WorkbookCounts> {
  const counts = new Map<RuleId, RuleCount>();
  const unread: string[] = [];
  for (const name of await readdir(verdictsFolder)) {
    const workbook = path.join(workbooksFolder, name.replace(/jsonl$/u, "xlsx"));
    if (!existsSync(workbook)) continue;
    const verdicts = await readVerdicts(path.join(verdictsFolder, name));
    const fiscalYear = Number(/\d{4}/u.exec(name)?.[0]);
    for (const text of await textsOf(workbook)) {
      for (const status of statusCodes) {
        for (const { rule } of judgeText(text, status, fiscalYear)) {
          const verdict = verdicts.get(keyOf(rule, status, digestOf(status, text)));
          if (!verdict) unread.push(`  ${rule} beside ${status}, not read by anybody: …${text.slice(-shownLength)}`);
          else counts.set(rule, counted(counts.get(rule), verdict.right));
        }
      }
    }
  }
  return { counts, unread };
}

const shownLength = 70;

function counted(before: RuleCount | undefined, isRight: boolean): RuleCount {
  const { spoke, rightly } = before ?? { spoke: 0, rightly: 0 };
  return { spoke: spoke + 1, rightly: rightly + (isRight ? 1 : 0) };
}

async function readVerdicts(file: string): Promise<Map<string, Verdict>> {
  const lines = (await readFile(file, "utf8")).split("\n").filter((line) => line.trim() !== "");
  const verdicts = lines.map((line) => JSON.parse(line) as Verdict);
  return new Map(verdicts.map((verdict) => [keyOf(verdict.rule, verdict.status, verdict.digest), verdict]));
}

function keyOf(rule: RuleId, status: string, digest: string): string {
  return `${rule} ${status} ${digest}`;
}

/** The digest of a text beside a status. */
function digestOf(status: string, text: string): string {
  return createHash("sha256").update(`${status}\n${text}`).digest("hex").slice(0, digestLength);
}

/** The texts of the columns that tell of the work, below their headers; the note on the source is none of them. */
async function textsOf(file: string): Promise<string[]> {
  const { workbook } = await readXlsx(await readFile(file));
  const texts = workbook.sheets.flatMap(({ rows }) => {
    const headers = rows.map(({ values }) => values.flatMap((value, at) => (isHeader(value) ? [at] : [])));
    const header = headers.findIndex((columns) => columns.length > 1);
    const columns = headers[header] ?? [];
    return rows.slice(header + 1).flatMap(({ values }) => columns.map((column) => values[column]));
  });
  return texts.filter((value): value is string => typeof value === "string" && !/^\s*$|^出典/u.test(value));
}

function isHeader(value: unknown): boolean {
  return typeof value === "string" && textHeader.test(value);
}
