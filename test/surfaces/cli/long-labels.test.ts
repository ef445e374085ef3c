import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { packageOf, workbookParts } from "../../hosts/xlsx/packages.ts";
import { newErrors } from "../../hosts/xlsx/ooxml-errors.ts";
import { run } from "./run-command.ts";

let folder = "";

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "shinchoku-labels-"));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** A progress table whose measures have these sections. */
async function workbookWith(sections: readonly string[]): Promise<string> {
  const cells = [["節", "施策名", "担当府省庁", "状況", "進捗状況"]].concat(
    sections.map((section, at) => [section, `施策${String(at)}`, "総務省", "実施済", "実施した。"]),
  );
  const rows = cells.map(
    (row) => `<row>${row.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join("")}</row>`,
  );
  const file = path.join(folder, `${String(sections.length)}-${String(sections.join("").length)}.xlsx`);
  writeFileSync(file, await packageOf(workbookParts({ sheets: [`<sheetData>${rows.join("")}</sheetData>`] })));
  return file;
}

test.each([
  ["of 255 characters", ["節".repeat(255), "節"]],
  ["of 256 characters", ["節".repeat(256), "節"]],
  ["of 32,767 characters", ["節".repeat(32_767), "節"]],
  ["that differ in letter case only", ["ICT", "ict", "Ict"]],
])("sections %s are summarized, and the workbook is sound", async (_, sections) => {
  const original = await workbookWith(sections);
  const summarized = path.join(folder, "summarized.xlsx");
  const marked = path.join(folder, "marked.xlsx");
  expect(await run("summarize", original, "--out", summarized)).toMatchObject({ failure: "" });
  expect(await run("check", original, "--summary", "--out", marked)).toMatchObject({ failure: "" });
  expect(
    await newErrors([
      { original, written: summarized },
      { original, written: marked },
    ]),
  ).toEqual([]);
});

test("a text of 300 characters in the wrong column does not stop the summary", async () => {
  const out = path.join(folder, "sec300.xlsx");
  expect(await run("summarize", "test/hostile/sec300.xlsx", "--out", out)).toMatchObject({ failure: "" });
  expect(readFileSync(out).length).toBeGreaterThan(0);
});
