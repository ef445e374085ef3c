import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { removalPlan } from "../../../src/core/index.ts";
import { applyPlan, readXlsx } from "../../../src/hosts/xlsx/index.ts";
import { catalogueOf } from "../../../src/words/catalogues.ts";
import { present } from "../../core/sheets.ts";
import { ooxmlErrors } from "../../hosts/xlsx/ooxml-errors.ts";
import { run } from "./run-command.ts";

let folder = "";
const files: string[] = [];
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "shinchoku-history-"));
  const original = await readFile("test/fixtures/replies/09_法務省.xlsx");
  const statuses = [
    ["未定", "検討中", "実施中"],
    ["検討中", "検討中", "実施済み"],
    ["実施済み", "実施中", "なにか"],
  ];
  for (const [at, values] of statuses.entries()) {
    const edits = values.map((value, row) => ({ sheet: "工程表", row: row + 1, column: 5, value }));
    const file = path.join(folder, `第${String(at + 1)}期.xlsx`);
    await writeFile(file, await applyPlan(await readXlsx(original), { ...removalPlan([]), edits }));
    files.push(file);
  }
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

describe("history", () => {
  test("says each measure's way, and what has not moved", async () => {
    const { exitCode, out } = await run("history", ...files);
    expect(exitCode).toBe(0);
    expect(out).toContain("3期の施策3件の推移");
    expect(out).toContain("進捗状況が前の期と同じ施策3件");
    expect(out).toContain("進捗状況が3期同じ");
    const english = await run("history", ...files, "--lang", "en");
    expect(english.out).toContain("3 measures through 3 periods");
  });

  test("is one JSON document, with the statuses by code", async () => {
    const { out } = await run("history", ...files, "--format", "json");
    const document = JSON.parse(out) as {
      periods: { file: string; statuses: { status: string | null; count: number }[] }[];
      measures: { steps: ({ status: string | null } | null)[]; unchanged: number }[];
    };
    expect(document.periods.map(({ file }) => file)).toEqual(["第1期.xlsx", "第2期.xlsx", "第3期.xlsx"]);
    expect(document.measures.map(({ steps }) => steps.map((step) => step?.status))).toEqual([
      ["undecided", "underway", "done"],
      ["underway", "underway", "underway"],
      ["underway", "done", null],
    ]);
    const counted = document.periods.map(({ statuses }) =>
      statuses.flatMap(({ status, count }) => (count > 0 ? `${String(status)} ${String(count)}` : [])),
    );
    expect(counted).toEqual([
      ["underway 2", "undecided 1"],
      ["done 1", "underway 2"],
      ["done 1", "underway 1", "null 1"],
    ]);
    expect(present(present(document.periods[2]).statuses.at(-1))).toEqual({ status: null, count: 1 });
  });

  test.each(["ja", "en"] as const)("makes a workbook that Excel takes, in %s", async (language) => {
    const out = path.join(folder, `${language}.xlsx`);
    const { exitCode } = await run("history", ...files, "--out", out, "--lang", language);
    expect(exitCode).toBe(0);
    const bytes = await readFile(out);
    expect(await ooxmlErrors(bytes)).toEqual([]);
    const { workbook } = await readXlsx(bytes);
    const { sheets, headers } = catalogueOf(language).history;
    expect(workbook.sheets.map(({ name }) => name)).toEqual([sheets.measures, sheets.chart]);
    const [head, first] = present(workbook.sheets[0]).rows;
    expect(present(head).values.slice(3)).toEqual([
      "第1期",
      "第2期",
      "第3期",
      ...[headers.firstDue, headers.lastDue, headers.postponed, headers.unchanged],
    ]);
    expect(present(first).values.at(-1)).toBe(3);
  });

  test("asks for two workbooks, does not write over one, and names the one that holds no measure", async () => {
    expect((await run("history", present(files[0]))).exitCode).toBe(2);
    expect((await run("history", ...files, "--out", present(files[1]))).exitCode).toBe(2);
    const other = path.join(folder, "他.xlsx");
    await run("template", "--out", other);
    const { exitCode, failure } = await run("history", other, present(files[0]));
    expect([exitCode, failure.includes("他.xlsx")]).toEqual([2, true]);
  });

  test("reads each period as of its own date, so that the end of this year is another one in each", async () => {
    const within: string[] = [];
    for (const [at, file] of files.slice(0, 2).entries()) {
      const edits = [{ sheet: "工程表", row: 1, column: 7, value: "年度内" }];
      const copy = path.join(folder, `年度内${String(at)}.xlsx`);
      await writeFile(copy, await applyPlan(await readXlsx(await readFile(file)), { ...removalPlan([]), edits }));
      within.push(copy);
    }
    interface Ways {
      readonly periods: readonly { readonly asOf: string }[];
      readonly measures: readonly { readonly postponed: number; readonly steps: readonly { readonly due: string }[] }[];
    }
    const ways = async (...dates: string[]): Promise<Ways> =>
      JSON.parse((await run("history", ...within, ...dates, "--format", "json")).out) as Ways;
    const undated = await ways();
    expect(present(undated.measures[0]).steps.map(({ due }) => due)).toEqual(["年度内", "年度内"]);
    expect(present(undated.measures[0]).postponed).toBe(0);
    const dated = await ways("--as-of", "2025-10-01", "--as-of", "2026-10-01");
    expect(dated.periods.map(({ asOf }) => asOf)).toEqual(["2025-10-01", "2026-10-01"]);
    expect(present(dated.measures[0]).postponed).toBe(1);
    const { out } = await run("history", ...within, "--as-of", "2025-10-01", "--as-of", "2026-10-01");
    expect(out).toContain("基準日：2025年10月1日（指定）");
    const uneven = await run("history", ...within, "--as-of", "2026-10-01");
    expect([uneven.exitCode, uneven.failure.includes("ブックは2件ですが、--as-of は1件です。")]).toEqual([2, true]);
  });
});
