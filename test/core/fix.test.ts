import { describe, expect, test } from "@jest/globals";
import { checkWorkbook, type WorkbookCheck } from "../../src/core/check-workbook.ts";
import { builtInSchema } from "../../src/core/schema/built-in/index.ts";
import { cellAddress } from "../../src/core/workbook/address.ts";
import type { CellValue } from "../../src/core/workbook/workbook.ts";
import { sheetOf, workbookOf, type SheetExtras } from "./sheets.ts";

const header = ["施策番号", "施策名", "担当府省庁", "状況", "進捗状況"];

function fixed(rows: readonly (readonly CellValue[])[], extras: SheetExtras = {}): WorkbookCheck {
  const outcome = checkWorkbook(workbookOf(sheetOf([header, ...rows], extras)), {
    schema: builtInSchema("secure-japan-2007"),
    asOf: undefined,
    today: 0,
    fix: true,
  });
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.check;
}

function shown({ fixes }: WorkbookCheck): unknown[] {
  return fixes.map((fix) => [cellAddress(fix), fix.before, fix.value, fix.rules]);
}

describe("safe fixes", () => {
  test("bring statuses, organizations, width and spaces into their official form", () => {
    const check = fixed([["1", " ﾈｯﾄﾜｰｸの 整備", "経産省、総務省", "済", "・公表した。"]]);
    expect(shown(check)).toEqual([
      ["B2", " ﾈｯﾄﾜｰｸの 整備", "ネットワークの 整備", ["width-mixed", "space-padding"]],
      ["C2", "経産省、総務省", "経済産業省、総務省", ["organization-variant"]],
      ["D2", "済", "既に実施済み", ["status-variant"]],
    ]);
    expect(check.findings).toEqual([]);
  });

  test("leave everything that a person must decide", () => {
    const check = fixed([["1", "甲", "経済産業者", "実施", "①公表した（9月。"]]);
    expect(check.fixes).toEqual([]);
    expect(check.findings.map(({ rule }) => rule)).toEqual([
      "organization-unlisted",
      "status-unlisted",
      "bracket-unbalanced",
      "platform-character",
    ]);
  });

  test("never overwrite a formula or mixed formats, and the finding stays", () => {
    const check = fixed([["1", "甲", "経産省", "済", "・公表した。"]], { guarded: { C2: "formula", D2: "rich-text" } });
    expect(check.fixes).toEqual([]);
    expect(check.findings.map(({ rule, fix }) => [rule, fix])).toEqual([
      ["organization-variant", undefined],
      ["status-variant", undefined],
    ]);
  });

  test("never make a text longer than a cell holds, and the finding stays", () => {
    const longest = 32_767;
    const organizations = "経産省、".repeat(8000);
    const check = fixed([["1", "甲", organizations, "済", "・公表した。"]]);
    expect(organizations.replaceAll("経産省", "経済産業省").length).toBeGreaterThan(longest);
    expect(shown(check)).toEqual([["D2", "済", "既に実施済み", ["status-variant"]]]);
    expect(check.findings.find(({ rule }) => rule === "organization-variant")?.fix).toBeUndefined();
    expect(check.findings.map(({ rule }) => rule)).toContain("organization-variant");
  });

  test("write no organization twice in the same words: which of two to delete is for a person to say", () => {
    const check = fixed([["1", "甲", "経産省、文科省、経済産業省", "済", "・公表した。"]]);
    expect(check.fixes.map(({ value }) => value)).toContain("経産省、文部科学省、経済産業省");
    expect(check.findings.map(({ rule }) => rule)).toEqual(["organization-variant", "organization-repeated"]);
  });
});
