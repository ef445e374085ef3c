/**
 * Generates `samples/`: the progress workbook of a real plan, the same as handed in with faults, and small workbooks
 * for what concerns a table as a whole. exceljs writes them, so that the product's own writer is not tested on itself.
 *
 * Run with `npx tsx tools/samples/main.ts`. Two runs give the same bytes.
 */
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { format } from "prettier";
import { draftRows } from "./draft/draft-rows.ts";
import { assertPlan, measures } from "./plan/index.ts";
import { addOrganizationsSheet } from "./progress/organizations-sheet.ts";
import { addProgressSheet, type SheetRow } from "./progress/progress-sheet.ts";
import { progressRow } from "./progress/rows.ts";
import { addSchemaSheet } from "./progress/schema-sheet.ts";
import { repack } from "./repack.ts";
import { smallSamples } from "./small/index.ts";
import { withSchemaDescriptor } from "./small/with-schema.ts";
import { withSchemaFile } from "./small/workbooks.ts";
import { newWorkbook } from "./workbook.ts";

const folder = path.resolve(import.meta.dirname, "../../samples");

async function write(file: string, bytes: Uint8Array): Promise<void> {
  await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
  await writeFile(path.join(folder, file), bytes);
}

async function writeJson(file: string, value: object): Promise<void> {
  await write(file, new TextEncoder().encode(await format(JSON.stringify(value), { parser: "json", printWidth: 120 })));
}

async function progressWorkbook(title: string, rows: readonly SheetRow[], showsExpected: boolean): Promise<Uint8Array> {
  const workbook = newWorkbook(title);
  addProgressSheet(workbook, { title, rows, showsExpected });
  addOrganizationsSheet(workbook);
  addSchemaSheet(workbook);
  return repack(new Uint8Array(await workbook.xlsx.writeBuffer()));
}

assertPlan();
const title = "「セキュア・ジャパン2007」進捗状況調査票（平成19年度上半期）";
const cleanRows = measures.map((measure) => ({ cells: progressRow(measure), expected: [], merges: [] }));
await write("progress-2007h1.xlsx", await progressWorkbook(title, cleanRows, false));
await write("progress-draft.xlsx", await progressWorkbook(`${title}（案）`, draftRows(), true));
for (const { file, workbook, edits } of smallSamples) {
  await write(`small/${file}`, await repack(new Uint8Array(await workbook().xlsx.writeBuffer()), edits));
}
await writeJson("small/expected.json", Object.fromEntries(smallSamples.map(({ file, expected }) => [file, expected])));
await writeJson(`small/${withSchemaFile}`, withSchemaDescriptor);
