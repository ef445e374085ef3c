import { describe, expect, test } from "@jest/globals";
import { readSchemaSheet, schemaSheetName, type Schema } from "../../../../src/core/index.ts";
import { unlistedIn } from "../../../../src/surfaces/app/state/additions.ts";
import { noSettings } from "../../../../src/surfaces/app/state/settings.ts";
import { present } from "../../../core/sheets.ts";
import { faulty, found, paneOn, workbookWith, type TestPane } from "../pane.ts";

const withoutSheet = workbookWith(
  ["1", "甲", "内閣官房", "実施済み", "・公表した。"],
  ["2", "乙", "総務省", "おおむね順調", "・公表した。"],
  ["3", "丙", "みらい庁", "実施済み", "・公表した。"],
);

async function checkedPane(workbook = faulty): Promise<TestPane> {
  const pane = paneOn(workbook);
  await pane.actions.start();
  await pane.actions.check();
  return pane;
}

/** The schema on the workbook's own sheet. */
function ownSchema({ host }: TestPane): Schema {
  const sheet = present(host.workbook().sheets.find(({ name }) => name === schemaSheetName));
  const result = readSchemaSheet(sheet, 1900);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

describe("what is in no list", () => {
  test("is offered with what is listed, and the nearest of it", async () => {
    const { state } = await checkedPane(withoutSheet);
    const { report } = state();
    const offers = present(report).findings.map((finding) => unlistedIn(finding, present(report), false));
    expect(offers.flatMap((offer) => (offer ? [[offer.list, offer.text]] : []))).toEqual([
      ["statuses", "おおむね順調"],
      ["organizations", "みらい庁"],
    ]);
    expect(offers.map((offer) => offer?.listed.length ?? 1)).not.toContain(0);
  });

  test("can only be new where it could not be told from several names", async () => {
    const { state } = await checkedPane(workbookWith(["1", "甲", "内閣官房", "よし、次へ", "・公表した。"]));
    const report = present(state().report);
    const [finding] = report.findings;
    expect(unlistedIn(present(finding), report, false)).toMatchObject({ text: "よし、次へ", listed: [] });
  });

  test("is not offered where the sheet would not count, nor for other findings", async () => {
    const { state } = await checkedPane();
    const report = present(state().report);
    const given = { ...report, schema: { ...report.schema, source: "given" } } as const;
    const offered = (of: typeof report | typeof given, hasSheet: boolean): number =>
      of.findings.filter((finding) => unlistedIn(finding, of, hasSheet) !== undefined).length;
    expect([offered(report, true), offered(given, true), offered(given, false)]).toEqual([1, 0, 1]);
  });
});

describe("a name is added to the list", () => {
  test("on the sheet that is there, and then it is checked with it", async () => {
    const pane = await checkedPane();
    const [status] = ownSchema(pane).statuses;
    await pane.actions.addToList({ list: "statuses", text: "おおむね順調", aliasOf: present(status).code });
    expect(pane.state()).toMatchObject({
      problem: undefined,
      done: { what: "listed" },
      report: { schema: { source: "sheet" } },
    });
    expect(found(pane.state())).toEqual(["D2 status-variant", "D3 status-variant", "D4 status-variant"]);
    expect(ownSchema(pane).statuses[0]?.aliases).toContain("おおむね順調");
    // Marks and all else stay as they are.
    expect(pane.host.plans.at(-1)).toMatchObject({ replaces: [], sheets: [], edits: [{ sheet: schemaSheetName }] });
  });

  test("as one of its own, with the stage that was chosen", async () => {
    const pane = await checkedPane();
    await pane.actions.addToList({ list: "statuses", text: "おおむね順調", stage: "underway" });
    expect(ownSchema(pane).statuses.at(-1)).toMatchObject({ label: "おおむね順調", stage: "underway" });
    expect(found(pane.state())).not.toContain("D4 status-unlisted");
  });

  test("on a sheet that is made for it, where there was none", async () => {
    const pane = await checkedPane(withoutSheet);
    await pane.actions.addToList({ list: "organizations", text: "みらい庁" });
    expect(ownSchema(pane).organizations.at(-1)?.name).toBe("みらい庁");
    expect(pane.state()).toMatchObject({ done: { what: "listed" }, report: { schema: { source: "sheet" } } });
    expect(found(pane.state()).filter((text) => text.endsWith("organization-unlisted"))).toEqual([]);
  });

  test("and a schema that was chosen in the settings gives way to the sheet", async () => {
    const pane = await checkedPane(withoutSheet);
    await pane.actions.settle({ ...noSettings, schema: "general" });
    expect(pane.state().report?.schema.source).toBe("given");
    await pane.actions.addToList({ list: "organizations", text: "みらい庁" });
    expect(pane.state()).toMatchObject({ settings: { schema: undefined }, report: { schema: { source: "sheet" } } });
    expect(await pane.host.readSettings()).not.toContain("general");
  });

  test("but not where the sheet has no place for it, which is said", async () => {
    const pane = await checkedPane();
    pane.host.changeUnheard(schemaSheetName, 0, 0, "■計画");
    const { rows } = present(pane.host.workbook().sheets.find(({ name }) => name === schemaSheetName));
    const row = present(rows.find(({ values }) => values[0] === "正式な書き方"));
    pane.host.changeUnheard(schemaSheetName, row.row, row.values.indexOf("段階"), "進み方");
    await pane.actions.check();
    await pane.actions.addToList({ list: "statuses", text: "おおむね順調", stage: "underway" });
    expect(pane.state().problem?.code).toMatch(/^schema-/u);
    expect(pane.host.plans).toEqual([]);
  });

  test("nor where it has no column of other writings, though it can be read", async () => {
    const pane = await checkedPane();
    const [status] = ownSchema(pane).statuses;
    const { rows } = present(pane.host.workbook().sheets.find(({ name }) => name === schemaSheetName));
    const row = present(rows.find(({ values }) => values[0] === "正式な書き方"));
    pane.host.changeUnheard(schemaSheetName, row.row, row.values.indexOf("別の書き方"), "メモ");
    await pane.actions.addToList({ list: "statuses", text: "おおむね順調", aliasOf: present(status).code });
    expect(pane.state().problem).toMatchObject({ code: "schema-column-missing", facts: { column: "別の書き方" } });
    expect(pane.host.plans).toEqual([]);
  });

  test("after what somebody has written there meanwhile", async () => {
    const pane = await checkedPane();
    const [status] = ownSchema(pane).statuses;
    const { rows } = present(pane.host.workbook().sheets.find(({ name }) => name === schemaSheetName));
    const row = present(rows.find(({ values }) => values[0] === status?.label));
    pane.host.changeUnheard(schemaSheetName, row.row, 1, "完了した");
    await pane.actions.addToList({ list: "statuses", text: "おおむね順調", aliasOf: present(status).code });
    expect(pane.state()).toMatchObject({ notices: [], done: { what: "listed" } });
    expect(ownSchema(pane).statuses[0]?.aliases).toEqual(["完了した", "おおむね順調"]);
  });
});
