import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Log } from "sarif";
import { runCommandLine } from "../../../src/surfaces/cli/run.ts";
import { packageOf, storedParts } from "../../hosts/xlsx/packages.ts";
import { run } from "./run-command.ts";

const draft = "samples/progress-draft.xlsx";
const clean = "samples/progress-2007h1.xlsx";
const report = "samples/report.txt";
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "shinchoku-files-"));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function inFolder(name: string): string {
  return path.join(folder, name);
}

interface FilesDocument {
  readonly files: readonly { readonly file: string; readonly problem?: { code: string; message: string } }[];
  readonly checked: number;
  readonly failed: number;
  readonly counts: Readonly<Record<string, number>>;
}

async function json(...args: readonly string[]): Promise<FilesDocument> {
  return JSON.parse((await run("check", ...args, "--format", "json")).out) as FilesDocument;
}

describe("several files in one call", () => {
  test("are said one after the other, each as if it were alone, and then all together", async () => {
    const { exitCode, out, failure } = await run("check", draft, clean, report);
    const alone = await Promise.all([draft, clean, report].map((file) => run("check", file)));
    expect(failure).toBe("");
    const said = [draft, clean, report].map((file, at) => `${file}\n${alone[at]?.out ?? ""}\n`).join("");
    expect(out.slice(0, said.length)).toBe(said);
    expect(out.trimEnd().split("\n").at(-1)).toMatch(
      /^3ファイルを検査しました。合計：エラー \d+件、警告 \d+件、参考 \d+件$/u,
    );
    expect(exitCode).toBe(1);
  });

  test("are elements of one JSON document, each with what it has alone", async () => {
    const document = await json(draft, clean);
    const alone = await Promise.all([draft, clean].map((file) => run("check", file, "--format", "json")));
    expect(document.files).toEqual(alone.map(({ out }) => JSON.parse(out) as unknown));
    const [one, other] = document.files as unknown as { counts: Record<string, number> }[];
    expect(document.counts.warning).toBe((one?.counts.warning ?? 0) + (other?.counts.warning ?? 0));
    expect(document).toMatchObject({ checked: 2, failed: 0 });
  });

  test("go on where one cannot be checked, and the exit code says so", async () => {
    writeFileSync(inFolder("empty.xlsx"), "");
    const { exitCode, out, failure } = await run("check", "no.xlsx", inFolder("empty.xlsx"), "samples", clean);
    expect([exitCode, failure]).toEqual([2, ""]);
    for (const words of ["no.xlsx が見つかりません", "0 バイト", "samples はフォルダーです", "施策159件"])
      expect(out).toContain(words);
    expect(out).toContain("1ファイルを検査しました（ほかに検査できなかったファイル 3件）。");
    const { files, ...document } = await json("no.xlsx", clean);
    expect(files[0]).toMatchObject({ file: "no.xlsx", problem: { code: "file-not-found" } });
    expect(document).toMatchObject({ checked: 1, failed: 1 });
  });

  test("have the exit code of the worst", async () => {
    expect((await run("check", clean, clean)).exitCode).toBe(0);
    expect((await run("check", clean, report, "--fail-on", "warning")).exitCode).toBe(1);
  });

  test("are each checked once, and found by a pattern", async () => {
    mkdirSync(inFolder("回答"));
    for (const name of ["2.xlsx", "1.xlsx", "1.txt"]) copyFileSync(clean, inFolder(`回答/${name}`));
    const named = ["1.xlsx", "2.xlsx"].map((name) => inFolder(`回答/${name}`));
    expect((await json(inFolder("回答/*.xlsx"), ...named)).files.map(({ file }) => file)).toEqual(named);
    const [one = ""] = named;
    expect((await json(inFolder("回答/1*.xls?"))).files.map(({ file }) => file)).toEqual([one]);
  });

  test("that no pattern finds are not there", async () => {
    expect((await run("check", inFolder("*.docx"))).failure).toContain("*.docx が見つかりません");
    expect((await run("check", inFolder("nowhere/*.xlsx"))).failure).toContain("*.xlsx が見つかりません");
    const document = await json(inFolder("*.docx"), clean);
    expect(document.files[0]?.problem?.code).toBe("file-not-found");
  });

  test("are runs of one SARIF document", async () => {
    const { out } = await run("check", draft, "no.xlsx", "--format", "sarif");
    const alone = JSON.parse((await run("check", draft, "--format", "sarif")).out) as Log;
    const { runs } = JSON.parse(out) as Log;
    expect(runs[0]).toEqual(alone.runs[0]);
    expect(runs[1]).toMatchObject({ results: [], invocations: [{ executionSuccessful: false }] });
  });

  test("are annotations of GitHub, one that cannot be checked too", async () => {
    const { out } = await run("check", draft, "no.xlsx", "--format", "github");
    const { out: alone } = await run("check", draft, "--format", "github");
    expect(out).toBe(`${alone}::error file=no.xlsx::no.xlsx が見つかりません。ファイル名と場所を確かめてください。\n`);
  });

  test.each([
    [["--out", "x.xlsx"], "「--out」は、ファイルを一つだけ"],
    [["--fix"], "「--fix」は、ファイルを一つだけ"],
    [["--summary"], "「--summary」は、ファイルを一つだけ"],
    [["--previous", clean], "「--previous」は、ファイルを一つだけ"],
    [["--format", "csv"], "text | json | sarif | github"],
    [["--schema", "japan"], "施策スキーマ「japan」が見つかりません"],
  ])("are refused with %j, before any is read", async (options, words) => {
    const { exitCode, out, failure } = await run("check", draft, clean, ...options);
    expect([exitCode, out]).toEqual([2, ""]);
    expect(failure).toContain(words);
    expect(failure.trim().split("\n")).toHaveLength(1);
  });
});

