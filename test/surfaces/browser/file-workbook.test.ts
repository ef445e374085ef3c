import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { createFileMethods } from "../../../src/surfaces/browser/file-methods.ts";
import { createFileWorkbook, type FileWorkbook } from "../../../src/surfaces/browser/file-workbook.ts";
import { createChecking } from "../../../src/surfaces/app/checking/checking.ts";
import { noSettings } from "../../../src/surfaces/app/state/settings.ts";
import { readXlsx } from "../../../src/hosts/xlsx/index.ts";
import { clearingPlan } from "../../../src/core/index.ts";
import { today } from "../app/pane.ts";

const sample = new Uint8Array(readFileSync("samples/progress-draft.xlsx"));
const signal = new AbortController().signal;

function fileWorkbook(): { readonly workbook: FileWorkbook; readonly saved: { name: string; bytes: Uint8Array }[] } {
  const saved: { name: string; bytes: Uint8Array }[] = [];
  const methods = createFileMethods();
  const workbook = createFileWorkbook(
    {
      open: (bytes) => methods.open(structuredClone(bytes)),
      partCount: () => Promise.resolve(methods.partCount()),
      part: (index) => Promise.resolve(structuredClone(methods.part(index))),
      carryOut: (plan) => methods.carryOut(structuredClone(plan)),
      own: () => Promise.resolve(structuredClone(methods.own())),
      bytes: () => Promise.resolve(structuredClone(methods.bytes())),
    },
    (bytes, name) => saved.push({ name, bytes }),
  );
  return { workbook, saved };
}

describe("a file in the browser", () => {
  test("is checked, marked and saved as a copy; clearing gives back what was opened", async () => {
    const { workbook, saved } = fileWorkbook();
    await workbook.open(sample, "進捗.xlsx");
    const opened = await workbook.host.read(signal);
    const checking = createChecking();
    checking.load(opened);
    expect(checking.check({ ...noSettings, schema: "secure-japan-2007" }, today).ok).toBe(true);
    expect(workbook.file()).toEqual({ name: "進捗.xlsx", isChanged: false });
    await workbook.host.carryOut(checking.markingPlan("ja"));
    expect(workbook.file()).toEqual({ name: "進捗.xlsx", isChanged: true });
    await workbook.download("_検査済み");
    expect(saved.map(({ name }) => name)).toEqual(["進捗_検査済み.xlsx"]);
    const copy = await readXlsx(saved[0]?.bytes ?? new Uint8Array());
    expect(copy.workbook.sheets.map(({ ownKind }) => ownKind)).toContain("findings");
    expect(workbook.file()?.isChanged).toBe(false);
    await workbook.host.carryOut(clearingPlan);
    expect(await workbook.host.read(signal)).toEqual(opened);
  });

  test("that cannot be read leaves the one before open, and says why", async () => {
    const { workbook } = fileWorkbook();
    await workbook.open(sample, "a.xlsx");
    await expect(workbook.open(new Uint8Array([1, 2, 3]), "b.xlsx")).rejects.toMatchObject({
      problem: { code: "not-xlsx", file: "b.xlsx" },
    });
    await expect(workbook.open(sample.slice(0, 5000), "c.xlsx")).rejects.toMatchObject({
      problem: { code: "damaged", file: "c.xlsx" },
    });
    expect(workbook.file()?.name).toBe("a.xlsx");
    expect((await workbook.host.read(signal)).sheets.length).toBeGreaterThan(0);
  });

  test("tells those who show it, and forgets the settings of the file before", async () => {
    const { workbook } = fileWorkbook();
    let changes = 0;
    const stop = workbook.subscribe(() => (changes += 1));
    await workbook.open(sample, "a");
    await workbook.host.writeSettings("x");
    expect(await workbook.host.readSettings()).toBe("x");
    await workbook.open(sample, "b");
    expect(await workbook.host.readSettings()).toBeUndefined();
    expect(changes).toBe(2);
    stop();
    await workbook.download("_checked");
    expect(changes).toBe(2);
  });

  test("keeps its ending, and has one where it had none", async () => {
    const { workbook, saved } = fileWorkbook();
    for (const name of ["a.b.xlsm", "a"]) {
      await workbook.open(sample, name);
      await workbook.download("_checked");
    }
    expect(saved.map(({ name }) => name)).toEqual(["a.b_checked.xlsm", "a_checked.xlsx"]);
  });
});
