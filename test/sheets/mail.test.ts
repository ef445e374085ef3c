import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { checkWorkbook, summarize, type Seal, type WorkbookCheck } from "../../src/core/index.ts";
import { readXlsx } from "../../src/hosts/xlsx/index.ts";
import { markedCopyPlan } from "../../src/sheets/marked-copy.ts";
import { mailText, mailtoAddress, type MailText, mailtoLimit } from "../../src/sheets/mail.ts";
import { catalogueOf } from "../../src/words/catalogues.ts";
import { languages, type Language } from "../../src/words/say.ts";

const seal: Seal = {
  ...{ verdict: "ask", counts: { error: 0, warning: 2, info: 1 }, schema: "general 1", rules: "0.1.0" },
  ...{ time: "2026-11-27T09:00:00Z", digest: "0123456789abcdef".repeat(4), rows: ["00000000"] },
};

async function checkOf(file: string): Promise<WorkbookCheck> {
  const { workbook } = await readXlsx(readFileSync(file));
  const outcome = checkWorkbook(workbook, { schema: undefined, asOf: undefined, today: 18_000, fix: false });
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.check;
}

async function mailOf(file: string, language: Language, confirmed = 0): Promise<MailText> {
  const check = await checkOf(file);
  const findings = check.findings
    .slice(0, confirmed)
    .map((finding, at) => ({ finding, reason: at === 2 ? "" : "担当課に確認済み" }));
  const content = { summary: summarize(check), seal, confirmed: findings, attachment: "進捗状況.xlsx" };
  return mailText(content, catalogueOf(language));
}

describe.each(languages)("a mail in %s", (language) => {
  test("tells the period, the counts, the attachment and the record of the check", async () => {
    const { subject, text } = await mailOf("samples/progress-2007h1.xlsx", language);
    expect(subject).toMatch(/セキュア・ジャパン2007.*2007/u);
    for (const figure of ["27", "111", "18", "159", "進捗状況.xlsx", "0123-4567-89ab-cdef"])
      expect(text).toContain(figure);
    expect(text).not.toMatch(/undefined|NaN|\[object/u);
    expect(text).not.toContain("担当課に確認済み");
  });

  test("tells what is not counted, and what was confirmed with its reason", async () => {
    const { text } = await mailOf("samples/progress-draft.xlsx", language, 3);
    expect(text.match(/担当課に確認済み/gu)).toHaveLength(2);
    expect(text).toMatch(language === "ja" ? /状況が一覧にないもの：\d+件/u : /not listed: \d+/u);
  });

  test("names no half-year where the schema has none", () => {
    const { mail } = catalogueOf(language).sending;
    const subjects = [undefined, 1, 2].map((half) =>
      mail.subject({ plan: "計画", fiscalYear: 2007, half: half as 1 | 2 | undefined }),
    );
    expect(new Set(subjects).size).toBe(3);
    expect([mail.saved({ file: "a.eml" }), mail.withheld].join()).toContain("a.eml");
  });
});

test("the record of the check stands under the findings, in the printed area and outside of the table", async () => {
  const check = await checkOf("samples/progress-2007h1.xlsx");
  const catalogue = catalogueOf("ja");
  const [sheet] = markedCopyPlan(check, catalogue, { dropDowns: false, seal }).sheets;
  expect(sheet?.rows.at(-1)?.[0]?.value).toContain("0123-4567-89ab-cdef");
  expect(sheet?.print.area?.bottom).toBe((sheet?.rows.length ?? 0) - 1);
  expect(sheet?.table?.bottom).toBe((sheet?.rows.length ?? 0) - 3);
});

test("an address opens the same message", async () => {
  const mail = await mailOf("samples/progress-2007h1.xlsx", "ja");
  const address = new URL(mailtoAddress(mail));
  expect(address.protocol).toBe("mailto:");
  expect(address.searchParams.get("subject")).toBe(mail.subject);
  expect(address.searchParams.get("body")).toBe(mail.text.replaceAll("\n", "\r\n"));
});

test("a subject alone is an address that every system hands to a program, whatever the plan is called", () => {
  const subject = "年度計画の進捗状況".repeat(8);
  expect(mailtoAddress({ subject, text: "" }).length).toBeLessThan(mailtoLimit);
});
