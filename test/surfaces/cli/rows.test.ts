import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";
import { existsSync } from "node:fs";
import { cp, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { present } from "../../core/sheets.ts";
import { run } from "./run-command.ts";

const replies = "test/fixtures/replies";
const draft = "samples/progress-draft.xlsx";
const asOf = ["--as-of", "2026-11-27"];
let folder = "";
let instance: DuckDBInstance;
let database: DuckDBConnection;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "shinchoku-rows-"));
  instance = await DuckDBInstance.create(":memory:");
  database = await instance.connect();
});
afterAll(async () => {
  database.closeSync();
  instance.closeSync();
  await rm(folder, { recursive: true });
});

/** What a query gives, as JSON values; numbers are texts. */
async function asked(query: string): Promise<Record<string, unknown>[]> {
  return (await database.runAndReadAll(query)).getRowObjectsJson();
}

function inFolder(name: string): string {
  return path.join(folder, name);
}

describe("the long form of a collection", () => {
  test("is read by DuckDB from Parquet: 37 answers to 15 measures of twelve ministries", async () => {
    const { out, failure } = await run("collect", replies, ...asOf, "--rows", inFolder("回答.parquet"));
    expect([out.includes("回答.parquet に保存しました。"), failure]).toEqual([true, ""]);
    const from = `from '${inFolder("回答.parquet")}'`;
    expect(await asked(`select count(*) n, count(distinct number) measures ${from} where answer = 'counted'`)).toEqual([
      { n: "37", measures: "15" },
    ]);
    expect(await asked(`select organization, count(*) n ${from} group by 1 order by n desc, 1 limit 2`)).toEqual([
      { organization: "デジタル庁", n: "9" },
      { organization: "総務省", n: "5" },
    ]);
    expect(
      await asked(
        `select typeof(reportingDate) a, typeof(dueDate) b, typeof(number) c, dueDate > reportingDate d ${from} limit 1`,
      ),
    ).toEqual([{ a: "DATE", b: "DATE", c: "VARCHAR", d: true }]);
  });

  test("is the same in all three forms", async () => {
    const files = ["一.parquet", "一.ndjson", "一.csv"].map(inFolder);
    for (const file of files) await run("collect", replies, ...asOf, "--rows", file);
    const [parquet = "", json = "", csv = ""] = files;
    const tables = [
      `select * from '${parquet}'`,
      `select * from read_json('${json}', format = 'newline_delimited')`,
      `select * from read_csv('${csv}', header = true, all_varchar = true)`,
    ].map((query) => `select columns(*)::varchar from (${query})`);
    for (const other of tables.slice(1)) {
      expect(await asked(`(${present(tables[0])}) except all (${other})`)).toEqual([]);
      expect(await asked(`(${other}) except all (${present(tables[0])})`)).toEqual([]);
    }
    expect([...(await readFile(csv)).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  test("has a line for each answer that is missing", async () => {
    const rows = inFolder("不足.parquet");
    await run(
      "collect",
      path.join(replies, "12_総務省.xlsx"),
      ...asOf,
      "--plan",
      path.join(replies, "02_デジタル庁.xlsx"),
      "--rows",
      rows,
    );
    const missing = await asked(`select distinct status, file from '${rows}' where answer = 'missing'`);
    expect(missing).toEqual([{ status: null, file: null }]);
  });
});

describe("the long form of a workbook", () => {
  test("has a line for each measure and organization, beside all that a check does", async () => {
    const [rows, out] = [inFolder("検査.parquet"), inFolder("検査.xlsx")];
    const { exitCode, out: said } = await run("check", draft, "--rows", rows, "--out", out);
    expect([exitCode, existsSync(out), said.includes("検査.parquet に保存しました。")]).toEqual([1, true, true]);
    const [counts] = await asked(
      `select count(*) n, count(distinct cell) cells from '${rows}' where file = '${draft}'`,
    );
    const { out: json } = await run("check", draft, "--format", "json");
    const { measures } = JSON.parse(json) as { measures: number };
    expect(Number(present(counts).cells)).toBe(measures);
    expect(Number(present(counts).n)).toBeGreaterThan(measures);
  });

  test("of several workbooks is one table", async () => {
    for (const name of ["09_法務省", "12_総務省"])
      await run("check", path.join(replies, `${name}.xlsx`), ...asOf, "--rows", inFolder(`shard-${name}.parquet`));
    expect(await asked(`select count(distinct file) files from '${inFolder("shard-*.parquet")}'`)).toEqual([
      { files: "2" },
    ]);
  });
});

describe("a name for the long form", () => {
  test.each(["行.xlsx", "行", "行.json"])("such as %s is refused before anything is read", async (name) => {
    const { exitCode, failure } = await run("check", "nowhere.xlsx", "--rows", inFolder(name));
    expect([exitCode, existsSync(inFolder(name))]).toEqual([2, false]);
    expect(failure).toContain(".csv、.ndjson、.parquet");
  });

  test("never is that of a file that is read", async () => {
    const csv = inFolder("回答.csv");
    await cp(path.join(replies, "01_こども家庭庁.csv"), csv);
    const { exitCode, failure } = await run("collect", replies, csv, "--rows", csv);
    expect([exitCode, failure.includes("--rows に読み取り元のファイル")]).toEqual([2, true]);
  });
});
