import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { removalPlan } from "../../../src/core/index.ts";
import { applyPlan, readXlsx } from "../../../src/hosts/xlsx/index.ts";
import { newErrors } from "../../hosts/xlsx/ooxml-errors.ts";
import { present } from "../../core/sheets.ts";
import { run } from "./run-command.ts";

const asOf = ["--as-of", "2026-11-27"];
let folder = "";
let replies = "";
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "shinchoku-returns-"));
  replies = path.join(folder, "回答");
  await mkdir(replies);
  await cp("test/fixtures/replies/12_総務省.xlsx", path.join(replies, "12_総務省.xlsx"));
  const justice = await readXlsx(await readFile("test/fixtures/replies/09_法務省.xlsx"));
  const edits = [
    { sheet: "工程表", row: 1, column: 5, value: "実施済み" },
    { sheet: "工程表", row: 2, column: 6, value: "" },
    { sheet: "工程表", row: 3, column: 5, value: "そのうち" },
  ];
  await writeFile(path.join(replies, "09_法務省.xlsx"), await applyPlan(justice, { ...removalPlan([]), edits }));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

/** The subject, the body and the attachment of a draft. */
async function mail(file: string): Promise<{ subject: string; text: string; attachment: Uint8Array }> {
  const source = await readFile(file, "utf8");
  const [, text = "", attachment = ""] = source.split("\r\n--=_shinchoku");
  const bytesOf = (part: string): Buffer => Buffer.from(part.slice(part.indexOf("\r\n\r\n")), "base64");
  const words = [...source.matchAll(/=\?utf-8\?B\?([^?]*)\?=/gu)].map(([, word]) => present(word));
  const subject = Buffer.concat(words.map((word) => Buffer.from(word, "base64"))).toString("utf8");
  return { subject, text: bytesOf(text).toString("utf8"), attachment: bytesOf(attachment) };
}

describe("collect --returns", () => {
  test("makes a marked copy and a draft for each reply, and a reminder for who has sent none", async () => {
    const out = path.join(folder, "返送");
    const { exitCode, out: said } = await run("collect", replies, ...asOf, "--returns", out);
    expect(exitCode).toBe(1);
    expect(said).toContain("印を付けた写しとメールの下書きを2組、提出を依頼するメールの下書きを3件保存しました。");
    expect((await readdir(out)).toSorted()).toEqual([
      "01_デジタル庁_提出依頼.eml",
      "02_国税庁_提出依頼.eml",
      "03_厚生労働省_提出依頼.eml",
      "09_法務省.eml",
      "09_法務省.xlsx",
      "12_総務省.eml",
      "12_総務省.xlsx",
    ]);
    const copy = await readFile(path.join(out, "09_法務省.xlsx"));
    const written = path.join(out, "09_法務省.xlsx");
    expect(await newErrors([{ original: path.join(replies, "09_法務省.xlsx"), written }])).toEqual([]);
    const { subject, text, attachment } = await mail(path.join(out, "09_法務省.eml"));
    expect(new Uint8Array(attachment)).toEqual(new Uint8Array(copy));
    expect(subject).toContain("【確認依頼】");
    expect(text).toContain("回答いただいた施策：3件");
    const listed = text.split("\n").filter((line) => line.startsWith("  "));
    expect(listed).toHaveLength(3);
    expect(listed.every((line) => line.includes("エラー"))).toBe(true);
    expect(listed[0]).toContain("3-02「アナログ規制の見直し」の状況が食い違っています。");
    expect((await readXlsx(copy)).workbook.sheets.map(({ name }) => name)).toEqual(["工程表", "検査結果"]);
  });

  test("does not show the answers of others as the last report of who is reminded", async () => {
    const out = path.join(folder, "督促");
    await run("collect", replies, ...asOf, "--returns", out);
    const { subject, text, attachment } = await mail(path.join(out, "02_国税庁_提出依頼.eml"));
    expect(subject).toContain("【提出依頼】");
    expect(text).toContain("  3-04「ベース・レジストリの整備」");
    const { workbook } = await readXlsx(attachment);
    const values = present(workbook.sheets[0]).rows.flatMap((row) => row.values);
    expect(values).toContain("3-04");
    expect(values.filter((value) => typeof value === "string" && value.includes("法人番号"))).toEqual([]);
  });

  test("thanks for a reply in which nothing is to be looked at", async () => {
    const whole = path.join(folder, "全て");
    await run("collect", "test/fixtures/replies", ...asOf, "--returns", whole);
    const { subject, text } = await mail(path.join(whole, "09_法務省.eml"));
    expect(subject).toContain("【受領】");
    expect(text).toContain("確かめていただく点はありませんでした。");
    expect(await readdir(whole)).toHaveLength(24);
  });

  test("makes a draft of its own for each of two replies that differ in the end of their names", async () => {
    const twins = path.join(folder, "二通");
    await mkdir(twins);
    await cp("test/fixtures/replies/12_総務省.xlsx", path.join(twins, "回答.xlsx"));
    await cp("test/fixtures/replies/09_法務省.xlsx", path.join(twins, "回答.xlsm"));
    const out = path.join(folder, "二通の返送");
    await run("collect", twins, ...asOf, "--returns", out);
    const drafts = (await readdir(out)).filter((name) => name.startsWith("回答"));
    expect(drafts.toSorted()).toEqual(["回答.xlsm", "回答.xlsm.eml", "回答.xlsx", "回答.xlsx.eml"]);
  });

  test("never writes over a reply, and does not read what it has made as replies", async () => {
    const own = await run("collect", replies, ...asOf, "--returns", replies);
    expect(own.exitCode).toBe(2);
    expect(own.failure).toContain("--returns に読み取り元のファイル");
    const below = path.join(replies, "返送");
    await run("collect", replies, ...asOf, "--returns", below);
    const again = await run("collect", replies, ...asOf, "--returns", below);
    expect(again.out).toContain("回答2件を集約しました。");
    await rm(below, { recursive: true });
  });
});
