import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import promises, { type FileHandle } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { ProblemError, type Problem } from "../../../src/core/index.ts";
import { withCleanup } from "../../../src/surfaces/cli/interruption.ts";
import { writeFiles } from "../../../src/surfaces/cli/write-files.ts";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "shinchoku-write-"));
});

afterEach(() => {
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function inFolder(name: string): string {
  return path.join(folder, name);
}

function systemError(code: string): Error {
  return Object.assign(new Error(code), { code, syscall: "write" });
}

async function failureOf(work: Promise<unknown>): Promise<Problem> {
  try {
    await work;
  } catch (error) {
    if (error instanceof ProblemError) return error.problem;
    throw error;
  }
  throw new Error("Expected a failure");
}

/** Has every opened file do something else where it would write or reach the disk. */
async function handlesWith(change: Partial<Pick<FileHandle, "writeFile" | "sync">>): Promise<void> {
  const handle = await promises.open(inFolder("probe"), "w");
  const prototype = Object.getPrototypeOf(handle) as FileHandle;
  await handle.close();
  rmSync(inFolder("probe"));
  for (const [name, method] of Object.entries(change))
    jest.spyOn(prototype, name as "sync").mockImplementation(method as () => Promise<void>);
}

describe("a file is written", () => {
  test("whole, in folders that it makes, and nothing else is left", async () => {
    await writeFiles([{ file: inFolder("new/folder/a.xlsx"), bytes: bytesOf("new") }]);
    expect(readFileSync(inFolder("new/folder/a.xlsx"), "utf8")).toBe("new");
    expect(readdirSync(inFolder("new/folder"))).toEqual(["a.xlsx"]);
  });

  test("so that the old one stands there until the new one is whole on the disk", async () => {
    const file = inFolder("a.xlsx");
    writeFileSync(file, "old");
    const seen: [string, string[]][] = [];
    await handlesWith({
      sync: () => {
        const others = readdirSync(folder).filter((name) => name !== "a.xlsx");
        seen.push([readFileSync(file, "utf8"), others.map((name) => readFileSync(inFolder(name), "utf8"))]);
        return Promise.resolve();
      },
    });
    await writeFiles([{ file, bytes: bytesOf("new") }]);
    expect(seen[0]).toEqual(["old", ["new"]]);
    expect(readFileSync(file, "utf8")).toBe("new");
  });

  test.each([
    ["ENOSPC", "no-space"],
    ["EDQUOT", "no-space"],
    ["EIO", "file-not-writable"],
  ])("or the old one stays where the disk says %s", async (code, expected) => {
    const file = inFolder("a.xlsx");
    writeFileSync(file, "old");
    await handlesWith({ writeFile: () => Promise.reject(systemError(code)) });
    expect((await failureOf(writeFiles([{ file, bytes: bytesOf("new") }]))).code).toBe(expected);
    expect(readdirSync(folder)).toEqual(["a.xlsx"]);
    expect(readFileSync(file, "utf8")).toBe("old");
  });

  test("or the old one stays where another program holds it", async () => {
    const file = inFolder("a.xlsx");
    writeFileSync(file, "old");
    jest.spyOn(promises, "rename").mockRejectedValue(systemError("EBUSY"));
    const failure = await failureOf(writeFiles([{ file, bytes: bytesOf("new") }]));
    expect(failure).toEqual({ code: "file-not-writable", facts: { reason: "EBUSY" }, file });
    expect(readdirSync(folder)).toEqual(["a.xlsx"]);
  });

  test("with no other changed where one of several cannot be written", async () => {
    const [first, second] = [inFolder("a.xlsx"), inFolder("b.csv")];
    writeFileSync(first, "old");
    mkdirSync(second);
    const failure = await failureOf(
      writeFiles([
        { file: first, bytes: bytesOf("new") },
        { file: second, bytes: bytesOf("new") },
      ]),
    );
    expect(failure).toMatchObject({ code: "file-not-writable", file: second });
    expect(readFileSync(first, "utf8")).toBe("old");
    expect(readdirSync(folder).sort()).toEqual(["a.xlsx", "b.csv"]);
  });

  test("where a link leads, with the rights that it had", async () => {
    const file = inFolder("a.xlsx");
    writeFileSync(file, "old");
    chmodSync(file, 0o640);
    symlinkSync(file, inFolder("link.xlsx"));
    await writeFiles([{ file: inFolder("link.xlsx"), bytes: bytesOf("new") }]);
    expect(readFileSync(file, "utf8")).toBe("new");
    expect(statSync(file).mode & 0o777).toBe(0o640);
    expect(statSync(inFolder("link.xlsx")).ino).toBe(statSync(file).ino);
  });

  test("not over one that must not be written", async () => {
    const file = inFolder("a.xlsx");
    writeFileSync(file, "old");
    jest.spyOn(promises, "access").mockRejectedValue(systemError("EACCES"));
    const failure = await failureOf(writeFiles([{ file, bytes: bytesOf("new") }]));
    expect(failure).toEqual({ code: "file-not-writable", facts: { reason: "EACCES" }, file });
    expect(readFileSync(file, "utf8")).toBe("old");
  });

  test("into what is no file, such as a device, as it is", async () => {
    await writeFiles([{ file: "/dev/null", bytes: bytesOf("new") }]);
    expect(statSync("/dev/null").isFile()).toBe(false);
  });

  test("while a defect that is none of the system's stays one", async () => {
    jest.spyOn(promises, "rename").mockRejectedValue(new TypeError("defect"));
    await expect(writeFiles([{ file: inFolder("a"), bytes: bytesOf("new") }])).rejects.toThrow(TypeError);
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe("temporary files", () => {
  test.each([
    ["SIGINT", 130],
    ["SIGTERM", 143],
    ["SIGHUP", 129],
  ] as const)("are removed when %s ends the run", async (signal, exitCode) => {
    const file = inFolder("temporary");
    writeFileSync(file, "half");
    const exit = jest.spyOn(process, "exit").mockImplementation((): never => undefined as never);
    await withCleanup([file], () => {
      process.emit(signal);
      expect(existsSync(file)).toBe(false);
      return Promise.resolve();
    });
    expect(exit).toHaveBeenCalledWith(exitCode);
    expect(process.listenerCount(signal)).toBe(0);
  });
});
