import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "@jest/globals";
import { run } from "./run-command.ts";

const seeded = (file: string): string => path.join(__dirname, "../../fixtures/seeded", file);
const marks = seeded("w04-pref-danjo-marks-faulty.xlsx");
const letters = seeded("w08-core-city-kodomo-faulty.xlsx");
const folder = mkdtempSync(path.join(tmpdir(), "shinchoku-learn-"));

test("learn tells what it took for what, and check takes the file that it saves", async () => {
  const out = path.join(folder, "plan.json");
  const learnt = await run("learn", marks, "--out", out);
  expect(learnt).toMatchObject({ exitCode: 0, failure: "" });
  for (const said of ["凡例に「達成」とあるため", "2024年度", "人権男女共同参画課", "課題", out]) {
    expect(learnt.out).toContain(said);
  }
  const checked = await run("check", marks, "--schema", out, "--as-of", "2025-06-30");
  expect(checked.failure).toBe("");
  expect(checked.out).toContain("施策13件");
});

test("learn shows the proposal or the schema itself where nothing is saved", async () => {
  const shown = await run("learn", letters, "--lang", "en");
  expect(shown.out).toMatch(/to be confirmed \(its meaning is unclear\)[^]*still to be confirmed[^]*--out FILE\.json/u);
  const { out } = await run("learn", letters, "--format", "json");
  const { name, fields } = JSON.parse(out) as { name: string; fields: { title: string }[] };
  expect([name, ...fields.slice(0, 2).map(({ title }) => title)]).toEqual(["plan", "No.", "事業名"]);
});

test("learn takes a title's day, a sheet, and the row of the header", async () => {
  const english = seeded("w11-ogp-nap6-english-clean.xlsx");
  const { out } = await run("learn", english, "--header-row", "4", "--sheet", "Commitments", "--lang", "en");
  expect(out).toContain("as of 2025-05-31");
});

test("learn refuses what it cannot do, and leaves no file", async () => {
  const wrong = path.join(folder, "plan.xlsx");
  expect(await run("learn", marks, "--out", wrong)).toMatchObject({ exitCode: 2, out: "" });
  expect(() => readFileSync(wrong)).toThrow("ENOENT");
  for (const row of ["0", "51", "x"]) {
    const { exitCode, failure } = await run("learn", marks, "--header-row", row);
    expect([exitCode, failure]).toEqual([2, expect.stringContaining("--header-row")]);
  }
  const { exitCode, failure } = await run("learn", "samples/small/not-a-progress-workbook.xlsx");
  expect([exitCode, failure]).toEqual([2, expect.stringContaining("shinchoku learn")]);
});

test("statuses in whole sentences, as those of 2007, are statuses where they come again and again", async () => {
  const { exitCode, out } = await run("learn", "samples/progress-2007h1.xlsx", "--format", "json");
  expect(exitCode).toBe(0);
  expect(out).toContain("現時点では、年度内（同上）に実施できるかどうか不明");
});
