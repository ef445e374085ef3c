import { describe, expect, test } from "@jest/globals";
import { builtInNames, builtInSchema, isBuiltInName } from "../../../src/core/schema/built-in/index.ts";
import type { SchemaProblem } from "../../../src/core/schema/problem.ts";
import { readDescriptor, readSchemaText } from "../../../src/core/schema/read-descriptor.ts";
import { writeDescriptor } from "../../../src/core/schema/write-descriptor.ts";

/** A small valid descriptor; each test spoils one thing of it. */
function descriptor(): Record<string, unknown> & {
  fields: Record<string, unknown>[];
  shinchoku: Record<string, unknown>;
} {
  return {
    name: "plan",
    title: "計画",
    fields: [
      { name: "name", title: "施策名" },
      { name: "status", title: "状況", shinchoku: { aliases: ["進捗"] } },
      { name: "cost", title: "予算", type: "number", constraints: { pattern: "\\d+" } },
    ],
    shinchoku: {
      version: "1",
      statuses: [
        { code: "done", label: "済み", mark: "◎", stage: "done" },
        { code: "open", label: "未了", stage: "planned", requires: ["cost"] },
      ],
      organizations: [
        { code: "soumu", name: "総務省" },
        { code: "all", name: "全省", kind: "group", members: ["soumu"] },
      ],
    },
  };
}

function problemsOf(spoil: (value: ReturnType<typeof descriptor>) => void): readonly SchemaProblem[] {
  const value = descriptor();
  spoil(value);
  const result = readDescriptor(value);
  return result.ok ? [] : result.problems;
}

describe("a descriptor", () => {
  test("gets its defaults: text columns that may be empty, short label = label, no period", () => {
    const result = readDescriptor(descriptor());
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    const { fields, statuses, organizations, period, missingValues } = result.value;
    expect(fields.map(({ type, required }) => [type, required])).toEqual([
      ["text", false],
      ["status", false],
      ["number", false],
    ]);
    expect(statuses[0]?.shortLabel).toBe("済み");
    expect(organizations[0]).toMatchObject({ kind: "organization", shortName: undefined, aliases: [], members: [] });
    expect(period).toBeUndefined();
    expect(missingValues).toEqual([""]);
  });

  test("keys of other tools are left alone, but ours must be known", () => {
    expect(
      problemsOf((value) =>
        Object.assign(value, { homepage: "…", fields: value.fields.map((field) => ({ ...field, rdfType: "x" })) }),
      ),
    ).toEqual([]);
    expect(problemsOf((value) => Object.assign(value.shinchoku, { colour: "red" }))).toEqual([
      { at: "shinchoku.colour", problem: "unknown-key" },
    ]);
  });

  test("a title that stands among its aliases too is no mistake", () => {
    expect(
      problemsOf((value) => value.fields.push({ name: "other", title: "開始 年", shinchoku: { aliases: ["開始年"] } })),
    ).toEqual([]);
  });

  test.each<[string, (value: ReturnType<typeof descriptor>) => void, SchemaProblem]>([
    ["a missing title", (value) => delete value.title, { at: "title", problem: "missing" }],
    [
      "a type that we do not read",
      (value) => Object.assign(value.fields[2] ?? {}, { type: "geopoint" }),
      {
        at: "fields[2].type",
        problem: "wrong-value",
        expected: '("string" | "number" | "integer" | "date")',
        received: '"geopoint"',
      },
    ],
    [
      "a stage that is none",
      (value) => Object.assign(value.shinchoku, { statuses: [{ code: "x", label: "x", stage: "half" }] }),
      {
        at: "shinchoku.statuses[0].stage",
        problem: "wrong-value",
        expected: '("done" | "underway" | "planned" | "late" | "undecided" | "stopped" | "unsure")',
        received: '"half"',
      },
    ],
    [
      "a conclusion better than its figures",
      (value) => Object.assign(value.shinchoku, { conclusion: { nearlyAll: 80 } }),
      { at: "shinchoku.conclusion.nearlyAll", problem: "wrong-value", expected: ">=90", received: "80" },
    ],
    [
      "two columns of one name",
      (value) => value.fields.push({ name: "cost", title: "費用" }),
      { at: "fields[3].name", problem: "repeated", text: "cost", first: "fields[2].name" },
    ],
    [
      "an alias that differs in width only from another column's title",
      (value) => value.fields.push({ name: "other", title: "別", shinchoku: { aliases: ["施 策 名"] } }),
      { at: "fields[3].shinchoku.aliases[0]", problem: "repeated", text: "施 策 名", first: "fields[0].title" },
    ],
    [
      "a mark that two statuses share",
      (value) =>
        Object.assign(value.shinchoku, {
          statuses: [
            { code: "a", label: "甲", mark: "◎", stage: "done" },
            { code: "b", label: "乙", aliases: ["◎"], stage: "planned" },
          ],
        }),
      { at: "shinchoku.statuses[1].aliases[0]", problem: "repeated", text: "◎", first: "shinchoku.statuses[0].mark" },
    ],
    [
      "a short name that is another organization's name",
      (value) =>
        Object.assign(value.shinchoku, {
          organizations: [
            { code: "a", name: "総務省" },
            { code: "b", name: "乙省", shortName: "総務省" },
          ],
        }),
      {
        at: "shinchoku.organizations[1].shortName",
        problem: "repeated",
        text: "総務省",
        first: "shinchoku.organizations[0].name",
      },
    ],
    [
      "a required column that does not exist",
      (value) =>
        Object.assign(value.shinchoku, { statuses: [{ code: "a", label: "甲", stage: "done", requires: ["reason"] }] }),
      { at: "shinchoku.statuses[0].requires[0]", problem: "unknown-reference", text: "reason" },
    ],
    [
      "a member that does not exist",
      (value) =>
        Object.assign(value.shinchoku, {
          organizations: [{ code: "all", name: "全省", kind: "group", members: ["x"] }],
        }),
      { at: "shinchoku.organizations[0].members[0]", problem: "unknown-reference", text: "x" },
    ],
    [
      "a pattern that is no regular expression",
      (value) => Object.assign(value.fields[2] ?? {}, { constraints: { pattern: "(" } }),
      { at: "fields[2].constraints.pattern", problem: "pattern-invalid", text: "(" },
    ],
    [
      "a pattern that looks back, for which no time is enough",
      (value) => Object.assign(value.fields[2] ?? {}, { constraints: { pattern: "(a+)\\1" } }),
      { at: "fields[2].constraints.pattern", problem: "pattern-unsupported", text: "(a+)\\1" },
    ],
    [
      "no column for the status",
      (value) => value.fields.splice(1, 1),
      { at: "fields", problem: "field-missing", text: "status" },
    ],
    [
      "a reporting date that the calendar does not have",
      (value) => Object.assign(value.shinchoku, { period: { fiscalYear: 2007, reportingDate: "2007-02-30" } }),
      {
        at: "shinchoku.period.reportingDate",
        problem: "wrong-value",
        expected: "YYYY-MM-DD",
        received: '"2007-02-30"',
      },
    ],
  ])("is refused for %s, with its path", (_, spoil, problem) => {
    expect(problemsOf(spoil)).toEqual([problem]);
  });

  test("is refused when it is not JSON, or no object", () => {
    expect(readSchemaText("{")).toEqual({ ok: false, problems: [{ at: "", problem: "not-json" }] });
    expect(readSchemaText("[]").ok).toBe(false);
    expect(readSchemaText("null").ok).toBe(false);
  });
});

