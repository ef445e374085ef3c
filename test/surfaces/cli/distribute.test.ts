import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { removalPlan, type CellEdit } from "../../../src/core/index.ts";
import { applyPlan, documentProperties, readXlsx } from "../../../src/hosts/xlsx/index.ts";
import { ooxmlErrors } from "../../hosts/xlsx/ooxml-errors.ts";
import { present } from "../../core/sheets.ts";
import { run } from "./run-command.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "shinchoku-distribute-"));
  await run("collect", "test/fixtures/replies", "--as-of", "2026-11-27", "--out", path.join(folder, "計画.xlsx"));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

/** The workbooks of the plan's ministries, in a folder of their own. */
async function distributed(name: string): Promise<string> {
  const out = path.join(folder, name);
  const { exitCode } = await run("distribute", path.join(folder, "計画.xlsx"), "--out", out);
  expect(exitCode).toBe(0);
  return out;
}

describe("workbooks to fill in", () => {
  test("are one for each ministry, with its own measures", async () => {
    const out = await distributed("out");
    expect(await readdir(out)).toHaveLength(12);
    const xlsx = await readXlsx(await readFile(path.join(out, "06_法務省.xlsx")));
    const { workbook } = xlsx;
    expect((await documentProperties(xlsx)).get("shinchoku.reply.organization")).toBe("法務省");
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["施策進捗", "選択肢", "施策スキーマ"]);
    const rows = present(workbook.sheets[0]).rows.map(({ values }) => values);
    expect(rows[0]).toEqual(["【法務省】施策進捗管理（汎用）　施策の進捗状況"]);
    const header = present(rows[2]);
    expect(header).toEqual(expect.arrayContaining(["前回報告の状況", "状況", "前回報告の内容", "進捗状況"]));
    const at = (name: string): unknown[] => rows.slice(3).map((values) => values[header.indexOf(name)] ?? null);
    expect(at("施策番号")).toEqual(["3-02", "3-03", "3-04"]);
    expect(at("前回報告の状況")).toEqual(["実施中", "実施予定", "実施中"]);
    expect(at("状況")).toEqual([null, null, null]);
    expect(at("完了予定")).toEqual(["2027-03-31", "2027-03-31", "2028-03-31"]);
    expect(at("担当府省庁")).toEqual(["全府省庁", "デジタル庁、法務省", "デジタル庁、法務省、国税庁"]);
  });

  test("lock what names a measure, without a password, and are sound", async () => {
    const out = await distributed("sound");
    const bytes = await readFile(path.join(out, "04_総務省.xlsx"));
    expect(await ooxmlErrors(bytes)).toEqual([]);
    const { container } = await readXlsx(bytes);
    const sheet = await container.text("xl/worksheets/sheet1.xml");
    expect(/<sheetProtection [^>]*sheet="1"/u.test(sheet)).toBe(true);
    expect(sheet).not.toMatch(/password|hashValue/u);
    const formatOf = (cell: string): number => Number(new RegExp(`<c r="${cell}" s="(\\d+)"`, "u").exec(sheet)?.[1]);
    const styles = await container.text("xl/styles.xml");
    const formats = present(/<cellXfs[^>]*>(.*)<\/cellXfs>/u.exec(styles)?.[1])
      .split("<xf ")
      .slice(1);
    const isOpen = (cell: string): boolean => present(formats[formatOf(cell)]).includes('locked="0"');
    expect(["A4", "D4", "E4", "F4"].map(isOpen)).toEqual([false, false, false, false]);
    expect(["G4", "I4", "J4"].map(isOpen)).toEqual([true, true, true]);
  });

  test("come back as replies that are known under any name", async () => {
    const out = await distributed("sent");
    const back = path.join(folder, "back");
    await mkdir(back);
    const reply = await readXlsx(await readFile(path.join(out, "06_法務省.xlsx")));
    const edit = (column: number, value: string): CellEdit[] =>
      [3, 4, 5].map((row) => ({
        sheet: "施策進捗",
        row,
        column,
        value: value === "" ? "実施中" : `${value}${String(row)}件とした。`,
      }));
    const edits = [...edit(6, ""), ...edit(8, "登記情報の連携方式の検討を進め、方式の候補を")];
    await writeFile(path.join(back, "様式1.xlsx"), await applyPlan(reply, { ...removalPlan([]), edits }));
    await writeFile(path.join(back, "b.xlsx"), await readFile(path.join(out, "07_国税庁.xlsx")));
    const { out: text } = await run("collect", back, "--as-of", "2026-11-27", "--format", "json");
    const document = JSON.parse(text) as {
      files: { file: string; organization: string; measures: number }[];
      findings: { rule: string; file: string | null }[];
    };
    expect(document.files.map(({ file, organization, measures }) => [file, organization, measures])).toEqual([
      ["様式1.xlsx", "法務省", 3],
      ["b.xlsx", "国税庁", 0],
    ]);
    expect(document.findings.find(({ rule }) => rule === "reply-empty")?.file).toBe("b.xlsx");
  });

  test("need a folder, a plan and a responsible organization", async () => {
    expect((await run("distribute", path.join(folder, "計画.xlsx"))).failure).toContain("--out");
    expect((await run("distribute", "samples/small/not-a-progress-workbook.xlsx", "--out", folder)).exitCode).toBe(2);
    const nobody = await run("distribute", "test/fixtures/replies/03_内閣府.xlsx", "--out", path.join(folder, "few"));
    expect(nobody.out).toContain("内閣府　施策3件");
  });
});
