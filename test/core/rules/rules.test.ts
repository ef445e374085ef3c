import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { checkTable, type Finding } from "../../../src/core/check.ts";
import { foldText } from "../../../src/core/text/normalize.ts";
import type { Cell, Table } from "../../../src/core/reading/table.ts";
import { rules } from "../../../src/core/rules/index.ts";
import { ruleGroups } from "../../../src/core/rules/rule.ts";
import { cellAddress, rangeContains } from "../../../src/core/workbook/address.ts";
import { present } from "../sheets.ts";
import { allCases } from "./all-cases.ts";
import type { RuleCase } from "./case.ts";
import { checkCase } from "./check-case.ts";

const ids = rules.map(({ id }) => id);
const everyCase = allCases.flatMap(([name, { valid, invalid }]) =>
  [...valid, ...invalid].map((ruleCase) => [`${name}: ${ruleCase.title.en}`, ruleCase] as const),
);

/** The names of the files that declare a rule. */
function ruleFiles(): string[] {
  const folder = path.join(__dirname, "../../../src/core/rules");
  const declaring = readdirSync(folder).filter(
    (file) => file.endsWith(".ts") && readFileSync(path.join(folder, file), "utf8").includes(" = defineRule("),
  );
  return declaring.map((file) => path.basename(file, ".ts")).sort();
}

function findingsOf(ruleCase: RuleCase): readonly Finding[] {
  return checkCase(ruleCase).findings;
}

describe("the list of rules", () => {
  test("has every rule of the folder under its file's name, and each once", () => {
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.toSorted()).toEqual(ruleFiles());
  });

  test("has a rule in every group, and every rule in one of them", () => {
    expect(new Set(rules.map(({ group }) => group))).toEqual(new Set(ruleGroups));
  });

  test("has cases for every rule, and no cases are left of a rule that is gone", () => {
    const caseFiles = allCases.map(([name]) => name);
    expect(caseFiles).toEqual(ids.toSorted());
    expect(allCases.map(([, { rule }]) => rule)).toEqual(caseFiles);
  });
});

describe.each(allCases)("%s", (name, { valid, invalid }) => {
  test("has sheets on which it is silent and sheets on which it speaks", () => {
    expect([valid.length > 0, invalid.length > 0]).toEqual([true, true]);
  });

  test.each(valid.map((ruleCase) => [ruleCase.title.en, ruleCase] as const))("is silent: %s", (_, ruleCase) => {
    expect(findingsOf(ruleCase).map(({ rule }) => rule)).toEqual(ruleCase.others ?? []);
    expect(ruleCase.others ?? []).not.toContain(name);
  });

  test.each(invalid.map((ruleCase) => [ruleCase.title.en, ruleCase] as const))("speaks: %s", (_, ruleCase) => {
    const findings = findingsOf(ruleCase);
    const own = findings.filter(({ rule }) => rule === name);
    expect(own.map((finding) => ({ cell: cellAddress(finding), ...contentOf(finding) }))).toEqual(
      ruleCase.findings.map(({ cell, value, facts, fix }) => ({ cell, value, facts, fix })),
    );
    expect(findings.flatMap(({ rule }) => (rule === name ? [] : [rule]))).toEqual(ruleCase.others ?? []);
  });
});

function contentOf({ value, facts, fix }: Finding): Pick<Finding, "value" | "facts" | "fix"> {
  return { value, facts, fix };
}

describe.each(everyCase)("laws on %s", (_, ruleCase) => {
  test("every finding stands in the table or its header, unless it is about an overview", () => {
    const { table, findings } = checkCase(ruleCase);
    const onTable = findings.filter(({ rule }) => !rule.startsWith("overview-"));
    for (const finding of onTable) expect([finding, rangeContains(table.range, finding)]).toEqual([finding, true]);
  });

  test("checking again finds the same, in reading order, and changes nothing", () => {
    const { table, schema, schemaSource, period, overviews, comparison, findings } = checkCase(ruleCase);
    const input = { table, schema, isSchemaKnown: schemaSource !== "built-in", period, overviews, comparison };
    const before = structuredClone(input);
    expect(checkTable(input).findings).toEqual(findings);
    expect(input).toEqual(before);
    const onSheet = findings.filter(({ sheet }) => sheet === table.sheet);
    const places = onSheet.map(({ row, column }) => [row, column]);
    expect(places).toEqual(places.toSorted(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d));
  });

  test("a fix is asked for once, and changes the writing only", () => {
    const { table } = checkCase(ruleCase);
    const fixed = checkCase(ruleCase, true);
    expect(fixed.findings.filter(({ fix }) => fix !== undefined)).toEqual([]);
    for (const { row, column } of fixed.fixes) {
      expect(meaningOf(fixed.table, row, column)).toEqual(meaningOf(table, row, column));
    }
  });
});

/** What a cell says, whatever its writing. */
function meaningOf({ rows }: Table, row: number, column: number): unknown {
  const cells = rows.find((candidate) => candidate.row === row)?.cells ?? {};
  const { reading } = present(Object.values(cells).find((cell): cell is Cell => cell?.column === column));
  if (reading.kind === "status") return reading.status;
  if (reading.kind === "organizations") return reading.organizations.parts.map(({ organization }) => organization);
  return reading.kind === "text" ? foldText(reading.text) : reading;
}
