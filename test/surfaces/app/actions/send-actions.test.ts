import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { readXlsx } from "../../../../src/hosts/xlsx/index.ts";
import { openReasons, sendReasons } from "../../../../src/surfaces/app/state/send-reasons.ts";
import { catalogueOf } from "../../../../src/words/catalogues.ts";
import { present } from "../../../core/sheets.ts";
import { embarrassingWorkbook } from "../../../hosts/xlsx/read/embarrassing-workbook.ts";
import { paneOn, workbookWith, type TestPane } from "../pane.ts";

const none = workbookWith();
const ja = catalogueOf("ja");

function sample(name: string): Uint8Array {
  return new Uint8Array(readFileSync(`samples/${name}`));
}

function paneWithFile(bytes: Uint8Array, name: string | undefined = "進捗.xlsx"): TestPane {
  return paneOn(none, true, { name, bytes });
}

/** The workbook of 159 measures, whose copy may be sent: looked at, its copy made. */
async function withCopy(keep: readonly ("findings" | "summary")[] = []): Promise<TestPane> {
  const pane = paneWithFile(sample("progress-2007h1.xlsx"));
  await pane.actions.checkSending();
  await pane.actions.planCopy(undefined);
  await pane.actions.makeCopy(keep);
  return pane;
}

describe("the check before sending", () => {
  test("tells the verdict, the reasons by rule with what weighs most first, and where each stands", async () => {
    const { actions, state } = paneWithFile(sample("progress-draft.xlsx"));
    await actions.checkSending();
    const view = present(state().sending.view);
    expect([view.verdict, view.seal.state, view.file.name]).toEqual(["blocked", "unsealed", "進捗.xlsx"]);
    expect(state().done).toEqual({ what: "send-checked", verdict: "blocked" });
    const open = openReasons(view, ja);
    expect(open.map(({ severity }) => severity)).toEqual(
      open.map(({ severity }) => severity).toSorted((one, other) => one.localeCompare(other)),
    );
    expect(open.reduce((sum, { reasons }) => sum + reasons.length, 0)).toBe(
      view.open.filter(({ severity }) => severity !== "info").length,
    );
    const [reason] = present(open[0]).reasons;
    expect(reason?.target).toMatchObject({ sheet: "進捗状況" });
    expect(reason?.say().message).not.toBe("");
    const named = present(sendReasons(view, ja).find(({ key }) => key === "send/person-named"));
    expect(named.reasons[0]).toMatchObject({ place: ja.sending.workbookPlace, target: undefined });
    expect(named.reasons[0]?.say().message).not.toBe("");
    expect(view.readability?.level).toBe(0);
  });

  test("names a workbook that was never saved, and shows a cell or a sheet of it", async () => {
    const { actions, state, host } = paneOn(workbookWith(["1", "甲", "総務省", "実施中", "・着手した。"]), true, {
      name: undefined,
      bytes: sample("progress-2007h1.xlsx"),
    });
    await actions.checkSending();
    expect(state().sending.view?.file.name).toBe(ja.pane.sending.unnamed);
    const { name } = present(host.workbook().sheets[0]);
    await actions.showPlace(name, { row: 1, column: 2 });
    await actions.showPlace(name, undefined);
    expect(host.calls.slice(-2)).toEqual([`select ${name} C2`, `select ${name} A1`]);
    await actions.showPlace("ない", undefined);
    expect(state().problem?.code).toBe("sheet-gone");
  });

  test("of which the worker breaks down is gone, which is said, and can be made again", async () => {
    const { actions, state, sender } = await withCopy();
    sender.breakDown();
    expect(state()).toMatchObject({ problem: { code: "work-lost" }, sending: { view: undefined, copy: undefined } });
    const again = actions.checkSending();
    // All that has only to wait for its turn is done; the file is still being unpacked.
    await new Promise(setImmediate);
    sender.breakDown();
    await again;
    expect(state()).toMatchObject({ problem: { code: "work-lost" }, work: undefined });
    await actions.checkSending();
    expect(state().problem).toBeUndefined();
    expect(present(state().sending.view).verdict).toBe("ask");
  });

  test("says what stops it: no file, a file that is none, the user", async () => {
    const without = paneOn(none);
    await without.actions.checkSending();
    expect(without.state().problem).toEqual({ code: "file-not-offered", facts: {} });
    const broken = paneWithFile(new TextEncoder().encode("PK, but no workbook"));
    await broken.actions.checkSending();
    expect(broken.state().problem).toMatchObject({ code: "damaged", file: "進捗.xlsx" });
    const slow = paneWithFile(sample("progress-2007h1.xlsx"));
    const release = slow.host.hold();
    const checking = slow.actions.checkSending();
    await new Promise(setImmediate);
    slow.actions.cancel();
    await checking;
    release();
    expect(slow.state()).toMatchObject({ done: { what: "cancelled" }, sending: { view: undefined } });
  });

  test("is out of date once the workbook is written to or edited, and its copy is not offered any more", async () => {
    const pane = await withCopy();
    const sheet = present(none.sheets[0]).name;
    await pane.actions.start();
    expect(pane.state().sending.copy).toBeUndefined();
    await pane.actions.checkSending();
    expect(pane.state().sending.isOld).toBe(false);
    pane.host.type(sheet, 0, 0, "番号");
    expect(pane.state().sending).toMatchObject({ isOld: true, planned: undefined });
  });
});

