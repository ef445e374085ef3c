import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { cellAddress, checkWorkbook, parseIsoDate, type Finding } from "../src/core/index.ts";
import { readXlsx } from "../src/hosts/xlsx/index.ts";
import { present } from "./core/sheets.ts";

/** A workbook as an office lays it out, clean and with known faults (made for this project). */
interface Pair {
  readonly id: string;
  readonly asOf: string;
  readonly clean: string;
  readonly faulty: string;
  /** How many rows are measures. */
  readonly measures: number;
  readonly faults: readonly { readonly sheet: string; readonly cell: string; readonly kind: string }[];
}

const folder = path.join(__dirname, "fixtures/seeded");
const pairs = JSON.parse(readFileSync(path.join(folder, "manifest.json"), "utf8")) as readonly Pair[];

/** Faults on whose rows nothing is found today: no rule speaks of them, or the reading does not reach so far. */
const notFound: Readonly<Record<string, readonly string[]>> = {
  "w10-digital-juten-general": ["undecided-but-done 工程表!G18"],
  "w16-kohyo-one-sheet-each": ["org-unlisted 個票2!B4"],
};

async function checkOf(file: string, { asOf }: Pair): Promise<{ measures: number; findings: readonly Finding[] }> {
  const { workbook } = await readXlsx(readFileSync(path.join(folder, file)));
  const day = present(parseIsoDate(asOf));
  const outcome = checkWorkbook(workbook, { schema: undefined, asOf: day, today: day, fix: false });
  if (!outcome.ok) throw new Error(outcome.problem.code);
  const { tables, findings } = outcome.check;
  return { measures: tables.reduce((sum, table) => sum + table.measures.length, 0), findings };
}

/** What is compared between the twins: a rule on a row of a sheet. */
function placeOf({ rule, sheet, row }: Finding): string {
  return `${rule} ${sheet} ${String(row + 1)}`;
}

describe.each(pairs.map((pair) => [pair.id, pair] as const))("%s", (id, pair) => {
  test("is read whole, and nothing in its clean twin is called an error", async () => {
    const { measures, findings } = await checkOf(pair.clean, pair);
    expect(measures).toBe(pair.measures);
    expect(findings.filter(({ severity }) => severity === "error").map(cellAddress)).toEqual([]);
  });

  test("has the faults found that were put into it", async () => {
    const before = new Set((await checkOf(pair.clean, pair)).findings.map(placeOf));
    const { findings } = await checkOf(pair.faulty, pair);
    const rows = new Set(
      findings
        .filter((finding) => !before.has(placeOf(finding)))
        .map(({ sheet, row }) => `${sheet} ${String(row + 1)}`),
    );
    const missed = pair.faults.filter(({ sheet, cell }) => !rows.has(`${sheet} ${cell.replace(/\D/gu, "")}`));
    expect(missed.map(({ kind, sheet, cell }) => `${kind} ${sheet}!${cell}`)).toEqual(notFound[id] ?? []);
  });
});
