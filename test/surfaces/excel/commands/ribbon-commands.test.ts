import { describe, expect, test } from "@jest/globals";
import { ProblemError } from "../../../../src/core/index.ts";
import { ribbonCommands } from "../../../../src/surfaces/excel/commands/ribbon-commands.ts";
import type { Done } from "../../../../src/surfaces/app/state/pane-state.ts";
import { noSettings, writeSettings } from "../../../../src/surfaces/app/state/settings.ts";
import { present, sheetOf, workbookOf } from "../../../core/sheets.ts";
import { fakeHost, type FakeHost } from "../../app/fake-host.ts";
import { faulty, localChecker, paneWith, today } from "../../app/pane.ts";

interface Ran {
  readonly host: FakeHost;
  readonly told: readonly Done[];
  readonly said: readonly Done[];
}

async function run(
  name: keyof typeof ribbonCommands,
  { host = fakeHost(faulty), isPaneOpen = false }: { host?: FakeHost; isPaneOpen?: boolean } = {},
): Promise<Ran> {
  const told: Done[] = [];
  const said: Done[] = [];
  await ribbonCommands[name]({
    host,
    checker: localChecker(),
    language: "ja",
    today,
    tellPane: (done) => {
      told.push(done);
      return Promise.resolve(isPaneOpen);
    },
    say: (done) => {
      said.push(done);
      return Promise.resolve();
    },
  });
  return { host, told, said };
}

/** A workbook that the pane has marked and summarized. */
async function markedHost(): Promise<FakeHost> {
  const host = fakeHost(faulty);
  const { actions } = paneWith(host);
  await actions.check();
  await actions.mark();
  await actions.insertSummary();
  return host;
}

describe("the ribbon's summary", () => {
  test("is inserted, shown, and replaced by the next", async () => {
    const { host } = await run("insertSummary");
    const summary = host.workbook().sheets.find(({ ownKind }) => ownKind === "summary");
    expect(host.calls.at(-1)).toBe(`select ${present(summary).name} A1`);
    const count = host.workbook().sheets.length;
    await run("insertSummary", { host });
    expect(host.workbook().sheets).toHaveLength(count);
  });

  test("leaves the selection alone where the pane shows the result", async () => {
    const { host, told } = await run("insertSummary", { isPaneOpen: true });
    expect(host.calls.at(-1)).toBe("carryOut");
    expect(told).toEqual([{ what: "summarized" }]);
  });

  test("goes by what was settled in the pane", async () => {
    const host = fakeHost(workbookOf(sheetOf([["表紙"]], { name: "表紙" }), present(faulty.sheets[0])));
    await host.writeSettings(writeSettings({ ...noSettings, sheet: "表紙" }));
    await expect(run("insertSummary", { host })).rejects.toMatchObject({ problem: { code: "no-progress-table" } });
  });

  test("fails with what the pane would say, and changes nothing", async () => {
    const host = fakeHost(workbookOf(sheetOf([["単価", "数量"]])));
    await expect(run("insertSummary", { host })).rejects.toThrow(ProblemError);
    expect(host.plans).toEqual([]);
  });
});

describe("the ribbon's clear", () => {
  const removed: Done = { what: "removed", part: "check", sheets: ["検査結果"] };

  test("removes the marks and the findings, leaves the summary, reads nothing, and says what went", async () => {
    const { host, told, said } = await run("clearMarks", { host: await markedHost() });
    const kinds = host.workbook().sheets.map(({ ownKind }) => ownKind);
    expect(kinds).toContain("summary");
    expect(kinds).not.toContain("findings");
    expect(host.calls.at(-1)).toBe("carryOut");
    expect([told, said]).toEqual([[removed], [removed]]);
  });

  test("says it in the pane alone where one is open", async () => {
    const { told, said } = await run("clearMarks", { host: await markedHost(), isPaneOpen: true });
    expect([told, said]).toEqual([[removed], []]);
  });

  test("says so when there is nothing to remove, and writes nothing", async () => {
    const { host, said } = await run("clearMarks");
    expect(said).toEqual([{ what: "nothing-to-remove" }]);
    expect(host.plans).toEqual([]);
  });
});
