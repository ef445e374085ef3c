import { ProblemError } from "../../../../src/core/index.ts";
import { describe, expect, test } from "@jest/globals";
import { ribbonCommands } from "../../../../src/surfaces/excel/commands/ribbon-commands.ts";
import { createChecking } from "../../../../src/surfaces/app/checking/checking.ts";
import type { Done } from "../../../../src/surfaces/app/state/pane-state.ts";
import { noSettings, writeSettings } from "../../../../src/surfaces/app/state/settings.ts";
import { present, sheetOf, workbookOf } from "../../../core/sheets.ts";
import { fakeHost, type FakeHost } from "../../app/fake-host.ts";
import { faulty, today, workbookWith } from "../../app/pane.ts";

interface Ran {
  readonly host: FakeHost;
  readonly told: readonly Done[];
}

async function run(
  name: keyof typeof ribbonCommands,
  { host = fakeHost(faulty), isPaneOpen = false }: { host?: FakeHost; isPaneOpen?: boolean } = {},
): Promise<Ran> {
  const told: Done[] = [];
  await ribbonCommands[name]({
    host,
    checking: createChecking(),
    language: "ja",
    today,
    tellPane: (done) => {
      told.push(done);
      return Promise.resolve(isPaneOpen);
    },
  });
  return { host, told };
}

describe("the ribbon's check", () => {
  test("marks and selects the first finding where no pane is open", async () => {
    const { host, told } = await run("checkWorkbook");
    expect(host.plans[0]?.marks).toHaveLength(3);
    expect(host.workbook().sheets.map(({ ownKind }) => ownKind)).toEqual([undefined, "findings"]);
    expect(told).toEqual([{ what: "marked", cells: 3 }]);
    expect(host.calls.at(-1)).toBe("select 施策 D2");
  });

  test("leaves the selection alone where the pane shows the result", async () => {
    const { host } = await run("checkWorkbook", { isPaneOpen: true });
    expect(host.calls.at(-1)).toBe("carryOut");
  });

  test("shows the sheet that says so when there is nothing to find", async () => {
    const host = fakeHost(workbookWith(["1", "甲", "内閣官房", "実施済み", "・公表した。"]));
    await run("checkWorkbook", { host });
    expect(host.calls.at(-1)).toBe("select 検査結果 A1");
  });

  test("goes by what was settled in the pane", async () => {
    const host = fakeHost(workbookOf(sheetOf([["表紙"]], { name: "表紙" }), present(faulty.sheets[0])));
    await host.writeSettings(writeSettings({ ...noSettings, sheet: "表紙" }));
    await expect(run("checkWorkbook", { host })).rejects.toMatchObject({ problem: { code: "no-progress-table" } });
  });

  test("fails with what the pane would say, and changes nothing", async () => {
    const host = fakeHost(workbookOf(sheetOf([["単価", "数量"]])));
    await expect(run("checkWorkbook", { host })).rejects.toThrow(ProblemError);
    expect(host.plans).toEqual([]);
  });
});

describe("the ribbon's summary", () => {
  test("is inserted, shown, and replaced by the next", async () => {
    const { host } = await run("insertSummary");
    const summary = host.workbook().sheets.find(({ ownKind }) => ownKind === "summary");
    expect(host.calls.at(-1)).toBe(`select ${present(summary).name} A1`);
    const count = host.workbook().sheets.length;
    await run("insertSummary", { host });
    expect(host.workbook().sheets).toHaveLength(count);
  });
});

describe("the ribbon's clear", () => {
  test("removes the marks and the findings, leaves the summary, and reads nothing", async () => {
    const host = fakeHost(faulty);
    await run("checkWorkbook", { host });
    await run("insertSummary", { host });
    const { told } = await run("clearMarks", { host });
    const kinds = host.workbook().sheets.map(({ ownKind }) => ownKind);
    expect(kinds).toContain("summary");
    expect(kinds).not.toContain("findings");
    expect(host.calls.at(-1)).toBe("carryOut");
    expect(told).toEqual([{ what: "removed", part: "check", sheets: ["検査結果"] }]);
  });
});
