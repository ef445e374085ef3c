import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "@jest/globals";
import { parseIsoDate } from "../src/core/calendar/day.ts";
import { readDate } from "../src/core/date/read-date.ts";
import { present } from "./core/sheets.ts";

const reportingDate = present(parseIsoDate("2018-10-03"));
const statements = path.resolve("../shared/data/statements/dev.jsonl");
const hasStatements = existsSync(statements);
const testReal = hasStatements ? test : test.skip;

/** Not dates of their own: they lean on the sentence, or name another kind of year. */
const leaning = new Set(["同日", "27事務年度", "同年10月25日", "同年7月", "同年度"]);

testReal(`date expressions of real statements are read${hasStatements ? "" : " (../shared is absent)"}`, () => {
  const lines = readFileSync(statements, "utf8").trim().split("\n");
  const dates = lines.flatMap((line) => {
    const record: unknown = JSON.parse(line);
    return typeof record === "object" && record !== null && "when" in record && Array.isArray(record.when)
      ? record.when.filter((text): text is string => typeof text === "string")
      : [];
  });
  const unread = new Set(dates.filter((text) => readDate(text, { dateSystem: 1900, reportingDate }).kind !== "date"));
  expect(dates.length).toBeGreaterThan(200);
  expect(unread).toEqual(leaning);
});