describe("the built-in schemas", () => {
  test.each(builtInNames)("%s survives being written and read", (name) => {
    const schema = builtInSchema(name);
    expect(readDescriptor(writeDescriptor(schema))).toEqual({ ok: true, value: schema });
    expect(readSchemaText(JSON.stringify(writeDescriptor(schema)))).toEqual({ ok: true, value: schema });
  });

  test("Secure Japan 2007 has the four statuses of the report in its order, and its period", () => {
    const { statuses, period } = builtInSchema("secure-japan-2007");
    expect(statuses.map(({ stage, mark }) => [stage, mark])).toEqual([
      ["done", "◎"],
      ["underway", "○"],
      ["planned", "△"],
      ["undecided", "×"],
    ]);
    expect(period?.fiscalYear).toBe(2007);
  });

  test("a schema with a pattern and a period without a reporting date is written and read back", () => {
    const value = descriptor();
    Object.assign(value.shinchoku, { period: { fiscalYear: 2007 } });
    const result = readDescriptor(value);
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    expect(result.value.period).toEqual({ fiscalYear: 2007, half: undefined, reportingDate: undefined });
    expect(result.value.fields[2]?.pattern).toBe("\\d+");
    expect(readDescriptor(writeDescriptor(result.value))).toEqual(result);
  });

  test("a name that is none is refused", () => {
    expect(() => builtInSchema("general.json" as "general")).toThrow("Built-in schema general.json");
  });

  test("only their names are built-in names", () => {
    expect(isBuiltInName("general")).toBe(true);
    expect(isBuiltInName("general.json")).toBe(false);
  });
});
