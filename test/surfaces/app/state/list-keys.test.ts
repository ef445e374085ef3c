import { describe, expect, test } from "@jest/globals";
import { catalogueOf } from "../../../../src/words/say.ts";
import { listEntries, sayFindings } from "../../../../src/surfaces/app/state/findings-view.ts";
import { findingAfterKey } from "../../../../src/surfaces/app/state/list-keys.ts";
import type { Finding } from "../../../../src/core/index.ts";

const table = { sheet: "施策", rowTitles: new Map<number, string>() };

function finding(row: number, column: number): Finding {
  const facts = { field: "施策名", type: "text" } as const;
  return {
    rule: "value-required",
    severity: "error",
    sheet: "施策",
    row,
    column,
    value: "",
    facts,
    fix: undefined,
  };
}

/** A heading, two findings (1, 2), a heading, one finding (4). */
const entries = listEntries(
  sayFindings([finding(1, 0), finding(1, 1), finding(2, 0)], table, catalogueOf("ja")),
  "row",
  table,
);

describe("a key in the list of findings", () => {
  test.each([
    ["ArrowDown", 1, 2],
    ["ArrowDown", 2, 4],
    ["ArrowDown", 4, undefined],
    ["ArrowUp", 4, 2],
    ["ArrowUp", 1, undefined],
    ["n", 1, 2],
    ["p", 4, 2],
    ["Home", 4, 1],
    ["Home", 1, undefined],
    ["End", 1, 4],
    ["Enter", 1, undefined],
    ["a", 1, undefined],
  ])("%s leads from line %i to %p", (key, from, to) => {
    expect(findingAfterKey(entries, from, key)).toBe(to);
  });

  test("leads nowhere in an empty list", () => {
    expect(["Home", "End", "ArrowDown"].map((key) => findingAfterKey([], 0, key))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
