import { describe, expect, test } from "@jest/globals";
import type { Finding } from "../../../../src/core/index.ts";
import { catalogueOf } from "../../../../src/words/say.ts";
import {
  listEntries,
  sayFindings,
  shownFindings,
  type ListEntry,
} from "../../../../src/surfaces/app/state/findings-view.ts";
import type { FindingsView } from "../../../../src/surfaces/app/state/pane-state.ts";

const everything: FindingsView = { groupBy: "row", only: undefined, search: "" };
const table = { sheet: "施策", rowTitles: new Map([[4, "統一基準の見直し"]]) };

function required(row: number, column: number, field: string, sheet = "施策"): Finding {
  const facts = { field, type: "text" } as const;
  return { rule: "value-required", severity: "error", sheet, row, column, value: "", facts, fix: undefined };
}

const padded: Finding = {
  rule: "space-padding",
  severity: "warning",
  sheet: "施策",
  row: 4,
  column: 2,
  value: "内閣 官房",
  facts: { field: "担当府省庁" },
  fix: "内閣官房",
};
const findings = [required(4, 1, "施策名"), padded, required(7, 4, "進捗状況"), required(2, 1, "件数", "概要")];

function entries(view: Partial<FindingsView>): string[] {
  const chosen = { ...everything, ...view };
  const said = sayFindings(findings, table, catalogueOf("ja"));
  return listEntries(shownFindings(said, chosen), chosen.groupBy, table).map(line);
}

function line(entry: ListEntry): string {
  if (entry.kind === "finding") return entry.said.cell;
  const { group, count, fixable } = entry;
  const heading = group.by === "row" ? `${String(group.row + 1)} ${group.title}` : group.rule;
  return `# ${heading} ${String(count)}/${String(fixable)}`;
}

describe("the list of findings", () => {
  test("stands by row, each with the measure's name; other sheets are named", () => {
    expect(entries({})).toEqual(["# 5 統一基準の見直し 2/1", "B5", "C5", "# 8  1/0", "E8", "# 3 概要 1/0", "概要!B3"]);
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

  test("has only the findings of a severity where that is wanted", () => {
    expect(entries({ only: "warning", groupBy: "rule" })).toEqual(["# space-padding 1/1", "C5"]);
    expect(entries({ only: "info" })).toEqual([]);
  });

  test("has those that were confirmed only where these are wanted", () => {
    const confirmed: Finding = { ...padded, confirmation: { decision: "confirmed", reason: "様式の都合による" } };
    const said = sayFindings([...findings, confirmed], table, catalogueOf("ja"));
    const shown = (view: Partial<FindingsView>): string[] =>
      shownFindings(said, { ...everything, ...view }).map(({ finding }) => finding.confirmation?.reason ?? "");
    expect(shown({})).toEqual(["", "", "", ""]);
    expect(shown({ only: "warning" })).toEqual([""]);
    expect(shown({ only: "confirmed" })).toEqual(["様式の都合による"]);
    expect(shown({ only: "confirmed", search: "様式" })).toHaveLength(1);
    expect(shown({ only: "confirmed", search: "計画" })).toHaveLength(0);
  });

  test.each([
    ["a word of the sentence, whatever its width", "進捗状況 空欄", ["E8"]],
    ["a cell", "ｃ5", ["C5"]],
    ["the value", "内閣 官房", ["C5"]],
    ["the measure's name", "統一基準", ["B5", "C5"]],
    ["two words of which one is nowhere", "統一基準 nowhere", []],
  ])("finds %s", (_, search, cells) => {
    expect(entries({ search }).filter((text) => !text.startsWith("#"))).toEqual(cells);
  });

  test("gives every entry a key of its own", () => {
    const said = sayFindings([...findings, ...findings], table, catalogueOf("en"));
    const keys = listEntries(said, "row", table).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
