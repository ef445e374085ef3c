import { expect, test } from "@jest/globals";
import { builtInSchema, clearingPlan } from "../../../../src/core/index.ts";
import { applyPlan, createXlsx, readXlsx } from "../../../../src/hosts/xlsx/index.ts";
import { parseXml } from "../../../../src/hosts/xlsx/xml/elements.ts";
import { catalogueOf } from "../../../../src/words/catalogues.ts";
import { templatePlan } from "../../../../src/sheets/template.ts";
import { partText } from "../packages.ts";

/** The drop-down lists of the form, as ranges with the names that they offer. */
async function listsOf(bytes: Uint8Array): Promise<(readonly (string | undefined)[])[]> {
  const part = "xl/worksheets/sheet1.xml";
  const root = parseXml(part, await partText(bytes, part));
  const lists = root.children.filter(({ name }) => name === "dataValidations").flatMap(({ children }) => children);
  return lists.map(({ attributes, children }) => [attributes.sqref, children[0]?.text]);
}

test("a template offers lists in its status and organization columns, and clear takes them away", async () => {
  const template = await createXlsx(templatePlan(builtInSchema("general"), catalogueOf("ja")));
  expect(await listsOf(template)).toEqual([
    ["F4:F203", "shinchoku.statuses"],
    ["E4:E203", "shinchoku.organizations"],
  ]);
  const cleared = await applyPlan(await readXlsx(template), clearingPlan);
  expect(await listsOf(cleared)).toEqual([]);
  expect((await readXlsx(cleared)).workbook.sheets.map(({ name }) => name)).toEqual(["施策進捗", "施策スキーマ"]);
});
