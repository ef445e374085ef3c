import { beforeEach, describe, expect, test } from "@jest/globals";
import { readFile } from "../../../src/hosts/excel/index.ts";
import { connectClient } from "./double/client.ts";
import { ExcelDouble } from "./double/excel-double.ts";
import { fileErrors } from "./double/file-copies.ts";
import { newWorkbookModel } from "./double/workbook/model.ts";
import { problemOf } from "./doubles.ts";

/** More than two slices of four megabytes, with bytes that tell where they stood. */
const file = Uint8Array.from({ length: 9 * 1024 ** 2 + 5 }, (_, at) => (at >> 8) % 251);

function excelWith(bytes: Uint8Array | undefined): ExcelDouble {
  const double = new ExcelDouble(newWorkbookModel(), bytes ? { file: bytes } : {});
  connectClient(double);
  return double;
}

describe("the file of the open workbook", () => {
  let double: ExcelDouble;
  beforeEach(() => {
    double = excelWith(file);
  });

  test("comes slice by slice, and its copy is closed", async () => {
    expect(Buffer.from(await readFile()).equals(Buffer.from(file))).toBe(true);
    expect(double.files.open).toBe(0);
  });

  test("comes again and again, since no copy is left open", async () => {
    for (let turn = 0; turn < 3; turn += 1) expect((await readFile()).length).toBe(file.length);
  });

  test("is not offered by every Excel", async () => {
    excelWith(undefined);
    expect(await problemOf(readFile())).toEqual({ code: "file-not-offered", facts: {} });
  });

  test.each(["the copy", "a slice"])("says when Excel fails to give %s, and leaves no copy open", async (what) => {
    const reading = readFile();
    if (what === "the copy") await reading;
    double.files.failNext = fileErrors.internal;
    const problem = await problemOf(what === "the copy" ? readFile() : reading);
    expect(problem).toEqual({ code: "file-not-given", facts: { officeCode: "5001" } });
    expect(double.files.open).toBe(0);
  });

  test("is not read on once the work is given up, and its copy is closed", async () => {
    const given = new AbortController();
    const reading = readFile(given.signal);
    given.abort(new Error("given up"));
    await expect(reading).rejects.toThrow("given up");
    expect(double.files.open).toBe(0);
  });
});

test("the double is as strict as Office: two copies, slices of four megabytes, one at a time, none after closing", async () => {
  const { files } = excelWith(file);
  const made = files.make(1024);
  const { handle } = "value" in made ? made.value : { handle: NaN };
  expect(files.make(0)).toEqual({ code: fileErrors.sliceSize });
  expect(files.make(5 * 1024 ** 2)).toEqual({ code: fileErrors.sliceSize });
  const [first, second] = await Promise.all([files.slice(handle, 0), files.slice(handle, 1)]);
  expect(first).toMatchObject({ value: { length: 1024 } });
  expect(second).toEqual({ code: fileErrors.internal });
  expect(await files.slice(handle, 9217)).toEqual({ code: fileErrors.outOfRange });
  files.make(1024);
  expect(files.make(1024)).toEqual({ code: fileErrors.tooManyCopies });
  files.close(handle);
  expect(await files.slice(handle, 0)).toEqual({ code: fileErrors.internal });
  expect(files.close(handle)).toEqual({ code: fileErrors.internal });
});
