import { describe, expect, test } from "@jest/globals";
import { doubleWith, sheetNamed } from "../doubles.ts";
import { setCell } from "./workbook/cells.ts";
import { addSheetModel } from "./workbook/model.ts";

/** The code of the error that the double answers to what is asked of it through the real client. */
async function refusal(ask: (context: Excel.RequestContext, sheet: Excel.Worksheet) => void): Promise<unknown> {
  try {
    await Excel.run(async (context) => {
      ask(context, context.workbook.worksheets.getItem("表"));
      await context.sync();
    });
    return undefined;
  } catch (error) {
    return (error as { readonly code?: unknown }).code;
  }
}

describe("the double refuses, as Excel does or stricter,", () => {
  test.each<[string, string, (context: Excel.RequestContext, sheet: Excel.Worksheet) => void]>([
    ["a member that it does not have", "ApiNotFound", (_, sheet) => sheet.load("tabColor")],
    ["an object that it does not have", "ApiNotFound", (_, sheet) => sheet.shapes.load("items/name")],
    ["a member above its API set", "ApiNotFound", (_, sheet) => sheet.getRange("A1").getMergedAreasOrNullObject()],
    [
      "to look for special cells on a whole sheet",
      "Timeout",
      (_, sheet) => sheet.getRange().getSpecialCellsOrNullObject("Formulas"),
    ],
    ["to load everything", "InvalidRequest", (_, sheet) => sheet.load()],
    ["values of another shape", "InvalidArgument", (_, sheet) => (sheet.getRange("A1:B1").values = [["a"]])],
    ["a value that is no cell's", "InvalidArgument", (_, sheet) => (sheet.getRange("A1").values = [[{}]])],
    ["an address that is none", "InvalidArgument", (_, sheet) => sheet.getRange("A0").load("address")],
    [
      "a list of addresses that is too long",
      "InvalidArgument",
      (_, sheet) => sheet.getRanges("A1,".repeat(3000) + "A1"),
    ],
    ["a sheet's name that is taken", "ItemAlreadyExists", (context) => context.workbook.worksheets.add("表")],
    ["a sheet's name that is none", "InvalidArgument", (_, sheet) => (sheet.name = "a/b")],
    [
      "a sheet that does not exist",
      "ItemNotFound",
      (context) => context.workbook.worksheets.getItem("無").load("name"),
    ],
    [
      "to delete the last visible sheet",
      "InvalidOperation",
      (_, sheet) => {
        sheet.delete();
      },
    ],
    ["to hide the last visible sheet", "InvalidOperation", (_, sheet) => (sheet.visibility = "Hidden")],
    [
      "a name that is taken",
      "ItemAlreadyExists",
      (_, sheet) => {
        sheet.names.add("x", "=1");
        sheet.names.add("X", "=2");
      },
    ],
    ["a table without header texts", "InvalidArgument", (_, sheet) => sheet.tables.add("C1:D2", true)],
    [
      "a table over a table",
      "InvalidArgument",
      (_, sheet) => {
        sheet.tables.add("A1:B2", true);
        sheet.tables.add("B1:B3", true);
      },
    ],
    [
      "a field on two axes",
      "InvalidOperation",
      (_, sheet) => {
        const pivot = sheet.pivotTables.add("p", sheet.tables.add("A1:B2", true), "F1");
        pivot.rowHierarchies.add(pivot.hierarchies.getItem("章"));
        pivot.columnHierarchies.add(pivot.hierarchies.getItem("章"));
      },
    ],
    [
      "a pivot table's name that is taken",
      "ItemAlreadyExists",
      (_, sheet) => {
        const table = sheet.tables.add("A1:B2", true);
        sheet.pivotTables.add("p", table, "F1");
        sheet.pivotTables.add("p", table, "K1");
      },
    ],
    [
      "a field that the source lacks",
      "ItemNotFound",
      (_, sheet) => {
        const pivot = sheet.pivotTables.add("p", sheet.tables.add("A1:B2", true), "F1");
        pivot.rowHierarchies.add(pivot.hierarchies.getItem("節"));
      },
    ],
    [
      "to guess how a chart's series lie",
      "InvalidArgument",
      (_, sheet) => {
        sheet.charts.add("BarStacked", sheet.getRange("A1:B2"), "Auto");
      },
    ],
    [
      "a conditional format's formula without =",
      "InvalidArgument",
      (_, sheet) => {
        sheet.getRange("A1").conditionalFormats.add("Custom").custom.rule.formula = "1";
      },
    ],
    ["a colour that is none", "InvalidArgument", (_, sheet) => (sheet.getRange("A1").format.fill.color = "rot")],
    [
      "a request of more than 5 MB",
      "RequestPayloadSizeLimitExceeded",
      (_, sheet) => {
        sheet.getRange("A1").values = [["a".repeat(5 * 1024 ** 2)]];
      },
    ],
  ])("%s", async (_, code, ask) => {
    const { sheet } = doubleWith([
      ["章", "件数"],
      ["第1章", 1],
    ]);
    expect(await refusal(ask)).toBe(code);
    expect(sheet.name).toBe("表");
  });

  test("changes of a protected sheet", async () => {
    const { sheet } = doubleWith([["a"]]);
    sheet.isProtected = true;
    for (const change of changes) expect(await refusal(change)).toBe("AccessDenied");
  });

  test("an answer of more than 5 MB", async () => {
    const { sheet } = doubleWith([["a"]]);
    for (let row = 0; row < 200; row += 1) setCell(sheet, row, 0, { value: "a".repeat(30_000) });
    expect(await refusal((_, worksheet) => worksheet.getRange("A1:A200").load("values"))).toBe(
      "ResponsePayloadSizeLimitExceeded",
    );
  });

  test("to delete a very hidden sheet", async () => {
    const { double } = doubleWith([["a"]]);
    addSheetModel(double.workbook, "奥").visibility = "VeryHidden";
    expect(
      await refusal((context) => {
        context.workbook.worksheets.getItem("奥").delete();
      }),
    ).toBe("InvalidOperation");
    expect(sheetNamed(double, "奥").visibility).toBe("VeryHidden");
  });

  test("but keeps what was done before the refusal, as Excel does", async () => {
    const { sheet } = doubleWith([["a"]]);
    await refusal((_, worksheet) => {
      worksheet.getRange("A1").values = [["b"]];
      worksheet.getRange("A1:B1").values = [["c"]];
    });
    expect(sheet.rows.get(0)?.get(0)).toEqual({ value: "b" });
  });

  test("to read values of more than 5 million cells, silently, with null", async () => {
    doubleWith([["a"]]);
    const values = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("表").getRange("A1:F1000000").load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toBeNull();
  });
});

const changes: readonly ((context: Excel.RequestContext, sheet: Excel.Worksheet) => void)[] = [
  (_, sheet) => (sheet.getRange("A1").values = [["b"]]),
  (_, sheet) => sheet.getRange("A1").conditionalFormats.add("Custom"),
  (_, sheet) => (sheet.getRange("A1").format.font.bold = true),
  (_, sheet) => (sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: "a" } }),
  (_, sheet) => sheet.getRange("A1").getSpecialCellsOrNullObject("Formulas"),
];

/** Texts that Excel would take for more than texts: whoever writes them forgets the apostrophe. */
test.each([
  ["12", 12],
  ["1-2", 39_000],
  ["2007/3/31", 39_000],
])("%s becomes a number when it is entered as it is", async (entry, value) => {
  const { sheet } = doubleWith([["a"]]);
  await refusal((_, worksheet) => (worksheet.getRange("A1").values = [[entry]]));
  expect(sheet.rows.get(0)?.get(0)).toEqual({ value });
});
