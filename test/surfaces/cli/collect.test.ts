import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { readXlsx } from "../../../src/hosts/xlsx/index.ts";
import { ooxmlErrors } from "../../hosts/xlsx/ooxml-errors.ts";
import { run } from "./run-command.ts";

const replies = "test/fixtures/replies";
const asOf = ["--as-of", "2026-11-27"];

interface Document {
  readonly files: readonly {
    readonly file: string;
    readonly isReply: boolean;
    readonly organization?: string;
    readonly measures?: number;
    readonly unreadColumns?: readonly string[];
  }[];
  readonly measures: number;
  readonly answers: number;
  readonly statuses: readonly { readonly status: string | null; readonly count: number }[];
  readonly missing: { readonly measures: readonly unknown[]; readonly organizations: readonly string[] };
  readonly disagreements: readonly unknown[];
  readonly findings: readonly { readonly rule: string; readonly file: string }[];
}

async function collected(...args: string[]): Promise<Document> {
  const { out } = await run("collect", ...args, ...asOf, "--format", "json");
  return JSON.parse(out) as Document;
}

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "shinchoku-collect-"));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

/** A folder of its own with copies of some of the replies under other names. */
async function folderOf(name: string, files: Readonly<Record<string, string>>): Promise<string> {
  const place = path.join(folder, name);
  for (const [copy, original] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(place, copy)), { recursive: true });
    await cp(path.join(replies, original), path.join(place, copy));
  }
  return place;
}

describe("twelve replies to one request", () => {
  test("are 15 measures and not 37, and nobody is missing", async () => {
    const document = await collected(replies);
    expect(document.measures).toBe(15);
    expect(document.answers).toBe(37);
    expect(document.missing).toEqual({ measures: [], organizations: [] });
    expect(document.disagreements).toEqual([]);
    expect(document.findings).toEqual([]);
    expect(document.statuses.map(({ status, count }) => [status, count])).toEqual([
      ["done", 3],
      ["underway", 10],
      ["planned", 1],
      ["undecided", 1],
      ["late", 0],
      ["stopped", 0],
      [null, 0],
    ]);
  });

  test("are each known as its ministry's, with so many measures", async () => {
    const { files } = await collected(replies);
    expect(
      files.filter(({ isReply }) => isReply).map(({ file, organization, measures }) => [file, organization, measures]),
    ).toEqual([
      ["03_内閣府.xlsx", "内閣府", 3],
      ["01_こども家庭庁.xlsx", "こども家庭庁", 2],
      ["02_デジタル庁.xlsx", "デジタル庁", 9],
      ["12_総務省.xlsx", "総務省", 5],
      ["10_消防庁.xlsx", "消防庁", 2],
      ["09_法務省.xlsx", "法務省", 3],
      ["06_国税庁.xlsx", "国税庁", 2],
      ["07_文部科学省.xlsx", "文部科学省", 2],
      ["04_厚生労働省.xlsx", "厚生労働省", 3],
      ["11_経済産業省.xlsx", "経済産業省", 2],
      ["05_国土交通省.xlsx", "国土交通省", 2],
      ["08_気象庁.xlsx", "気象庁", 2],
    ]);
    expect(files.filter(({ isReply }) => !isReply).map(({ file }) => file)).toEqual([
      "01_こども家庭庁.csv",
      "01_こども家庭庁.ods",
      "01_こども家庭庁.xls",
      "README.md",
    ]);
  });

  test("say in words what was read, what was not and why, and the figure", async () => {
    const { exitCode, out } = await run("collect", replies, ...asOf);
    expect(exitCode).toBe(0);
    expect(out).toContain("回答12件を集約しました。施策15件（回答は延べ37件）");
    expect(out).toContain("01_こども家庭庁.csv：CSV のため回答として読み取りません");
    expect(out).toContain("01_こども家庭庁.xls は旧形式（.xls）のため開けません。");
    expect(out).toContain("全ての府省庁から、担当する全ての施策に回答がありました。");
  });

  test("make a workbook that is itself in order, and is no reply when it lies among them", async () => {
    const place = await folderOf("whole", {
      "a/12_総務省.xlsx": "12_総務省.xlsx",
      "b/09_法務省.xlsx": "09_法務省.xlsx",
    });
    const out = path.join(place, "集約.xlsx");
    const first = await run("collect", replies, ...asOf, "--out", out);
    expect(first.exitCode).toBe(0);
    const bytes = await readFile(out);
    expect(await ooxmlErrors(bytes)).toEqual([]);
    const { workbook } = await readXlsx(bytes);
    expect(workbook.sheets.map(({ name }) => name)).toEqual([
      "集約",
      "提出状況",
      "照合結果",
      "選択肢",
      "施策スキーマ",
      "検査結果",
      "集計",
      "集計ピボット",
      "集計グラフ",
      "集計データ",
    ]);
    const check = await run("check", out, ...asOf);
    expect(check).toMatchObject({ exitCode: 0 });
    expect(check.out).toContain("施策15件");
    expect(check.out).toContain("指摘はありません。");
    const again = await collected(place);
    expect(again.files.map(({ file, isReply }) => [file, isReply])).toEqual([
      ["a/12_総務省.xlsx", true],
      ["b/09_法務省.xlsx", true],
      ["集約.xlsx", false],
    ]);
    expect((await run("collect", place, ...asOf, "--out", out)).failure).toBe("");
  });
});

