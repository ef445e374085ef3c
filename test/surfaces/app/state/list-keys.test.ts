import { describe, expect, test } from "@jest/globals";
import { catalogueOf } from "../../../../src/words/catalogues.ts";
import { wholeView } from "../../../../src/surfaces/app/state/findings-view.ts";
import { listEntries, withFolds } from "../../../../src/surfaces/app/state/list-entries.ts";
import { keyTarget } from "../../../../src/surfaces/app/state/list-keys.ts";
import { sayFindings } from "../../../../src/surfaces/app/state/said-finding.ts";
import type { Finding } from "../../../../src/core/index.ts";

const sheet = "施策";

function finding(row: number, column: number): Finding {
  const facts = { field: "施策名", type: "text" } as const;
  return { rule: "value-required", severity: "error", sheet, row, column, value: "", facts, fix: undefined };
}

const said = sayFindings([finding(1, 0), finding(1, 1), finding(2, 0)], { sheet, places: [] }, catalogueOf("ja"));

/** A heading, two findings (1, 2), a heading, one finding (4). */
const entries = listEntries(said, wholeView);
/** A folded heading, a heading, one finding (2). */
const folded = withFolds(entries, new Set(["row 1 施策"]));

describe("a key in the list of findings", () => {
  test.each([
    ["ArrowDown", 1, 2],
    ["ArrowDown", 2, 4],
    ["ArrowDown", 4, undefined],
    ["ArrowDown", 0, 1],
    ["ArrowUp", 4, 2],
    ["ArrowUp", 1, undefined],
    ["ArrowLeft", 2, 0],
    ["ArrowLeft", 4, 3],
    ["ArrowRight", 3, 4],
    ["ArrowRight", 4, undefined],
    ["n", 1, 2],
    ["p", 4, 2],
    ["Home", 4, 1],
    ["Home", 1, undefined],
    ["End", 1, 4],
    ["Enter", 1, undefined],
    ["a", 1, undefined],
  ])("%s leads from line %i to %p", (key, from, to) => {
    expect(keyTarget(entries, from, key)).toEqual(to === undefined ? undefined : { goTo: to });
  });

  test("halts at a folded heading, which stands for its findings", () => {
    expect(keyTarget(folded, 2, "ArrowUp")).toEqual({ goTo: 0 });
    expect(keyTarget(folded, 0, "ArrowDown")).toEqual({ goTo: 2 });
    expect(keyTarget(folded, 2, "Home")).toEqual({ goTo: 0 });
  });

  test("folds the group of a heading, and unfolds it", () => {
    expect(keyTarget(entries, 3, "ArrowLeft")).toEqual({ turn: "row 2 施策" });
    expect(keyTarget(folded, 0, "ArrowRight")).toEqual({ turn: "row 1 施策" });
    expect(keyTarget(folded, 0, "ArrowLeft")).toBeUndefined();
  });

  test("leads nowhere in an empty list", () => {
    expect(["Home", "End", "ArrowDown", "ArrowLeft"].map((key) => keyTarget([], 0, key))).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});
