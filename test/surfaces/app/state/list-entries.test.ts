import { describe, expect, test } from "@jest/globals";
import type { Finding } from "../../../../src/core/index.ts";
import { catalogueOf } from "../../../../src/words/catalogues.ts";
import type { FindingPlace } from "../../../../src/surfaces/app/checking/finding-places.ts";
import { wholeView, type FindingsView } from "../../../../src/surfaces/app/state/findings-view.ts";
import {
  listEntries,
  shownFindings,
  withFolds,
  type ListEntry,
} from "../../../../src/surfaces/app/state/list-entries.ts";
import { sayFindings, type SaidFinding } from "../../../../src/surfaces/app/state/said-finding.ts";

const sheet = "施策";

function required(row: number, column: number, field: string, on = sheet): Finding {
  const facts = { field, type: "text" } as const;
  return { rule: "value-required", severity: "error", sheet: on, row, column, value: "", facts, fix: undefined };
}

const padded: Finding = {
  rule: "space-padding",
  severity: "warning",
  sheet,
  row: 4,
  column: 2,
  value: "内閣 官房",
  facts: { field: "担当府省庁" },
  fix: "内閣官房",
};
const fifth = { title: "統一基準の見直し", chapter: "第1章", organizations: ["内閣官房", "総務省"] };
const eighth = { title: "", chapter: "第2章", organizations: ["総務省"] };
const nowhere = { title: "", chapter: undefined, organizations: [] };
const findings = [required(4, 1, "施策名"), padded, required(7, 4, "進捗状況"), required(2, 1, "件数", "概要")];
const places = [fifth, fifth, eighth, nowhere];

function said(found = findings, at: readonly FindingPlace[] = places): SaidFinding[] {
  return sayFindings(found, { sheet, places: at }, catalogueOf("ja"));
}

function entries(view: Partial<FindingsView>, of = said()): string[] {
  const chosen = { ...wholeView, ...view };
  return withFolds(listEntries(shownFindings(of, chosen), chosen), chosen.folded).map(line);
}

function line(entry: ListEntry): string {
  if (entry.kind === "sentence") return `「${entry.said.sentence.message}」`;
  if (entry.kind === "finding") return `${entry.said.cell}${entry.isSaid ? " 同" : ""}`;
  const { group, count, fixable, isFolded } = entry;
  const heading = group.by === "row" ? `${String(group.row + 1)} ${group.title}` : group.rule;
  return `${isFolded ? "+" : "#"} ${heading} ${String(count)}/${String(fixable)}`;
}

