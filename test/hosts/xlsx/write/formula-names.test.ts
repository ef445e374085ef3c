import { expect, test } from "@jest/globals";
import { namesInFormula } from "../../../../src/hosts/xlsx/write/formula-names.ts";

test.each<[string, readonly string[], readonly string[]]>([
  ["集計!B5+1", ["集計"], []],
  ["'集計 (2)'!$B$5", ["集計 (2)"], []],
  ["SUM('it''s'!A1:B2)", ["it's"], ["sum"]],
  ["SUM(集計:選択肢!A1)", ["集計", "選択肢"], ["sum"]],
  ["SUM('集計:選 択'!A1)", ["集計", "選 択"], ["sum"]],
  ["[1]集計!A1+集計ピボット!A1", ["集計ピボット"], []],
  ["'[1]集計'!A1", [], []],
  ["'C:\\[本.xlsx]集計'!A1", [], []],
  ['"集計!A1 and ""集計""!A1"&A1', [], ["a1"]],
  ["SUM(ShinchokuData[施策数])", [], ["sum", "shinchokudata"]],
  ["ShinchokuData[[#Totals],[施策'[数']]]*2", [], ["shinchokudata", "2"]],
  ["ROWS(ShinchokuData)", [], ["rows", "shinchokudata"]],
  ["A1[", [], ["a1"]],
])("%s", (formula, sheets, names) => {
  const found = namesInFormula(formula);
  expect([...found.sheets].sort()).toEqual([...sheets].sort());
  for (const name of names) expect(found.names).toContain(name);
  if (sheets.length > 0) for (const name of sheets) expect(found.names).not.toContain(name);
});
