import { expect, test } from "@jest/globals";
import { findingAddress, sheetOfAll } from "../../src/core/finding-address.ts";

test("a finding stands in a cell, and on another sheet than the table's in a cell of that sheet", () => {
  expect(findingAddress({ sheet: "進捗", row: 4, column: 5 }, "進捗")).toBe("F5");
  expect(findingAddress({ sheet: "概要", row: 4, column: 5 }, "進捗")).toBe("概要!F5");
});

test("the sheet of one table need not be named, and of several each is", () => {
  expect(sheetOfAll([{ sheet: "進捗" }])).toBe("進捗");
  expect(sheetOfAll([{ sheet: "第1章" }, { sheet: "第2章" }])).toBeUndefined();
  expect(sheetOfAll([])).toBeUndefined();
  expect(findingAddress({ sheet: "第1章", row: 4, column: 5 }, undefined)).toBe("第1章!F5");
});
