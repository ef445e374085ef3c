import { expect, test } from "@jest/globals";
import { groupBy } from "../../src/core/groups.ts";
import { countBySeverity } from "../../src/core/count-by-severity.ts";

test("findings are counted by how serious they are, and those that a person has confirmed apart", () => {
  const confirmation = { decision: "confirmed", reason: "" } as const;
  expect(
    countBySeverity([
      { severity: "error" },
      { severity: "warning" },
      { severity: "error", confirmation },
      { severity: "warning" },
      { severity: "info" },
    ]),
  ).toEqual({ error: 1, warning: 2, info: 1, confirmed: 1 });
  expect(countBySeverity([])).toEqual({ error: 0, warning: 0, info: 0, confirmed: 0 });
});

test("groups have their items in order", () => {
  expect([...groupBy(["甲1", "乙1", "甲2"], (text) => text.charAt(0))]).toEqual([
    ["甲", ["甲1", "甲2"]],
    ["乙", ["乙1"]],
  ]);
});
