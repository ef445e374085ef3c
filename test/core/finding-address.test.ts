import { expect, test } from "@jest/globals";
import { findingAddress } from "../../src/core/finding-address.ts";

test("a finding stands in a cell, and on another sheet than the table's in a cell of that sheet", () => {
  expect(findingAddress({ sheet: "進捗", row: 4, column: 5 }, "進捗")).toBe("F5");
  expect(findingAddress({ sheet: "概要", row: 4, column: 5 }, "進捗")).toBe("概要!F5");
});
