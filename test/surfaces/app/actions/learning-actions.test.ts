import { describe, expect, test } from "@jest/globals";
import { readSchemaSheet, schemaSheetName, type Schema, type Workbook } from "../../../../src/core/index.ts";
import { unansweredStages, withColumnAnswer } from "../../../../src/surfaces/app/state/learning-state.ts";
import { noSettings } from "../../../../src/surfaces/app/state/settings.ts";
import { present, sheetOf, workbookOf } from "../../../core/sheets.ts";
import { faulty, paneOn, type TestPane } from "../pane.ts";

const measures = ["通学路の点検", "公園の改修", "図書館の開館延長", "窓口の一元化", "防災無線の更新", "給食の無償化"];
const texts = ["令和6年12月に改定した。", "関係課と検討を進めている。"];

/** A plan in words of its own: no header of it is known. */
const rows = [
  ["令和6年度　まちの計画"],
  ["しごと", "受持", "到達", "この一年"],
  ...measures.map((name, at) => [name, ["土木課", "総務課"][at % 2], ["A", "B"][at % 2], texts[at % 2]]),
].map((row) => row.map((value) => value ?? null));
const own = workbookOf(sheetOf(rows, { name: "進捗" }), sheetOf([["メモ"]], { name: "メモ" }));

async function begun(workbook: Workbook = own): Promise<TestPane> {
  const pane = paneOn(workbook);
  await pane.actions.start();
  await pane.actions.check();
  return pane;
}

async function learning(workbook: Workbook = own): Promise<TestPane> {
  const pane = await begun(workbook);
  await pane.actions.openLearning();
  return pane;
}

async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
}

