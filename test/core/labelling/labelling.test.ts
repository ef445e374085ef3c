import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import type { Finding } from "../../../src/core/check.ts";
import type { WorkbookCheck } from "../../../src/core/check-workbook.ts";
import { labelledFile } from "../../../src/core/labelling/labelled-record.ts";
import { progressReading } from "../../../src/core/labelling/progress-reading.ts";
import { readingRules, restsOnReading } from "../../../src/core/labelling/reading-rules.ts";
import { progressRules } from "../../../src/core/rules/index.ts";
import { StatementReader } from "../../../src/core/statements/read-statements.ts";
import { readRecords } from "../../../tools/accuracy/records.ts";
import { allCases } from "../rules/all-cases.ts";
import { checkCase } from "../rules/check-case.ts";
import { present } from "../sheets.ts";

/** Every finding of every case of a rule, and the check that has it. */
function foundBy(rule: string): readonly (readonly [Finding, WorkbookCheck])[] {
  const [, cases] = present(allCases.find(([name]) => name === rule));
  return cases.invalid.flatMap((one) => {
    const check = checkCase(one);
    return check.findings
      .filter((finding) => finding.rule === rule)
      .map((finding): readonly [Finding, WorkbookCheck] => [finding, check]);
  });
}

describe("what a text was read as", () => {
  test.each([...readingRules])("is told of every finding of %s, by the words of the text", (rule) => {
    const found = foundBy(rule);
    expect(found.length).toBeGreaterThan(0);
    for (const [finding, check] of found) {
      const { text, state, words, also } = present(progressReading(finding, check));
      expect(text).toContain(words);
      expect(words === "").toBe(state === "none");
      expect(also).not.toContain(state);
      const { schema, period } = check;
      const reader = new StatementReader({ reportingDate: period.reportingDate, organizations: schema.organizations });
      const main = reader.read(text).statements.findLast((statement) => statement.main)?.main;
      expect(main?.state ?? "none").toBe(state);
    }
  });

  test("is told of texts on what is to come too, and of the years that are reported", () => {
    const [finding, check] = present(foundBy("next-but-done")[0]);
    expect(progressReading(finding, check)).toMatchObject({ state: "done", fiscalYear: 2007 });
  });

  test("is told on the sheet of the finding only, and of no rule that looks at something else", () => {
    const [finding, check] = present(foundBy("done-but-planned")[0]);
    expect(progressReading({ ...finding, sheet: "別表" }, check)).toBeUndefined();
    expect(progressReading({ ...finding, column: 0 }, check)).toBeUndefined();
    const [other, itsCheck] = present(foundBy("count-conflict")[0]);
    expect(restsOnReading(other)).toBe(false);
    expect(progressReading(other, itsCheck)).toBeUndefined();
  });

  test("is asked of rules on progress texts only", () => {
    const ids: readonly string[] = progressRules.map(({ id }) => id);
    expect([...readingRules].filter((rule) => !ids.includes(rule))).toEqual([]);
  });
});

test("what a person labels is a file of the labelled format, with what it had been read as", async () => {
  const [finding, check] = present(foundBy("done-but-planned")[0]);
  const reading = present(progressReading(finding, check));
  const folder = await mkdtemp(path.join(tmpdir(), "shinchoku-"));
  const file = path.join(folder, "records.jsonl");
  const { rule } = finding;
  await writeFile(
    file,
    labelledFile([
      { reading, state: "done", rule },
      { reading, state: "none", rule },
    ]),
  );
  const { statements } = await readRecords(file);
  await rm(folder, { recursive: true });
  const { text, words, also } = reading;
  expect(statements.map(({ state }) => state)).toEqual(["done", "none"]);
  expect(statements[0]).toMatchObject({
    id: statements[1]?.id,
    text,
    read: { state: "planned", words, also },
    source: { kind: "workbook", year: 2007 },
  });
});