describe("where no copy can be made, the findings are listed all the same", () => {
  test("of the text of a report, of which there is none", async () => {
    const { out: findings } = await run("check", report);
    expect(await run("check", report, "--fix", "--out", inFolder("copy.xlsx"))).toMatchObject({
      exitCode: 2,
      out: findings,
    });
    expect(existsSync(inFolder("copy.xlsx"))).toBe(false);
  });

  test("of a workbook with a digital signature", async () => {
    const stored = await storedParts(readFileSync(clean));
    const parts = Object.fromEntries(Array.from(stored, ([name, { content }]) => [name, content]));
    const origin = "http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin";
    const relationship = `<Relationship Id="signed" Type="${origin}" Target="_xmlsignatures/origin.sigs"/>`;
    const relationships = new TextDecoder().decode(parts["_rels/.rels"]);
    const signed = relationships.replace("</Relationships>", `${relationship}</Relationships>`);
    writeFileSync(inFolder("signed.xlsx"), await packageOf({ ...parts, "_rels/.rels": signed }));
    const { out: findings } = await run("check", inFolder("signed.xlsx"));
    const { exitCode, out, failure } = await run("check", inFolder("signed.xlsx"), "--out", inFolder("never.xlsx"));
    expect([exitCode, out]).toEqual([2, findings]);
    expect(failure).toContain("署名");
    expect(existsSync(inFolder("never.xlsx"))).toBe(false);
  });

  test("after that has been said, where it is known before", async () => {
    const said: string[] = [];
    await runCommandLine(["check", report, "--out", inFolder("copy.xlsx")], {
      print: () => said.push("findings"),
      printFailure: () => said.push("refusal"),
      progress: () => undefined,
      useColors: false,
      today: 20_780,
      now: "2026-11-23T09:00:00Z",
    });
    expect(said).toEqual(["refusal", "findings"]);
  });

  test("and what would have been put right is still a finding", async () => {
    const { out: findings } = await run("check", draft);
    const { exitCode, out, failure } = await run("check", draft, "--fix", "--out", `${clean}/x.xlsx`);
    expect([exitCode, out]).toEqual([2, findings]);
    expect(failure).toContain("保存できません");
  });

  test("of a damaged part that is only copied", async () => {
    const file = "test/hostile/damaged-unread-part.xlsx";
    const { out: findings } = await run("check", file, "--format", "json");
    const out = inFolder("copy.xlsx");
    expect(await run("check", file, "--out", out, "--format", "json")).toMatchObject({ exitCode: 2, out: findings });
  });
});
