import { describe, expect, test } from "@jest/globals";
import { catalogueOf } from "../../src/words/catalogues.ts";
import { momentText } from "../../src/words/moment.ts";
import { languages, sayRuleSettings } from "../../src/words/say.ts";

describe.each(languages)("the words around the list of findings in %s", (language) => {
  const catalogue = catalogueOf(language);
  const { findings, addition, emptiesUndo } = catalogue.pane;

  test("say how many filters there are, and what is shown of how many", () => {
    expect(findings.view.open(0)).not.toMatch(/\d/u);
    expect(findings.view.open(2)).toContain("2");
    expect(findings.shown({ shown: 1234, all: 1234 })).toContain("1,234");
    expect(findings.shown({ shown: 5, all: 1234 })).toMatch(/5.*1,234/u);
  });

  test("name a row by its measure, if it has one", () => {
    expect(findings.row({ row: 7, title: "訓練" })).toMatch(/7.*訓練/u);
    expect(findings.row({ row: 7, title: "" })).toMatch(/7\S*$/u);
  });

  test("say what is added to a list, and what the Undo list loses", () => {
    expect(addition.heading({ text: "おおむね順調" })).toContain("おおむね順調");
    expect(addition.asAlias({ name: "実施中" })).toContain("実施中");
    expect(emptiesUndo(["A", "B"])).toMatch(/A.*B/u);
  });

  test("say in Outlook how many workbooks there are besides", () => {
    const { outlook } = catalogue.sending;
    expect(outlook.moreWorkbooks(1)).toContain("1");
    expect(outlook.more(1234)).toContain("1,234");
  });

  test("name a rule by its id where there is none of that name", () => {
    expect(sayRuleSettings({ rules: [{ rule: "no-rule", severity: "off" }] }, catalogue)).toEqual([
      expect.stringContaining("no-rule"),
    ]);
    expect(sayRuleSettings({ rules: [] }, catalogue)).toEqual([]);
  });
});

test.each([
  ["2007-10-03T18:00:00+09:00", "2007-10-03 18:00 UTC+09:00"],
  ["2007-10-03T09:00:00.000Z", "2007-10-03 09:00 UTC"],
  ["昨日", "昨日"],
])("the moment %s is said as %s", (moment, said) => {
  expect(momentText(moment)).toBe(said);
});
