import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "@jest/globals";
import { checkWorkbook, readSchemaText, type Schema, type WorkbookCheck } from "../src/core/index.ts";
import { readXlsx } from "../src/hosts/xlsx/index.ts";

/** Workbooks that no one on the team wrote; they are not part of the repository. */
const folder = path.resolve("../shared/data/workbooks");
const isHere = existsSync(folder);
const files = isHere ? readdirSync(folder).filter((file) => /\.xlsx?m?$/u.test(file)) : [];

async function outcomeOf(file: string, schema?: Schema): Promise<ReturnType<typeof checkWorkbook>> {
  const { workbook } = await readXlsx(readFileSync(path.join(folder, file)));
  return checkWorkbook(workbook, { schema, asOf: undefined, today: 18_000, fix: false });
}

async function checkOf(file: string, schema?: Schema): Promise<WorkbookCheck> {
  const outcome = await outcomeOf(file, schema);
  if (!outcome.ok) throw new Error(`${file}: ${outcome.problem.code}`);
  return outcome.check;
}

/** How many measures have an empty cell in a field. */
function emptyCount({ table }: WorkbookCheck, field: string): number {
  return table.rows.filter(({ cells }) => cells[field]?.reading.kind === "empty").length;
}

function measuresOf({ table }: WorkbookCheck): { count: number; first: number | undefined; last: number | undefined } {
  return {
    count: table.measures.length,
    first: (table.rows[0]?.row ?? NaN) + 1,
    last: (table.rows.at(-1)?.row ?? NaN) + 1,
  };
}

const describeReal = isHere ? describe : describe.skip;

describeReal(`real workbooks${isHere ? "" : " (skipped: ../shared/data/workbooks is not here)"}`, () => {
  test("消費者庁 2019: 26 measures, no blank cell, title, unit, notes and source line left out", async () => {
    const check = await checkOf("judgit-2019-shohishacho.xlsx");
    expect(measuresOf(check)).toEqual({ count: 26, first: 5, last: 30 });
    for (const field of ["number", "name", "organizations", "due", "status", "progress"]) {
      expect(emptyCount(check, field)).toBe(0);
    }
    expect(check.table.skippedRows.map(({ row, reason }) => [row + 1, reason])).toEqual([
      [32, "note"],
      [33, "note"],
      [34, "note"],
    ]);
  });

  test("警察庁 2018: 79 measures under a header of two rows with groups", async () => {
    const check = await checkOf("judgit-2018-keisatsucho.xlsx");
    expect(measuresOf(check)).toEqual({ count: 79, first: 5, last: 83 });
    expect(check.table.headerRows).toEqual({ first: 2, last: 3 });
    expect([emptyCount(check, "due"), emptyCount(check, "status"), emptyCount(check, "remarks")]).toEqual([64, 29, 79]);
  });

  test("内閣官房 2021: 90 measures, the filtered ones too; the instructions sheet is no table", async () => {
    const check = await checkOf("judgit-2021-naikakukanbo.xlsx");
    expect(measuresOf(check)).toEqual({ count: 90, first: 4, last: 93 });
    expect([emptyCount(check, "due"), emptyCount(check, "progress")]).toEqual([76, 29]);
    expect(check.otherSheets).toEqual([]);
    const unlisted = check.findings.filter(({ rule }) => rule === "organization-unlisted");
    expect(unlisted.map(({ facts }) => facts)).toEqual([{ name: "内閣官房副長官舗", nearest: undefined }]);
  });

  test("UK 2019 with a schema for its columns: 133 projects, exemptions reported where a rating, date or amount belongs", async () => {
    const check = await checkOf("gmpp-2019-clean.xlsx", majorProjects);
    expect(measuresOf(check)).toEqual({ count: 133, first: 2, last: 134 });
    const exempt = check.findings.filter(({ value }) => value.startsWith("Exempt under"));
    expect(new Set(exempt.map(({ rule }) => rule))).toEqual(
      new Set(["status-unlisted", "date-unreadable", "number-unreadable", "text-repeated"]),
    );
  });

  test("UK 2021 with the same schema: 184 projects; ratings that differ in case are variants, sentences are faults", async () => {
    const check = await checkOf("gmpp-2021-asfound.xlsx", majorProjects);
    expect(measuresOf(check)).toEqual({ count: 184, first: 5, last: 188 });
    const ratings = check.findings.filter(({ rule }) => rule === "status-variant").map(({ value }) => value);
    expect(ratings).toContain("Amber/red");
    expect(check.findings.some(({ rule, value }) => rule === "status-unlisted" && value.length > 40)).toBe(true);
  });

  test("messy-skip-rows.xlsx with a schema for its columns: one row, TOTAL is not data", async () => {
    const schema = schemaOf({ name: ["A"], status: ["B"] });
    const { table } = await checkOf("messy-skip-rows.xlsx", schema);
    expect(table.measures).toHaveLength(1);
    expect(table.skippedRows).toEqual([{ row: 3, reason: "total" }]);
  });

  const progressWorkbooks = /^judgit-/u;
  test.each(files.filter((file) => !progressWorkbooks.test(file)))(
    "%s is no progress workbook, and says what was looked for",
    async (file) => {
      expect(await outcomeOf(file)).toMatchObject({
        ok: false,
        problem: { code: "no-progress-table", facts: { wanted: ["施策名", "担当府省庁", "状況", "進捗状況"] } },
      });
    },
  );

  test("all of them were looked at", () => {
    expect(files).toHaveLength(23);
  });
});

/** A schema for a workbook of another kind: the headers of each field, and the types of those that are not text. */
function schemaOf(
  columns: Readonly<Record<string, readonly string[]>>,
  types: Readonly<Record<string, string>> = {},
): Schema {
  const descriptor = {
    name: "other",
    title: "Other",
    fields: Object.entries(columns).map(([name, [title, ...aliases]]) => ({
      name,
      title,
      type: types[name] ?? "string",
      shinchoku: { aliases },
    })),
    shinchoku: {
      version: "1",
      statuses: ["Green", "Amber/Green", "Amber", "Amber/Red", "Red"].map((label, at) => ({
        code: `rating-${String(at + 1)}`,
        label,
        stage: label === "Red" ? "undecided" : "underway",
      })),
    },
  };
  const result = readSchemaText(JSON.stringify(descriptor));
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

const majorProjects = schemaOf(
  {
    name: ["Project name", "project_name"],
    organizations: ["Department"],
    status: ["Delivery Confidence Assessment", "IPA Delivery Confidence Assessment"],
    progress: ["Commentary on rating", "Departmental commentary on actions planned or taken"],
    due: ["End date", "Project - End Date"],
    budget: ["Budget (£m)"],
    forecast: ["Forecast (£m)"],
  },
  { due: "date", budget: "number", forecast: "number" },
);