function ownSchema({ host }: TestPane): Schema {
  const sheet = present(host.workbook().sheets.find(({ name }) => name === schemaSheetName));
  const result = readSchemaSheet(sheet, 1900);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

const said = new Map([
  ["A", "done"],
  ["B", "underway"],
] as const);

describe("a form that is left", () => {
  test("is opened again with what was said, as long as the settings and the workbook are the same", async () => {
    const pane = await learning();
    pane.actions.show({ type: "answered", answers: { stages: said, title: "私たちの計画" } });
    pane.actions.show({ type: "learning-left" });
    expect(pane.state().learning).toBeUndefined();
    await pane.actions.openLearning();
    expect(pane.state().learning).toMatchObject({
      answers: { stages: said, title: "私たちの計画" },
      view: { outcome: { ok: true, proposal: { schema: { title: "私たちの計画" } } } },
    });
    pane.actions.show({ type: "learning-left" });
    await pane.actions.settle({ ...noSettings, sheet: "進捗" });
    await pane.actions.openLearning();
    expect(pane.state().learning?.answers.title).toBeUndefined();
  });

  test("is begun anew after the schema was made", async () => {
    const pane = await learning();
    pane.actions.show({ type: "answered", answers: { stages: said, title: "私たちの計画" } });
    await pane.actions.acceptSchema();
    expect(pane.state().unfinished).toBeUndefined();
  });
});

describe("a schema is made from the table", () => {
  test("which could not be read before, and is checked with it", async () => {
    const pane = await learning();
    expect(pane.state()).toMatchObject({ tab: "check", report: undefined });
    const { view } = present(pane.state().learning);
    expect(view).toMatchObject({ outcome: { ok: true, proposal: { measures: 6 } }, sheets: ["進捗", "メモ"] });
    pane.actions.show({ type: "answered", answers: { stages: said, title: "私たちの計画" } });
    await pane.actions.acceptSchema();
    expect(pane.state()).toMatchObject({
      learning: undefined,
      problem: undefined,
      done: { what: "schema-learnt" },
      report: { measures: 6, schema: { title: "私たちの計画", source: "sheet" } },
      own: { hasSchemaSheet: true },
    });
    expect(ownSchema(pane).statuses.map(({ label, stage }) => [label, stage])).toEqual([...said]);
    expect(pane.host.plans).toMatchObject([{ replaces: [], edits: [], sheets: [{ name: schemaSheetName }] }]);
  });

  test("with what was typed since it could not be read", async () => {
    const pane = await begun();
    pane.host.type("進捗", 2, 0, "橋の点検");
    await pane.actions.openLearning();
    pane.host.type("進捗", 8, 2, "A");
    pane.host.type("進捗", 8, 0, "道の点検");
    pane.actions.show({ type: "answered", answers: { stages: said } });
    await pane.actions.acceptSchema();
    expect(pane.state().report?.measures).toBe(7);
  });

  test("and neither the settings' schema nor their columns stand in its way", async () => {
    const pane = await begun();
    await pane.actions.settle({ ...noSettings, schema: "general", columns: [{ header: "受持", field: undefined }] });
    await pane.actions.openLearning();
    pane.actions.show({ type: "answered", answers: { stages: said } });
    await pane.actions.acceptSchema();
    expect(pane.state()).toMatchObject({ settings: noSettings, report: { schema: { source: "sheet" } } });
    expect(await pane.host.readSettings()).not.toContain("general");
  });

  test("unless a status has come meanwhile of which nobody was asked: then it is shown, and the form stays", async () => {
    const pane = await learning();
    pane.actions.show({ type: "answered", answers: { stages: said } });
    for (const row of [6, 7]) pane.host.type("進捗", row, 2, "C");
    await pane.actions.acceptSchema();
    expect(pane.host.plans).toEqual([]);
    expect(pane.state().problem).toMatchObject({ code: "changed-meanwhile" });
    expect(unansweredStages(present(pane.state().learning))).toEqual(["C"]);
  });

  test("unless nothing is left to learn from, which is said, and the form stays", async () => {
    const pane = await learning();
    pane.host.restructure("進捗", (sheet) => ({ ...sheet, rows: [] }));
    await pane.actions.acceptSchema();
    expect(pane.state()).toMatchObject({ problem: { code: "no-progress-table" }, learning: { answers: {} } });
    expect(pane.host.plans).toEqual([]);
    pane.actions.show({ type: "learning-left" });
    await pane.actions.acceptSchema();
    expect(pane.host.plans).toEqual([]);
  });
});

test("the proposal can be cancelled, and is worked out again later", async () => {
  const pane = await begun();
  const release = pane.host.hold();
  const opening = pane.actions.openLearning();
  await settled();
  pane.actions.cancel();
  release();
  await opening;
  expect(pane.state()).toMatchObject({ learning: undefined, done: { what: "cancelled" } });
  await pane.actions.openLearning();
  expect(pane.state().learning?.view.outcome.ok).toBe(true);
});

test("a schema is learnt of the sheet that was chosen, without another reading while edits are followed", async () => {
  const pane = await begun(faulty);
  await pane.actions.settle({ ...noSettings, sheet: "施策" });
  const reads = (): number => pane.host.calls.filter((call) => call === "read").length;
  const before = reads();
  await pane.actions.openLearning();
  expect(pane.state().learning).toMatchObject({ answers: { sheets: ["施策"] }, pointed: { sheet: "施策" } });
  expect(reads()).toBe(before);
});

describe("a person says", () => {
  test("one thing after the other, and all of it is worked out at once", async () => {
    const pane = await learning();
    const choose = (field: string): Promise<void> =>
      pane.actions.learn(withColumnAnswer(present(pane.state().learning).answers, "受持", field));
    const [first, second] = [choose("remarks"), choose("contact")];
    pane.actions.show({ type: "answered", answers: { ...present(pane.state().learning).answers, title: "計画" } });
    await first;
    const { view } = present(pane.state().learning);
    expect(view.outcome).toMatchObject({ proposal: { schema: { title: "計画" } } });
    const { columns } = view.outcome.ok ? view.outcome.proposal : view.outcome;
    expect(columns[1]?.field.name).toBe("contact");
    await second;
    expect(pane.state().learning?.view).toBe(view);
  });

  test("what a column is, and the proposal follows", async () => {
    const pane = await learning();
    const { answers } = present(pane.state().learning);
    await pane.actions.learn(withColumnAnswer(answers, "この一年", "reason"));
    await pane.actions.learn(withColumnAnswer(present(pane.state().learning).answers, "受持", "reason"));
    const { view, answers: given } = present(pane.state().learning);
    expect(given.columns).toEqual([{ header: "受持", field: "reason" }]);
    expect(view.outcome.ok && view.outcome.proposal.columns.map(({ field }) => field.name)).toEqual([
      "name",
      "reason",
      "status",
      "progress",
    ]);
  });

  test("how far every status has got of which nothing tells it", async () => {
    const marks = workbookOf(
      sheetOf([
        ["施策名", "担当課", "状況", "進捗状況"],
        ...measures.map((name, at) => [name, "土木課", ["◇", "◆"][at % 2] ?? null, "－"]),
      ]),
    );
    const pane = await learning(marks);
    const open = (): string[] => unansweredStages(present(pane.state().learning));
    expect(open()).toEqual(["◇", "◆"]);
    pane.actions.show({ type: "answered", answers: { stages: new Map([["◇", "done"]]) } });
    expect(open()).toEqual(["◆"]);
    pane.actions.show({
      type: "answered",
      answers: {
        stages: new Map([["◇", "done"]]),
        suspects: [
          { kind: "status", text: "◎", aliasOf: undefined },
          { kind: "status", text: "●", aliasOf: "◇" },
        ],
      },
    });
    expect(open()).toEqual(["◆", "◎"]);
  });

  test("where the header is, by a cell of it", async () => {
    const pane = await learning();
    pane.host.choose("進捗", 1, 2);
    await settled();
    expect(pane.state().learning?.pointed).toEqual({ sheet: "進捗", row: 1 });
    // Our own sheets have no header to point at.
    const sheets = workbookOf(...own.sheets, sheetOf([["検査結果"]], { name: "検査結果", ownKind: "findings" }));
    const other = await learning(sheets);
    other.host.choose("検査結果", 0, 0);
    await settled();
    expect(other.state().learning?.pointed).toEqual({ sheet: undefined, row: undefined });
  });

  test("more while the proposal is worked out again, and it stays said", async () => {
    const pane = await learning();
    const release = pane.host.hold();
    const { answers } = present(pane.state().learning);
    const again = pane.actions.learn(withColumnAnswer(answers, "この一年", "reason"));
    pane.actions.show({
      type: "answered",
      answers: { ...present(pane.state().learning).answers, title: "私たちの計画" },
    });
    release();
    await again;
    expect(pane.state().learning?.answers).toMatchObject({
      title: "私たちの計画",
      columns: [{ header: "この一年", field: "reason" }],
    });
  });

  test("where it is not, and is told that nothing can be read there", async () => {
    const pane = await learning();
    await pane.actions.learn({ sheets: ["メモ"], headerRow: 0 });
    expect(pane.state()).toMatchObject({ problem: undefined, learning: { view: { outcome: { ok: false } } } });
    expect(unansweredStages(present(pane.state().learning))).toEqual([]);
  });
});
