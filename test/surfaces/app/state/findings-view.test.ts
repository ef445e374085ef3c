import { describe, expect, test } from "@jest/globals";
import {
  filterCount,
  turned,
  unfolded,
  wholeView,
  withoutFilters,
} from "../../../../src/surfaces/app/state/findings-view.ts";

describe("a view of the findings", () => {
  test("counts its filters, and can be without them", () => {
    const view = { ...wholeView, organization: "総務省", decided: "all", severity: "error", search: "空欄" } as const;
    expect([wholeView, view, { ...view, sheet: "施策", chapter: "第1章" }].map(filterCount)).toEqual([0, 2, 4]);
    const left = { ...view, ...withoutFilters };
    expect(filterCount(left)).toBe(0);
    // What stands beside the filters, and is seen there, stays.
    expect(left).toMatchObject({ severity: "error", search: "空欄" });
  });

  test("folds a group and shows it whole again", () => {
    const folded = turned(turned(wholeView, "a"), "b");
    expect([...folded.folded]).toEqual(["a", "b"]);
    expect([...turned(folded, "a").folded]).toEqual(["b"]);
    expect([...unfolded(folded, "b").folded]).toEqual(["a"]);
    expect(unfolded(folded, "c")).toBe(folded);
  });
});
