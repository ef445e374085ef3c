import { expect, test } from "@jest/globals";
import { changeLines, changeListText } from "../../src/sheets/change-list.ts";
import { sendPlace } from "../../src/sheets/send-place.ts";
import { catalogueOf } from "../../src/words/catalogues.ts";
import { languages } from "../../src/words/say.ts";

test.each(languages)(
  "what a clean copy changes is listed, and the text beside it says for whom it is (%s)",
  (language) => {
    const catalogue = catalogueOf(language);
    const { copy } = catalogue.sending;
    const lines = changeLines([{ code: "filter-cleared", facts: { sheet: "進捗状況" } }], catalogue);
    expect([lines[0], lines.length]).toEqual([copy.heading, 2]);
    expect(lines[1]).toContain("進捗状況");
    expect(changeLines([], catalogue)).toEqual([copy.heading, `  ${copy.unchanged}`]);
    expect(changeListText([], catalogue).trimEnd().endsWith(copy.forSender)).toBe(true);
  },
);

test("a finding stands in a cell, on a sheet, or in the workbook", () => {
  const ja = catalogueOf("ja");
  expect(sendPlace({ sheet: "進捗", cell: { row: 1, column: 1 } }, ja)).toBe("進捗!B2");
  expect(sendPlace({ sheet: "進捗" }, ja)).toBe(ja.sending.sheetPlace("進捗"));
  expect(sendPlace({}, ja)).toBe(ja.sending.workbookPlace);
});
