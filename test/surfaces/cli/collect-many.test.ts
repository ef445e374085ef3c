import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { readXlsx } from "../../../src/hosts/xlsx/index.ts";
import type { FileOfMany, WorkStep } from "../../../src/surfaces/cli/commands/command.ts";
import { runCommandLine } from "../../../src/surfaces/cli/run.ts";
import { countedByHand, madeReplies, madeWorkbook } from "../../../tools/collecting/made-replies.ts";
import { run } from "./run-command.ts";

const made = madeReplies(40);
let folder = "";
let replies = "";
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "shinchoku-many-"));
  replies = path.join(folder, "回答");
  await mkdir(replies);
  for (const [at, one] of made.entries()) await writeFile(path.join(replies, one.file), await madeWorkbook(one, at));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

const asOf = ["--as-of", "2026-11-27"];

interface Totals {
  readonly measures: number;
  readonly answers: number;
  readonly files: readonly { readonly organization: string | null; readonly measures: number }[];
  readonly statuses: readonly { readonly count: number }[];
  readonly missing: { readonly organizations: readonly string[] };
}

describe("forty replies that were made", () => {
  test("come to the totals that were counted by hand, each with all that it answers", async () => {
    const { out } = await run("collect", replies, ...asOf, "--format", "json");
    const totals = JSON.parse(out) as Totals;
    const { measures, statuses } = countedByHand(made);
    expect(measures).toBe(40 * 9 + 39);
    expect(totals.measures).toBe(measures);
    expect(totals.statuses.map(({ count }) => count)).toEqual([...statuses, 0]);
    expect(totals.answers).toBe(made.reduce((sum, { answers }) => sum + answers.length, 0));
    expect(totals.files.map(({ organization, measures: answered }) => [organization, answered])).toEqual(
      made.map(({ organization, answers }) => [organization, answers.length]),
    );
    expect(totals.missing.organizations).toEqual([]);
  });

  test("are named one after the other while they are read, and so is what goes back", async () => {
    const seen: (readonly [WorkStep | undefined, FileOfMany | undefined])[] = [];
    const out = path.join(folder, "順に");
    await runCommandLine(["collect", replies, ...asOf, "--returns", out], {
      print: () => undefined,
      printFailure: () => undefined,
      progress: (step, file) => seen.push([step, file]),
      useColors: false,
      today: 20_784,
      now: "2026-11-27T09:00:00Z",
    });
    const named = (step: WorkStep): FileOfMany[] => seen.flatMap(([at, file]) => (at === step && file ? file : []));
    expect(named("reading")).toEqual(made.map(({ file }, at) => ({ name: file, at: at + 1, count: 40 })));
    expect(named("writing").map(({ name }) => name)).toEqual(made.map(({ file }) => file));
    expect(seen.at(-1)).toEqual([undefined, undefined]);
  });

  test("leave whole files where the run is killed while it writes", async () => {
    const out = path.join(folder, "返送");
    const workbook = path.join(folder, "集約.xlsx");
    await writeFile(workbook, "old");
    const child = spawn(
      process.execPath,
      ["--import", "tsx", "src/surfaces/cli/main.ts", "collect", replies, "--out", workbook, "--returns", out],
      { stdio: "ignore" },
    );
    const ended = once(child, "exit");
    while (child.exitCode === null && !(await temporariesIn(out)).length) await wait(5);
    child.kill("SIGKILL");
    expect(await ended).toEqual([null, "SIGKILL"]);
    expect(await readFile(workbook, "utf8")).toBe("old");
    const named = (await readdir(out)).filter((name) => !name.endsWith(".tmp"));
    for (const name of named.filter((one) => one.endsWith(".xlsx")))
      expect((await readXlsx(await readFile(path.join(out, name)))).workbook.sheets.length).toBeGreaterThan(0);
    const again = await run("collect", replies, ...asOf, "--returns", out);
    expect(again.failure).toBe("");
    expect((await readdir(out)).filter((name) => !name.endsWith(".tmp"))).toHaveLength(80);
  });
});

async function temporariesIn(place: string): Promise<string[]> {
  try {
    return (await readdir(place)).filter((name) => name.endsWith(".tmp"));
  } catch {
    return [];
  }
}

describe("a schema that only a later reply brings", () => {
  test("is the one with which all of them are read", async () => {
    const place = path.join(folder, "後から");
    await mkdir(place);
    const [first, second] = made;
    if (!first || !second) throw new Error("No replies");
    await writeFile(path.join(place, "1.xlsx"), await madeWorkbook(first, 0));
    const form = path.join(folder, "様式.xlsx");
    await run("template", "--schema", "secure-japan-2007", "--out", form);
    const { workbook } = await readXlsx(await readFile(form));
    expect(workbook.sheets.map(({ name }) => name)).toContain("施策スキーマ");
    await writeFile(path.join(place, "2.xlsx"), await readFile(form));
    const { out } = await run("collect", place, ...asOf, "--format", "json");
    const { schema } = JSON.parse(out) as { schema: { name: string } };
    expect(schema.name).toBe("secure-japan-2007");
  });
});
