import { expect, test } from "@jest/globals";
import type { StageReason } from "../../src/core/index.ts";
import { stages } from "../../src/core/schema/schema.ts";
import { catalogueOf } from "../../src/words/catalogues.ts";
import { languages } from "../../src/words/say.ts";

const reasons: readonly StageReason[] = [
  { by: "legend", meaning: "達成" },
  { by: "words" },
  { by: "texts", agreeing: 7, read: 8 },
  { by: "unclear" },
];

test.each(languages)("a proposal says every stage and every reason in words of its own (%s)", (language) => {
  const { learning } = catalogueOf(language);
  const ofStages = stages.map((stage) => learning.status({ label: "○", count: 3, stage, why: { by: "words" } }));
  const ofReasons = reasons.map((why) => learning.status({ label: "○", count: 3, stage: "done", why }));
  expect(new Set(ofStages).size).toBe(stages.length);
  expect(new Set(ofReasons).size).toBe(reasons.length);
  expect(ofReasons[2]).toMatch(/7.*8|8.*7/u);
});

test.each(languages)("a proposal tells what is there, and how to go on (%s)", (language) => {
  const { learning } = catalogueOf(language);
  const sheets = ["第1章", "第2章"];
  expect(learning.read({ file: "plan.xlsx", sheets, measures: 12, title: "計画" })).toMatch(/12.*計画|計画.*12/u);
  expect(learning.period({ fiscalYear: undefined, reportingDate: undefined })).not.toContain("undefined");
  expect(learning.period({ fiscalYear: 2024, reportingDate: undefined })).not.toContain("undefined");
  expect(learning.period({ fiscalYear: 2024, reportingDate: "2025-03-31" })).toContain("2025-03-31");
  expect(learning.headings.organizations({ count: 9 })).toContain("9");
  const column = { header: "評価", by: "header" } as const;
  expect(learning.column({ ...column, meaning: "状況", required: true })).not.toBe(
    learning.column({ ...column, meaning: undefined, required: false }),
  );
  expect(learning.organization({ name: "土木課", count: 4 })).toMatch(/土木課.*4/u);
  expect(learning.suspect({ kind: "status", text: "？", near: undefined })).not.toContain("undefined");
  expect(learning.suspect({ kind: "status", text: "実施ずみ", near: "実施済み" })).toContain("実施済み");
  expect(learning.unsure({ count: 1 })).toContain("1");
  expect(learning.unsure({ count: 2 })).toContain("2");
  expect(learning.next({ file: "plan.xlsx", out: undefined })).toContain("--out");
  expect(learning.next({ file: "plan.xlsx", out: "plan.json" })).toContain("--schema plan.json");
});
