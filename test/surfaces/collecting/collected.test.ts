import { describe, expect, test } from "@jest/globals";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { checkWorkbook, summarize } from "../../../src/core/index.ts";
import { createXlsx, readXlsx } from "../../../src/hosts/xlsx/index.ts";
import { collectionPlan } from "../../../src/sheets/collecting/collection-plan.ts";
import {
  collectedFrom,
  readReplies,
  type Candidate,
  type CheckedReplies,
} from "../../../src/surfaces/collecting/index.ts";
import { catalogueOf } from "../../../src/words/catalogues.ts";
import { general, header, replyOf } from "../../core/collecting/replies.ts";

const folder = "test/fixtures/replies";
const request = { schema: undefined, asOf: 20_784, today: 20_784 };

/** The twelve replies to one request. */
function theTwelve(language: "ja" | "en"): Promise<CheckedReplies> {
  const names = readdirSync(folder).filter((name) => name.endsWith(".xlsx"));
  const files = names.map((shown): Candidate => ({
    shown,
    isPlan: false,
    open: () => readXlsx(readFileSync(path.join(folder, shown))),
  }));
  return readReplies({ files, plan: undefined, ...request, catalogue: catalogueOf(language) });
}

/** Replies with values that are hard to write and to read again. */
function hardReplies(): CheckedReplies {
  const texts = [
    "=1+1",
    "  前後の空白  ",
    "一行目\r\n二行目",
    "_x0041_ と \u0001",
    "長".repeat(40_000),
    "𠮷野家と🈂",
    "1",
  ];
  const replies = ["総務省", "法務省"].map((name) =>
    replyOf(
      `${name}.xlsx`,
      texts.map((text, at) => [
        at,
        `施策 ${text.slice(0, 20)}${String(at)}`,
        "総務省、法務省",
        "実施中",
        `${name}${text}`,
        46_000 + at,
      ]),
      { header },
    ),
  );
  return { schema: general, plan: undefined, replies, sources: new Map(), others: [], otherSchemas: [] };
}

describe("what is collected is checked by its values, with the same result as after writing and reading", () => {
  test.each([
    ["the twelve replies", () => theTwelve("ja"), "ja"],
    ["the twelve replies in English", () => theTwelve("en"), "en"],
    ["texts that are hard to write", () => Promise.resolve(hardReplies()), "ja"],
  ] as const)("%s", async (_, make, language) => {
    const catalogue = catalogueOf(language);
    const collected = collectedFrom(await make(), request, catalogue);
    const { collection, fields, check, summary } = collected;
    const written = await readXlsx(await createXlsx(collectionPlan(collection, check.schema, fields, catalogue)));
    const again = checkWorkbook(written.workbook, { ...request, schema: check.schema, fix: false, acceptsEmpty: true });
    if (!again.ok) throw new Error(again.problem.code);
    expect(check.findings).toEqual(again.check.findings);
    expect(check.tables.flatMap(({ rows }) => rows)).toEqual(again.check.tables.flatMap(({ rows }) => rows));
    expect(summary.counts).toEqual(summarize(again.check).counts);
  });
});
