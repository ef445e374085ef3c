import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { removalPlan, type CellEdit } from "../../src/core/index.ts";
import { applyPlan, readXlsx } from "../../src/hosts/xlsx/index.ts";

const original = "test/fixtures/replies/02_デジタル庁.xlsx";
const sheet = "工程表";
const firstRow = 3;
const statusColumn = 5;
const progressColumn = 6;
const dueColumn = 7;

/** An earlier period: the statuses of the nine measures, and due dates and texts that were others, by row. */
interface EarlierPeriod {
  readonly name: string;
  readonly statuses: readonly string[];
  readonly dues: Readonly<Record<number, string>>;
  readonly texts: Readonly<Record<number, string>>;
}

const earlier: readonly EarlierPeriod[] = [
  {
    name: "令和7年度上期",
    statuses: ["検討中", "未定", "実施中", "実施中", "検討中", "検討中", "実施中", "未定", "検討中"],
    dues: { 0: "令和8年3月末", 2: "令和8年3月末", 4: "令和8年3月末", 8: "令和9年3月末" },
    texts: {
      0: "医療機関への支援の方法を検討している。",
      1: "仕様の検討の進め方を調整している。",
      3: "技術要件の確認を進めている。",
      4: "関係機関と項目を調整している。",
      8: "対象とする台帳を検討している。",
    },
  },
  {
    name: "令和7年度末",
    statuses: ["実施中", "検討中", "実施中", "実施済み", "実施中", "実施中", "実施中", "未定", "実施中"],
    dues: { 2: "令和9年3月末" },
    texts: { 0: "医療機関への支援を始めた。", 4: "標準の案を公表し、意見を募集している。" },
  },
];

/** Saves the workbooks of three periods, the newest of which is a reply as it is; their files from the oldest on. */
export async function periodWorkbooks(folder: string): Promise<string[]> {
  const bytes = readFileSync(original);
  const files: string[] = [];
  for (const { name, statuses, dues, texts } of earlier) {
    const edit = (row: number, column: number, value: string): CellEdit => ({ sheet, row, column, value });
    const changed = (column: number, values: Readonly<Record<number, string>>): CellEdit[] =>
      Object.entries(values).map(([row, value]) => edit(firstRow + Number(row), column, value));
    const edits = [
      ...statuses.map((status, row) => edit(firstRow + row, statusColumn, status)),
      ...changed(dueColumn, dues),
      ...changed(progressColumn, texts),
    ];
    const file = path.join(folder, `${name}.xlsx`);
    writeFileSync(file, await applyPlan(await readXlsx(bytes), { ...removalPlan([]), edits }));
    files.push(file);
  }
  const newest = path.join(folder, "令和8年度上期.xlsx");
  writeFileSync(newest, bytes);
  return [...files, newest];
}