describe("replies that are not all there", () => {
  test("name the ministry that has not answered, and a file that seems to be its", async () => {
    const place = await folderOf("late", {
      "12_総務省.xlsx": "12_総務省.xlsx",
      "02_デジタル庁.xlsx": "02_デジタル庁.xlsx",
      "厚生労働省.xls": "01_こども家庭庁.xls",
    });
    const { exitCode, out } = await run("collect", place, ...asOf);
    expect(exitCode).toBe(1);
    expect(out).toContain(
      "厚生労働省の回答がありません（担当する施策2件）。「厚生労働省.xls」は厚生労働省のもののようですが、読み取れません。",
    );
    const { missing } = await collected(place);
    expect(missing.organizations).toEqual(["法務省", "国税庁", "文部科学省", "厚生労働省"]);
  });

  test("are held against a plan, which is no reply", async () => {
    const place = await folderOf("planned", {
      "12_総務省.xlsx": "12_総務省.xlsx",
      "計画.xlsx": "02_デジタル庁.xlsx",
    });
    const document = await collected(place, "--plan", path.join(place, "計画.xlsx"));
    expect(document.measures).toBe(10);
    expect(document.findings.map(({ rule }) => rule)).toEqual([
      ...Array.from({ length: 5 }, () => "organization-unanswered"),
      ...Array.from({ length: 5 }, () => "measure-unanswered"),
      "measure-unplanned",
    ]);
    expect(document.files.at(-1)).toMatchObject({ file: "計画.xlsx", isReply: false });
  });

  test("and cannot be found at all end with one sentence", async () => {
    expect((await run("collect")).exitCode).toBe(2);
    expect((await run("collect", path.join(folder, "nothing"))).failure).toContain("見つかりません");
    const none = await run("collect", "test/fixtures/replies/*.csv");
    expect(none.exitCode).toBe(2);
    expect(none.failure).toContain("見つかった1個のファイルに、回答として読み取れるものがありません。");
    const empty = path.join(folder, "empty");
    await mkdir(empty);
    await writeFile(path.join(empty, ".hidden.xlsx"), "");
    expect((await run("collect", empty)).failure).toContain("指定された場所にファイルがありません。");
  });

  test("take files by pattern, and each once", async () => {
    const document = await collected("test/fixtures/replies/1?_*.xlsx", "test/fixtures/replies/12_総務省.xlsx");
    expect(document.files.map(({ file }) => file).toSorted()).toEqual([
      "10_消防庁.xlsx",
      "11_経済産業省.xlsx",
      "12_総務省.xlsx",
    ]);
  });

  test("of a damaged file are told with it, and the others are collected", async () => {
    const place = await folderOf("damaged", { "12_総務省.xlsx": "12_総務省.xlsx" });
    await writeFile(path.join(place, "09_法務省.xlsx"), "PK\u0003\u0004 not a package");
    await writeFile(path.join(place, "~$12_総務省.xlsx"), "x");
    const { files, measures } = await collected(place);
    expect(measures).toBe(5);
    expect(files.filter(({ isReply }) => !isReply).map(({ file }) => file)).toEqual([
      "09_法務省.xlsx",
      "~$12_総務省.xlsx",
    ]);
  });

  test("are told with the columns of theirs that are not collected", async () => {
    const reply = "test/fixtures/seeded/w08-core-city-kodomo-clean.xlsx";
    const { out } = await run("collect", reply, "--schema", "general", ...asOf);
    expect(out).toMatch(/集約しなかった列：w08-\S+ の.*「目標値」、「実績値」/u);
    expect((await run("collect", replies, ...asOf)).out).not.toContain("集約しなかった列");
    const { files } = await collected(reply, "--schema", "general");
    expect(files[0]?.unreadColumns).toEqual(expect.arrayContaining(["目標値", "実績値"]));
  });

  test("are never written over", async () => {
    const place = await folderOf("kept", { "12_総務省.xlsx": "12_総務省.xlsx" });
    const reply = path.join(place, "12_総務省.xlsx");
    const { exitCode, failure } = await run("collect", place, "--out", reply);
    expect(exitCode).toBe(2);
    expect(failure).toContain("読み取り元のファイル");
  });
});
