import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { reportText } from "../../core/reading/published/report-text.ts";
import { run } from "./run-command.ts";

let folder = "";

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "shinchoku-report-"));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function inFolder(name: string): string {
  return path.join(folder, name);
}

describe("the text of a published report", () => {
  const file = (): string => inFolder("report.txt");

  beforeAll(() => {
    writeFileSync(
      file(),
      `${reportText}\n【施策名】 名簿の整備(総務省)\n\n【進捗状況】\n\n・配布した(9月。\n\n問合せ先\n`,
    );
  });

  test("is checked, each finding with its line, and what the report does not say is said once", async () => {
    const { exitCode, out } = await run("check", file(), "--schema", "secure-japan-2007");
    expect(exitCode).toBe(0);
    expect(out).toContain("基準日：2007年10月3日（報告の日付）");
    expect(out).toContain("報告に記載のない項目（施策番号、状況）は、検査していません。");
    expect(out).toContain("取り込まなかった行：45行目「問合せ先」");
    expect(out).toContain("\n39行目\n  43行目（G10）  警告");
    expect(out.trimEnd().split("\n").at(-1)).toBe("エラー 0件、警告 1件、参考 0件");
  });

  test("is checked to JSON with lines beside the cells", async () => {
    const { out } = await run("check", file(), "--format", "json");
    const document = JSON.parse(out) as { findings: unknown[]; notInReport: string[]; unreadLines: unknown[] };
    expect(document.findings).toMatchObject([{ rule: "bracket-unbalanced", cell: "G10", row: 10, line: 43 }]);
    expect(document.notInReport).toContain("status");
    expect(document.unreadLines).toEqual([{ line: 45, text: "問合せ先" }]);
  });

  test("is imported as a workbook whose cells are those of the check", async () => {
    const out = inFolder("imported.xlsx");
    const imported = await run("import", file(), "--out", out);
    expect(imported.exitCode).toBe(0);
    expect(imported.out).toContain(`施策4件（2節）を取り込み、${out} に保存しました。`);
    expect(imported.out).toContain("報告に記載のない項目（状況）は空欄です。");
    expect(imported.out).toContain("45行目「問合せ先」");
    const { findings } = JSON.parse((await run("check", out, "--format", "json")).out) as {
      findings: { rule: string; cell: string }[];
    };
    expect(findings.map(({ rule, cell }) => `${rule} ${cell}`)).toEqual([
      "value-required F7",
      "value-required F8",
      "value-required F9",
      "value-required F10",
      "bracket-unbalanced G10",
    ]);
  });

  test("is compared with as a previous report is", async () => {
    const { out } = await run("check", file(), "--previous", file());
    expect(out.match(/と同じです（要確認）/gu)).toHaveLength(4);
  });

  test.each<[string, string, string | Buffer, string]>([
    ["has no measures", "minutes.txt", "議事録\n\n・開会した。\n", "【施策名】と【進捗状況】の記載がありません"],
    ["is no text", "picture.txt", Buffer.from([0x81, 0xff, 0xff]), "テキストとして読み取れません"],
  ])("that %s is refused in one sentence", async (_, name, content, words) => {
    writeFileSync(inFolder(name), content);
    for (const args of [["check"], ["import", "--out", inFolder("never.xlsx")]]) {
      const { exitCode, failure } = await run(...args, inFolder(name));
      expect(exitCode).toBe(2);
      expect(failure).toContain(words);
      expect(failure.trim().split("\n")).toHaveLength(1);
    }
    expect(existsSync(inFolder("never.xlsx"))).toBe(false);
  });

  test("cannot be marked, and is not written over", async () => {
    expect((await run("check", file(), "--out", inFolder("never.xlsx"))).failure).toContain("shinchoku import");
    expect((await run("import", file(), "--out", file())).failure).toContain(".xlsx で終わる名前");
    expect((await run("import", file())).failure).toContain("「--out ファイル名」で指定");
  });
});
