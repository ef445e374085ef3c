import { expect, test } from "@jest/globals";
import { isDarkColor } from "../../../src/surfaces/excel/host-theme.ts";

test.each([
  ["#FFFFFF", false],
  ["#262626", true],
  ["0a0a0a", true],
  ["#E6E6E6", false],
  ["", undefined],
  ["white", undefined],
])("the colour %j of Office's theme is dark: %j", (color, isDark) => {
  expect(isDarkColor(color)).toBe(isDark);
});
