import { describe, expect, test } from "@jest/globals";
import { checkWorkbook } from "../../src/core/check-workbook.ts";
import type { Finding } from "../../src/core/check.ts";
import { catalogueOf } from "../../src/words/catalogues.ts";
import { languages, sayFinding } from "../../src/words/say.ts";
import { sheetOf, workbookOf } from "../core/sheets.ts";

const header = ["施策番号", "施策名", "状況", "進捗状況"];

/** A finding of every rule of comparison: 1 was renamed, 2 is gone, 3 is new, 4 was renamed a little. */
function findings(): readonly Finding[] {
  const current = sheetOf([
    header,
    ["1", "名簿の整備", "実施中", "・公表。"],
    ["3", "窓口の新設", "実施中", "・着手。"],
    [null, "手引きの作成及び公表の推進等", "実施中", "・着手。"],
  ]);
  const previous = sheetOf(
    [
      header,
      ["1", "台帳の点検", "実施済み", "・公表。"],
      ["2", "講習の開催", "実施中", "・検討。"],
      [null, "手引きの作成及び公表の推進", "実施中", "・検討。"],
    ],
    { name: "前期" },
  );
  const request = { schema: undefined, asOf: undefined, today: 0, fix: false };
  const outcome = checkWorkbook(workbookOf(current), { ...request, previous: workbookOf(previous) });
  return outcome.ok ? outcome.check.findings : [];
}

describe.each(languages)("what changed since the previous workbook (%s)", (language) => {
  const said = findings().map((finding) => [finding.rule, sayFinding(finding, catalogueOf(language)).message] as const);

  test("is said with the old cell and the old name", () => {
    const words: Record<string, RegExp[]> = {
      "measure-vanished": [/講習の開催.*前期.*B3|講習の開催.*B3.*前期/u],
      "measure-renamed": [/台帳の点検/u, /手引きの作成及び公表の推進等/u],
      "measure-new": [/窓口の新設/u],
      "status-regressed": [/実施済み.*C2.*台帳の点検.*実施中/u],
      "text-unchanged": [/D2.*台帳の点検/u],
    };
    for (const [rule, patterns] of Object.entries(words)) {
      const messages = said.filter(([id]) => id === rule).map(([, message]) => message);
      expect(messages).toEqual(patterns.map((pattern) => expect.stringMatching(pattern) as unknown));
    }
    expect(said).toHaveLength(6);
  });

  test("tells by what a measure with another name was known", () => {
    const renamed = said.flatMap(([rule, message]) => (rule === "measure-renamed" ? [message] : []));
    expect(new Set(renamed.map((message) => message.replace(/「[^」]*」|“[^”]*”|[A-D]\d/gu, ""))).size).toBe(2);
  });
});
