import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "@jest/globals";
import {
  cellAddress,
  checkWorkbook,
  learnSchema,
  parseIsoDate,
  writeDescriptor,
  type Schema,
  type Workbook,
  type WorkbookCheck,
} from "../src/core/index.ts";
import { readDescriptor } from "../src/core/schema/read-descriptor.ts";
import { readXlsx } from "../src/hosts/xlsx/index.ts";
import { present } from "./core/sheets.ts";

interface Pair {
  readonly id: string;
  readonly asOf: string;
  readonly clean: string;
  readonly faulty: string;
  readonly measures: number;
  readonly faults: readonly { readonly sheet: string; readonly cell: string }[];
}

const folder = path.join(__dirname, "fixtures/seeded");
const pairs = JSON.parse(readFileSync(path.join(folder, "manifest.json"), "utf8")) as readonly Pair[];

async function open(file: string): Promise<Workbook> {
  return (await readXlsx(readFileSync(path.join(folder, file)))).workbook;
}

/** The schema that is learnt from a workbook without its own, as a file would give it back. */
function learnt({ sheets, ...workbook }: Workbook): { workbook: Workbook; schema: Schema } {
  const bare = { ...workbook, sheets: sheets.filter(({ name }) => name !== "施策スキーマ") };
  const outcome = learnSchema(bare, {});
  if (!outcome.ok) throw new Error(outcome.problem.code);
  const result = readDescriptor(JSON.parse(JSON.stringify(writeDescriptor(outcome.proposal.schema))));
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return { workbook: bare, schema: result.value };
}

function check(workbook: Workbook, asOf: string, schema?: Schema): WorkbookCheck {
  const day = present(parseIsoDate(asOf));
  const outcome = checkWorkbook(workbook, { schema, asOf: day, today: day, fix: false });
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.check;
}

/** Of the faults, those on whose row something is found that is not found in the clean twin. */
function faultsFound({ faults }: Pair, clean: WorkbookCheck, faulty: WorkbookCheck): readonly boolean[] {
  const place = ({ rule, sheet, row }: WorkbookCheck["findings"][number]): string => `${rule} ${sheet} ${String(row)}`;
  const before = new Set(clean.findings.map(place));
  const rows = new Set(
    faulty.findings
      .filter((finding) => !before.has(place(finding)))
      .map(({ sheet, row }) => `${sheet} ${String(row + 1)}`),
  );
  return faults.map(({ sheet, cell }) => rows.has(`${sheet} ${cell.replace(/\D/gu, "")}`));
}

test("a learnt schema finds nine in ten of the faults that the plan's own finds, and calls nothing right an error", async () => {
  let byHand = 0;
  let byBoth = 0;
  for (const pair of pairs) {
    const [clean, faulty] = [await open(pair.clean), await open(pair.faulty)];
    const [ownClean, ownFaulty] = [learnt(clean), learnt(faulty)];
    const cleanCheck = check(ownClean.workbook, pair.asOf, ownClean.schema);
    const faultyCheck = check(ownFaulty.workbook, pair.asOf, ownFaulty.schema);
    for (const { tables } of [cleanCheck, faultyCheck]) {
      expect([pair.id, tables.reduce((sum, { measures }) => sum + measures.length, 0)]).toEqual([
        pair.id,
        pair.measures,
      ]);
    }
    const errors = cleanCheck.findings.filter(({ severity }) => severity === "error");
    expect([pair.id, ...errors.map(cellAddress)]).toEqual([pair.id]);
    const hand = faultsFound(pair, check(clean, pair.asOf), check(faulty, pair.asOf));
    const own = faultsFound(pair, cleanCheck, faultyCheck);
    byHand += hand.filter(Boolean).length;
    byBoth += hand.filter((isFound, at) => isFound && own[at]).length;
  }
  expect(byBoth / byHand).toBeGreaterThanOrEqual(0.9);
});
