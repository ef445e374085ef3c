import { once } from "node:events";
import { copyFileSync, existsSync, mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { runCommandLine } from "../../../src/surfaces/cli/run.ts";
import { catalogueOf } from "../../../src/words/catalogues.ts";
import { run } from "./run-command.ts";

let folder = "";

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "shinchoku-hostile-"));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function inFolder(name: string): string {
  return path.join(folder, name);
}

/** Control characters but line breaks, marks that turn the direction of writing, and characters without width. */
const steering = /(?!\n)[\p{Cc}\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/u;

describe("nothing in a workbook or its name steers the terminal", () => {
  const name = "\u001B[2J\u202Exslx\u0007\n.xlsx";

  test.each([
    ["check"],
    ["check", "--format", "json"],
    ["check", "--lang", "en"],
    ["check", "--out"],
    ["summarize", "--out"],
    ["summarize", "--format", "json", "--out"],
    ["clear", "--out"],
  ])("%s %s %s", async (command, ...options) => {
    const file = inFolder(name);
    copyFileSync("test/hostile/esc.xlsx", file);
    const out = options.includes("--out") ? [inFolder(`out-${name}`)] : [];
    const { out: printed, failure } = await run(command, file, ...options, ...out);
    expect(failure).toBe("");
    expect(printed).not.toBe("");
    expect(printed).not.toMatch(steering);
  });

  test("nor does what is said of one that cannot be read", async () => {
    const { failure } = await run("check", inFolder(`missing-${name}`));
    expect(failure).toContain("␛[2J<U+202E>xslx␇");
    expect(failure).not.toMatch(steering);
  });
});

describe("what is read has an end", () => {
  test.each(["/dev/zero", "/dev/null"])("%s is not read", async (device) => {
    expect(await run("check", device)).toMatchObject({
      exitCode: 2,
      out: "",
      failure: expect.stringContaining("通常のファイル"),
    });
  });

  test("a socket is not read", async () => {
    const server = createServer().listen(inFolder("socket.xlsx"));
    await once(server, "listening");
    const { exitCode, failure } = await run("check", inFolder("socket.xlsx"));
    server.close();
    expect(exitCode).toBe(2);
    expect(failure).toContain("通常のファイルではない");
  });

  test.each([
    [1024 ** 2, [], "上限（1 MB）", false],
    [1024 ** 2 + 1, [], "上限（1 MB）", true],
    [256 * 1024 ** 2 + 1, ["--max-size", "257"], "上限", false],
  ])("a file of %d bytes with the limit %j", async (size, limit, words, isRefused) => {
    const file = inFolder("large.xlsx");
    writeFileSync(file, "");
    truncateSync(file, size);
    const { failure } = await run("check", file, ...(limit.length > 0 ? limit : ["--max-size", "1"]));
    expect(failure.includes(words)).toBe(isRefused);
  });

  test.each(["0", "2048", "1.5", "-1", "x"])("a limit of %s is refused", async (value) => {
    const { exitCode, failure } = await run("check", "samples/progress-draft.xlsx", `--max-size=${value}`);
    expect(exitCode).toBe(2);
    expect(failure).toContain(value);
  });

  test("more than 2 GiB are refused with a sentence", async () => {
    const file = inFolder("huge.xlsx");
    writeFileSync(file, "");
    truncateSync(file, 3 * 1024 ** 3);
    expect((await run("check", file)).failure).toMatch(/大きさ（3072 MB）が上限（256 MB）を超える.*。\n$/u);
    rmSync(file);
  });
});

test("a workbook whose schema would keep an engine busy for ever is checked as any other", async () => {
  const { exitCode, out } = await run("check", "test/hostile/redos.xlsx");
  expect(exitCode).toBe(1);
  expect(out).toContain("エラー 1件");
});

describe("each file that is none has its own sentence", () => {
  test.each([
    ["~$進捗.xlsx", "x", "「~$」の付かない"],
    ["進捗.csv", "施策番号,施策名\n1,研修\n", "テキスト（CSV など）"],
    ["進捗.xls", "<html><table></table></html>", "ウェブページ（HTML）"],
    ["進捗.pdf", "%PDF-1.7", "PDF です"],
    ["進捗.xlsx", "", "0 バイト"],
  ])("%s", async (name, content, words) => {
    writeFileSync(inFolder(name), content);
    expect((await run("check", inFolder(name))).failure).toContain(words);
  });
});

test("a damaged part that is only copied does not stop a check, and stops a copy with a sentence that names it", async () => {
  const file = "test/hostile/damaged-unread-part.xlsx";
  expect((await run("check", file)).failure).toBe("");
  const out = inFolder("copy.xlsx");
  const { exitCode, failure } = await run("check", file, "--out", out);
  expect(exitCode).toBe(2);
  expect(failure).toMatch(/写すだけの部品（.+）が壊れている/u);
  expect(existsSync(out)).toBe(false);
});

test("an output name that is no text is refused", async () => {
  const { failure } = await run("check", "samples/progress-draft.xlsx", "--out", inFolder("a\uFFFD.xlsx"));
  expect(failure).toContain("文字として読み取れない");
  expect(readdirSync(folder).filter((name) => name.includes("\uFFFD"))).toEqual([]);
});

describe("a defect of ours", () => {
  const failing = async (...args: string[]): Promise<{ exitCode: number; failure: string }> => {
    let failure = "";
    let isFirst = true;
    const exitCode = await runCommandLine(args, {
      print: () => undefined,
      printFailure: (text) => (failure += text),
      progress: () => {
        if (!isFirst) return;
        isFirst = false;
        throw new TypeError("no \u001B[2J such thing");
      },
      useColors: false,
      today: 0,
      now: "1970-01-01T00:00:00Z",
    });
    return { exitCode, failure };
  };

  test("is one sentence and exit code 2", async () => {
    const { exitCode, failure } = await failing("check", "samples/progress-draft.xlsx");
    expect(exitCode).toBe(2);
    expect(failure).toMatch(/^予期しないエラー.*no ␛\[2J such thing.*。\n$/u);
  });

  test("shows its trace with --debug", async () => {
    const { exitCode, failure } = await failing("check", "samples/progress-draft.xlsx", "--debug", "--lang", "en");
    expect(exitCode).toBe(2);
    const { happened } = catalogueOf("en").problemSentences.unexpected({ detail: "no ␛[2J such thing" }, "");
    expect(failure.startsWith(happened)).toBe(true);
    expect(failure).toMatch(/\n {4}at .*check-file/u);
  });
});