describe("the clean copy", () => {
  test("is shown before it is made, handed over with its list, and opened beside", async () => {
    const pane = await withCopy(["findings", "summary"]);
    const { planned, copy } = pane.state().sending;
    expect(planned?.changes.map(({ code }) => code)).toContain("properties-emptied");
    expect(present(copy)).toMatchObject({ name: "進捗_送付用.xlsx", verdict: "ask" });
    pane.actions.saveCopy();
    pane.actions.saveChanges();
    expect([...pane.saved.keys()]).toEqual(["進捗_送付用.xlsx", "進捗_送付用.txt"]);
    const read = await readXlsx(present(pane.saved.get("進捗_送付用.xlsx")));
    const kinds = new Set(read.workbook.sheets.map(({ ownKind }) => ownKind));
    expect([kinds.has("findings"), kinds.has("summary")]).toEqual([true, true]);
    expect(new TextDecoder().decode(pane.saved.get("進捗_送付用.txt"))).toContain(ja.sending.copy.forSender);
    await pane.actions.openCopy();
    expect(pane.host.calls.at(-1)).toMatch(/^openNew 進捗_送付用\.xlsx \d+$/u);
    expect(pane.state()).toMatchObject({ done: { what: "copy-opened" }, sending: { copy } });
  });

  test("bears a record that the check before sending reads again", async () => {
    const made = present((await withCopy()).state().sending.copy);
    const { actions, state } = paneWithFile(made.bytes, made.name);
    await actions.checkSending();
    expect(state().sending.view).toMatchObject({ verdict: "ask", seal: { state: "unchanged", seal: made.seal } });
  });

  test("is drafted as a mail, with the copy, unless it is not to be sent", async () => {
    const pane = await withCopy();
    expect(pane.state().sending.copy?.mail?.message.text).toContain("進捗_送付用.xlsx");
    pane.actions.saveMail();
    expect(new TextDecoder().decode(pane.saved.get("進捗_送付用.eml"))).toContain("X-Unsent: 1");
    const blocked = paneWithFile(sample("progress-draft.xlsx"));
    await blocked.actions.checkSending();
    await blocked.actions.planCopy(undefined);
    await blocked.actions.makeCopy([]);
    expect(blocked.state().sending.copy).toMatchObject({ verdict: "blocked", mail: undefined });
    blocked.actions.saveMail();
    expect(blocked.saved.size).toBe(0);
  });

  test("waits for a person to say what becomes of what is hidden", async () => {
    const { actions, state } = paneWithFile(await embarrassingWorkbook("<v>2</v>"), "全部.xlsm");
    await actions.checkSending();
    expect(state().sending.view?.hidden.length).toBeGreaterThan(2);
    await actions.planCopy(undefined);
    expect(state().problem?.code).toBe("hidden-undecided");
    await actions.makeCopy([]);
    expect(state().sending.copy).toBeUndefined();
    await actions.planCopy("remove");
    const removed = state().sending.planned?.changes.map(({ code }) => code);
    await actions.planCopy("show");
    const shown = state().sending.planned?.changes.map(({ code }) => code);
    expect([removed?.includes("sheets-removed"), shown?.includes("sheets-shown")]).toEqual([true, true]);
    await actions.makeCopy([]);
    expect(state().sending.copy?.name).toBe("全部_送付用.xlsx");
  });

  test("is nothing to hand over before it is made", async () => {
    const { actions, saved, host } = paneOn(none);
    actions.saveCopy();
    actions.saveChanges();
    actions.saveMail();
    await actions.openCopy();
    expect([saved.size, host.calls]).toEqual([0, []]);
  });
});
