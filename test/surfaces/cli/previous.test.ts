import { describe, expect, test } from "@jest/globals";
import { run } from "./run-command.ts";

const draft = "samples/progress-draft.xlsx";
const clean = "samples/progress-2007h1.xlsx";

describe("check with --previous", () => {
  test("says what both have, and what vanished, is new or went back", async () => {
    const { exitCode, out } = await run("check", clean, "--previous", clean);
    expect(exitCode).toBe(0);
    expect(out).toContain(
      `前回：${clean}　シート「進捗状況」A5:L164　同じ施策159件、今回だけの施策0件、前回だけの施策0件`,
    );
    expect(out.trimEnd().split("\n").at(-1)).toBe("エラー 0件、警告 134件、参考 7件");
  });

  test("as JSON counts the measures of both", async () => {
    const { out } = await run("check", clean, "--previous", draft, "--format", "json");
    const { previous } = JSON.parse(out) as { previous: unknown };
    expect(previous).toEqual({
      file: draft,
      sheet: "進捗状況",
      range: "A5:L166",
      matched: 159,
      added: 0,
      vanished: 0,
      split: 0,
      merged: 0,
    });
  });

  test("of a workbook of another kind is refused with that workbook's name", async () => {
    const other = "samples/small/not-a-progress-workbook.xlsx";
    const { exitCode, failure } = await run("check", clean, "--previous", other);
    expect(exitCode).toBe(2);
    expect(failure).toContain(`${other} に施策の進捗表が見つかりません`);
    expect((await run("check", clean, "--previous", "no.xlsx")).failure).toContain("no.xlsx が見つかりません");
  });
});