function cells(view: Partial<FindingsView>, of = said()): string[] {
  return entries(view, of).filter((text) => !/^[#+「]/u.test(text));
}

describe("the list of findings", () => {
  test("stands by row, each with the measure's name; other sheets are named", () => {
    expect(entries({})).toEqual(["# 5 統一基準の見直し 2/1", "B5", "C5", "# 8  1/0", "E8", "# 3 概要 1/0", "概要!B3"]);
  });

  test("names the sheet and the measure of a row on a further sheet", () => {
    const further = said([required(2, 1, "施策名", "その2")], [{ ...nowhere, title: "啓発" }]);
    expect(entries({}, further)).toEqual(["# 3 その2 啓発 1/0", "その2!B3"]);
  });

  test("stands by rule, with how many can be corrected", () => {
    expect(entries({ groupBy: "rule" })).toEqual([
      "# value-required 3/0",
      "B5",
      "E8",
      "概要!B3",
      "# space-padding 1/1",
      "C5",
    ]);
  });

  test("says a sentence once where the same is said of several cells of a rule, and not across rows", () => {
    const alike = [required(4, 3, "状況"), required(5, 1, "施策名"), required(6, 3, "状況"), required(9, 3, "状況")];
    const of = said(alike, []);
    const [{ sentence }] = of as [SaidFinding];
    expect(entries({ groupBy: "rule" }, of)).toEqual([
      "# value-required 4/0",
      `「${sentence.message}」`,
      "D5 同",
      "D7 同",
      "D10 同",
      "B6",
    ]);
    expect(entries({}, of).filter((text) => text.includes("同"))).toEqual([]);
  });

  test("has only the findings of a severity where that is wanted", () => {
    expect(entries({ severity: "warning", groupBy: "rule" })).toEqual(["# space-padding 1/1", "C5"]);
    expect(entries({ severity: "info" })).toEqual([]);
  });

  test.each([
    [{ organization: "内閣官房" }, ["B5", "C5"]],
    [{ organization: "総務省" }, ["B5", "C5", "E8"]],
    [{ chapter: "第2章" }, ["E8"]],
    [{ sheet: "概要" }, ["概要!B3"]],
    [{ organization: "総務省", severity: "warning" }, ["C5"]],
    [{ organization: "総務省", sheet: "概要" }, []],
  ] as const)("has only those of %p", (view, expected) => {
    expect(cells(view)).toEqual(expected);
  });

  test("has those that were confirmed only where these are wanted", () => {
    const confirmed: Finding = { ...padded, confirmation: { decision: "confirmed", reason: "様式の都合による" } };
    const of = said([...findings, confirmed], [...places, fifth]);
    const shown = (view: Partial<FindingsView>): string[] =>
      shownFindings(of, { ...wholeView, ...view }).map(({ finding }) => finding.confirmation?.reason ?? "");
    expect(shown({})).toEqual(["", "", "", ""]);
    expect(shown({ severity: "warning" })).toEqual([""]);
    expect(shown({ decided: "confirmed" })).toEqual(["様式の都合による"]);
    expect(shown({ decided: "all", severity: "warning" })).toEqual(["", "様式の都合による"]);
    expect(shown({ decided: "confirmed", search: "様式" })).toHaveLength(1);
    expect(shown({ decided: "confirmed", search: "計画" })).toHaveLength(0);
  });

  test.each([
    ["a word of the sentence, whatever its width", "進捗状況 空欄", ["E8"]],
    ["a cell", "ｃ5", ["C5"]],
    ["the value", "内閣 官房", ["C5"]],
    ["the measure's name", "統一基準", ["B5", "C5"]],
    ["two words of which one is nowhere", "統一基準 nowhere", []],
  ])("finds %s", (_, search, expected) => {
    expect(cells({ search })).toEqual(expected);
  });

  test("gives every entry a key of its own", () => {
    const twice = said([...findings, ...findings], [...places, ...places]);
    for (const groupBy of ["row", "rule"] as const) {
      const keys = listEntries(twice, { groupBy, sortBy: "row" }).map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
    }
  });
});

describe("the groups of the list", () => {
  const mixed = said(
    [{ ...padded, row: 3 }, required(5, 1, "施策名"), { ...padded, row: 6 }, { ...padded, row: 6, column: 3 }, padded],
    [],
  );

  test.each([
    [{ sortBy: "row" }, ["# 4  1/1", "# 6  1/0", "# 7  2/2", "# 5  1/1"]],
    // The gravest finding of a group counts, and groups that are alike keep their order.
    [{ sortBy: "severity" }, ["# 6  1/0", "# 4  1/1", "# 7  2/2", "# 5  1/1"]],
    [{ sortBy: "count" }, ["# 7  2/2", "# 4  1/1", "# 6  1/0", "# 5  1/1"]],
    [{ sortBy: "row", groupBy: "rule" }, ["# space-padding 4/4", "# value-required 1/0"]],
    [{ sortBy: "severity", groupBy: "rule" }, ["# value-required 1/0", "# space-padding 4/4"]],
    [{ sortBy: "count", groupBy: "rule" }, ["# space-padding 4/4", "# value-required 1/0"]],
  ] as const)("stand in the order that is wanted: %p", (view, headings) => {
    expect(entries(view, mixed).filter((text) => text.startsWith("#"))).toEqual(headings);
  });

  test("show their heading only when they are folded", () => {
    const folded = new Set(["row 4 施策", "a group that is not listed"]);
    expect(entries({ folded })).toEqual(["+ 5 統一基準の見直し 2/1", "# 8  1/0", "E8", "# 3 概要 1/0", "概要!B3"]);
    expect(entries({ folded: new Set(["value-required"]), groupBy: "rule" })).toEqual([
      "+ value-required 3/0",
      "# space-padding 1/1",
      "C5",
    ]);
  });
});
