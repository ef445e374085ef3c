import { describe, expect, test } from "@jest/globals";
import type { Finding } from "../../../../src/core/index.ts";
import { sayDone } from "../../../../src/surfaces/app/said.ts";
import { catalogueOf } from "../../../../src/words/catalogues.ts";
import { present } from "../../../core/sheets.ts";
import { paneOn, workbookWith, type TestPane } from "../pane.ts";

const text = "・年度内に公表する予定。";
const misread = workbookWith(
  ["1", "甲", "内閣官房", "既に実施済み", text],
  ["2", "乙", "総務省", "おおむね順調", "・公表した。"],
);

async function checkedPane(workbook = misread): Promise<TestPane> {
  const pane = paneOn(workbook);
  await pane.actions.start();
  await pane.actions.check();
  return pane;
}

function findingOf({ state }: TestPane, rule: Finding["rule"]): Finding {
  return present(state().report?.findings.find((finding) => finding.rule === rule));
}

/** Asks about the text that was misread, and notes what it says. */
async function note(pane: TestPane, state: "done" | "underway"): Promise<void> {
  await pane.actions.askReading(findingOf(pane, "done-but-planned"));
  const { finding, reading } = present(pane.state().reading.asked);
  pane.actions.show({ type: "reading-noted", reading: { reading, state, rule: finding.rule } });
}

describe("a text that was misread", () => {
  test("is shown with what it was read as, and the finding is selected; something else that is asked takes its place", async () => {
    const pane = await checkedPane();
    const finding = findingOf(pane, "done-but-planned");
    pane.actions.show({ type: "decision-asked", finding });
    await pane.actions.askReading(finding);
    const { reading, selected, deciding } = pane.state();
    expect(reading.asked?.reading).toMatchObject({ text, state: "planned", fiscalYear: 2007 });
    expect([selected, deciding]).toEqual([finding, undefined]);
    pane.actions.show({ type: "decision-asked", finding });
    expect(pane.state().reading.asked).toBeUndefined();
    expect(pane.state().deciding).toBe(finding);
  });

  test("is asked about after the worker was stopped too, and not of a finding that is gone", async () => {
    const pane = await checkedPane();
    const finding = findingOf(pane, "done-but-planned");
    pane.checker.stop();
    await pane.actions.askReading(finding);
    expect(pane.state().reading.asked?.reading.text).toBe(text);
    pane.actions.show({ type: "reading-left" });
    await pane.actions.askReading({ ...finding, row: 40 });
    expect(pane.state().reading.asked).toBeUndefined();
    await pane.actions.askReading(findingOf(pane, "status-unlisted"));
    expect(pane.state().reading.asked).toBeUndefined();
  });

  test("is noted once, can be taken back, and outlives the workbook", async () => {
    const pane = await checkedPane();
    await note(pane, "done");
    await note(pane, "underway");
    expect(pane.state().reading).toMatchObject({ asked: undefined, noted: [{ state: "underway" }], isSaved: false });
    pane.store.dispatch({ type: "workbook-opened", settings: pane.state().settings });
    expect(pane.state().reading.noted).toHaveLength(1);
    pane.actions.show({ type: "reading-dropped", text });
    expect(pane.state().reading.noted).toEqual([]);
  });

  test("is saved as a file by hand, of which nothing comes into the workbook", async () => {
    const pane = await checkedPane();
    await note(pane, "done");
    await pane.actions.saveReadings();
    const [[name, bytes]] = [...pane.saved] as [[string, Uint8Array]];
    expect(name).toBe(catalogueOf("ja").pane.reading.fileName);
    expect(JSON.parse(new TextDecoder().decode(bytes))).toMatchObject({
      text,
      state: "done",
      rule: "done-but-planned",
      read: { state: "planned" },
    });
    expect(pane.state().reading.isSaved).toBe(true);
    expect(sayDone(present(pane.state().done), catalogueOf("en"))).toContain("Saved");
    expect(pane.host.plans).toEqual([]);
    await note(pane, "underway");
    expect(pane.state().reading.isSaved).toBe(false);
  });
});
