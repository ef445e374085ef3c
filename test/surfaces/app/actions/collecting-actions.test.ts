import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { unzipSync } from "fflate";
import type { ChosenFile } from "../../../../src/surfaces/app/collecting/collecting-view.ts";
import { sayDone } from "../../../../src/surfaces/app/said.ts";
import { catalogueOf } from "../../../../src/words/catalogues.ts";
import { present } from "../../../core/sheets.ts";
import { noSettings } from "../../../../src/surfaces/app/state/settings.ts";
import { paneOn, workbookWith, type TestPane } from "../pane.ts";

const ja = catalogueOf("ja");

/** A file of the twelve replies as a person chooses it, under another name where one is given. */
function reply(name: string, shown = name): ChosenFile {
  return {
    shown,
    file: new File([new Uint8Array(readFileSync(`test/fixtures/replies/${name}`))], shown, { lastModified: 0 }),
  };
}

function paneWithReplies(files: readonly ChosenFile[]): TestPane {
  const pane = paneOn(workbookWith());
  pane.actions.show({ type: "replies-chosen", files });
  return pane;
}

describe("replies that are chosen", () => {
  test("are each there once, and another of the same name as if in a folder of its own", () => {
    const { state, actions } = paneWithReplies([reply("12_総務省.xlsx"), reply("12_総務省.xlsx")]);
    expect(state().collecting.files.map(({ shown }) => shown)).toEqual(["12_総務省.xlsx"]);
    actions.show({ type: "replies-chosen", files: [reply("09_法務省.xlsx", "12_総務省.xlsx")] });
    expect(state().collecting.files.map(({ shown }) => shown)).toEqual(["12_総務省.xlsx", "2/12_総務省.xlsx"]);
    actions.show({ type: "replies-left" });
    expect(state().collecting.files).toEqual([]);
  });

  test("are brought together, and the workbook and what goes back can be saved", async () => {
    const { state, actions, saved, host } = paneWithReplies([
      reply("12_総務省.xlsx"),
      reply("09_法務省.xlsx"),
      reply("01_こども家庭庁.csv"),
    ]);
    await actions.collect();
    const view = present(state().collecting.view);
    expect(view.replies.map(({ organization }) => organization)).toEqual(["総務省", "法務省"]);
    expect(view.others).toHaveLength(1);
    expect(state().done).toEqual({ what: "collected", replies: 2, measures: view.measures });
    await actions.saveCollected();
    await actions.openCollected();
    expect(host.calls).toEqual([`openNew 集約.xlsx ${String(present(saved.get("集約.xlsx")).length)}`]);
    await actions.saveReturned(0);
    expect([...saved.keys()]).toEqual(["集約.xlsx", "12_総務省.xlsx", "12_総務省.eml"]);
    await actions.saveReturns();
    const names = Object.keys(unzipSync(present(saved.get("返送.zip"))));
    expect(names).toEqual(view.returns.flatMap((one) => one.names));
    expect(sayDone(present(state().done), ja)).toContain("写しと下書きを2組");
    expect(state().problem).toBeUndefined();
  });

  test("are held against a plan; other files, another language or plan make what was collected old", async () => {
    const { state, actions } = paneWithReplies([reply("12_総務省.xlsx")]);
    actions.show({ type: "plan-chosen", plan: reply("02_デジタル庁.xlsx") });
    await actions.collect();
    expect(present(state().collecting.view).missing).toHaveLength(5);
    actions.show({ type: "plan-chosen", plan: undefined });
    expect(state().collecting.view).toBeUndefined();
    await actions.collect();
    expect(present(state().collecting.view).missing).toEqual(["デジタル庁", "厚生労働省"]);
    await actions.chooseLanguage("en");
    expect(state().collecting.view).toBeUndefined();
  });

  test("are told why where none can be read, and where a file is not there any more", async () => {
    const gone = reply("12_総務省.xlsx");
    Object.defineProperty(gone.file, "arrayBuffer", { value: () => Promise.reject(new Error("NotReadableError")) });
    const { state, actions } = paneWithReplies([gone, reply("09_法務省.xlsx", "~$09_法務省.xlsx")]);
    await actions.collect();
    const problem = present(state().problem);
    expect(problem).toMatchObject({ code: "no-replies", facts: { files: 2 } });
  });

  test("can be left while they are read; what was collected before is lost with the worker", async () => {
    const { state, actions } = paneWithReplies([reply("12_総務省.xlsx")]);
    await actions.collect();
    const again = actions.collect();
    await Promise.resolve();
    actions.cancel();
    await again;
    expect(state().done).toEqual({ what: "cancelled" });
    expect(state().collecting.view).toBeUndefined();
    expect(state().collecting.files).toHaveLength(1);
  });

  test.each<readonly [string, (pane: TestPane) => unknown]>([
    [
      "other files",
      ({ actions }) => {
        actions.show({ type: "replies-chosen", files: [reply("09_法務省.xlsx")] });
      },
    ],
    [
      "the same files left and chosen anew",
      ({ actions }) => {
        actions.show({ type: "replies-left" });
        actions.show({ type: "replies-chosen", files: [reply("12_総務省.xlsx")] });
      },
    ],
    [
      "a plan",
      ({ actions }) => {
        actions.show({ type: "plan-chosen", plan: reply("02_デジタル庁.xlsx") });
      },
    ],
    [
      "a language",
      ({ store }) => {
        store.dispatch({ type: "language-chosen", language: "en" });
      },
    ],
    [
      "other settings",
      ({ store }) => {
        store.dispatch({ type: "settled", settings: { ...noSettings, asOf: 13_789 } });
      },
    ],
  ])("are not said to be collected where %s came meanwhile", async (_, change) => {
    const pane = paneWithReplies([reply("12_総務省.xlsx")]);
    const work = pane.actions.collect();
    await Promise.resolve();
    expect(pane.state().work).toBe("collecting");
    change(pane);
    await work;
    expect(pane.state().collecting.view).toBeUndefined();
    expect(pane.state().done).toEqual({ what: "collected-outdated" });
    await pane.actions.collect();
    const { view, files } = pane.state().collecting;
    expect(present(view).replies).toHaveLength(files.length);
    expect(pane.state().done).toMatchObject({ what: "collected", replies: files.length });
  });

  test("whose worker breaks down while they are read are collected by the next one", async () => {
    const { state, actions, collector } = paneWithReplies([reply("12_総務省.xlsx")]);
    await actions.collect();
    const again = actions.collect();
    await Promise.resolve();
    collector.breakDown();
    await again;
    expect(state().problem).toMatchObject({ code: "work-lost" });
    expect([state().work, state().collecting.view]).toEqual([undefined, undefined]);
    await actions.collect();
    expect(present(state().collecting.view).replies).toHaveLength(1);
    expect(state().problem).toBeUndefined();
  });

  test("whose worker breaks down later are not offered as files any more, and that is said", async () => {
    const { state, actions, collector, saved } = paneWithReplies([reply("12_総務省.xlsx")]);
    await actions.collect();
    collector.breakDown();
    expect(state().problem).toMatchObject({ code: "work-lost" });
    expect(state().collecting.view).toBeUndefined();
    expect(state().collecting.files).toHaveLength(1);
    await actions.collect();
    await actions.saveCollected();
    expect([...saved.keys()]).toEqual(["集約.xlsx"]);
    expect(state().problem).toBeUndefined();
  });
});
