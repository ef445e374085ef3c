import { fixesFor } from "../../../src/surfaces/app/state/fixes.ts";
import {
  builtInSchema,
  parseIsoDate,
  schemaSheetName,
  schemaSheetRows,
  type CellValue,
  type Workbook,
} from "../../../src/core/index.ts";
import { createActions, type PaneActions } from "../../../src/surfaces/app/actions/index.ts";
import type { Checker } from "../../../src/surfaces/app/checking/checker.ts";
import { createChecking, type Checking } from "../../../src/surfaces/app/checking/checking.ts";
import type { Catalogues } from "../../../src/surfaces/app/fetched-catalogues.ts";
import { initialState, type PaneState, type FixTarget } from "../../../src/surfaces/app/state/pane-state.ts";
import type { Personal } from "../../../src/surfaces/app/state/personal.ts";
import { noSettings } from "../../../src/surfaces/app/state/settings.ts";
import { createStore, type Store } from "../../../src/surfaces/app/state/store.ts";
import { createCollecting } from "../../../src/surfaces/app/collecting/collecting.ts";
import { remoteCollector, type Collector } from "../../../src/surfaces/app/collecting/collector.ts";
import { createSending } from "../../../src/surfaces/app/sending/sending.ts";
import { remoteSender, type Sender } from "../../../src/surfaces/app/sending/sender.ts";
import type { Call } from "../../../src/surfaces/app/worker/serve.ts";
import type { WorkbookFile, WorkbookHost } from "../../../src/surfaces/app/workbook-host.ts";
import { catalogueOf } from "../../../src/words/catalogues.ts";
import { present, sheetOf, workbookOf } from "../../core/sheets.ts";
import { fakeHost, type FakeHost } from "./fake-host.ts";
import { workerDouble, type WorkerDouble } from "./worker/worker-double.ts";

const header = ["施策番号", "施策名", "担当府省庁", "状況", "進捗状況"];
export const today = present(parseIsoDate("2007-10-03"));

/** A workbook with one progress table on the sheet 施策. */
export function workbookWith(...rows: readonly (readonly CellValue[])[]): Workbook {
  return workbookOf(sheetOf([header, ...rows]));
}

/** Two slips that can be corrected by the workbook's own schema (状況の書き方), one that cannot. */
export const faulty = workbookOf(
  sheetOf([
    header,
    ["1", "甲", "内閣官房", "実施済", "・公表した。"],
    ["2", "乙", "総務省", "済", "・公表した。"],
    ["3", "丙", "総務省", "おおむね順調", "・公表した。"],
  ]),
  sheetOf(
    schemaSheetRows(builtInSchema("general")).map(({ values }) => values),
    { name: schemaSheetName },
  ),
);

/** The checking as a worker would offer it, values cloned on the way; `stop` loses the workbook. */
export function localChecker(): Checker & { readonly starts: () => number } {
  let checking: Checking | undefined;
  let starts = 0;
  const current = (): Checking => {
    if (!checking) starts += 1;
    checking ??= createChecking();
    return checking;
  };
  const later = <Args extends readonly unknown[], Result>(call: (...args: Args) => Result) => {
    return async (...args: Args): Promise<Awaited<Result>> => {
      const given = structuredClone(args);
      try {
        return structuredClone(await call(...given));
      } catch (error) {
        // No more of an error comes out of a worker.
        throw new Error(error instanceof Error ? error.message : String(error));
      }
    };
  };
  return {
    load: later((workbook) => {
      current().load(workbook);
    }),
    isLoaded: later(() => current().isLoaded()),
    isChecked: later(() => current().isChecked()),
    replaceRange: later((content) => {
      current().replaceRange(content);
    }),
    isCurrent: later((content) => current().isCurrent(content)),
    applyEdits: later((edits) => {
      current().applyEdits(edits);
    }),
    check: later((settings, day) => current().check(settings, day)),
    markingPlan: later((language) => current().markingPlan(language)),
    decisionPlan: later((at, confirmation, language) => current().decisionPlan(at, confirmation, language)),
    notesWritten: later((name) => {
      current().notesWritten(name);
    }),
    dropDownPlan: later((language) => current().dropDownPlan(language)),
    reading: later((at) => current().reading(at)),
    summary: later(() => current().summary()),
    summaryPlan: later((language, madeOn) => current().summaryPlan(language, madeOn)),
    schemaPlan: later(() => current().schemaPlan()),
    additionPlan: later((addition) => current().additionPlan(addition)),
    learn: later((answers) => current().learn(answers)),
    learntPlan: later((answers) => current().learntPlan(answers)),
    template: later(() => Promise.resolve(new Uint8Array(3))),
    stop: () => {
      checking = undefined;
    },
    starts: () => starts,
  };
}

/** The steps before sending in a worker's double, which a test can bring down. */
export function localSender(): Sender & { readonly breakDown: () => void } {
  let worker: WorkerDouble | undefined;
  const start = (): WorkerDouble => (worker = workerDouble(() => ({ ...createSending() })));
  return { ...remoteSender(start), breakDown: () => worker?.breakDown() };
}

/** All languages at once; a test may let the fetching of one fail. */
type TestCatalogues = { -readonly [Part in keyof Catalogues]: Catalogues[Part] };

/** The collecting in a worker's double, which a test can bring down. */
export function localCollector(): Collector & { readonly breakDown: () => void } {
  let worker: WorkerDouble | undefined;
  const start = (): WorkerDouble => (worker = workerDouble((tell) => ({ ...createCollecting(tell) }), withFiles));
  return { ...remoteCollector(start), breakDown: () => worker?.breakDown() };
}

/** A call with its files as they are: Node does not clone them, as browsers do. */
function withFiles(call: Call): Call {
  return call.method === "collect" ? call : structuredClone(call);
}

export interface TestPane {
  readonly host: FakeHost;
  readonly store: Store;
  readonly actions: PaneActions;
  readonly checker: ReturnType<typeof localChecker>;
  readonly sender: ReturnType<typeof localSender>;
  readonly collector: ReturnType<typeof localCollector>;
  readonly state: () => PaneState;
  /** Makes all changes that the preview of a target shows. */
  readonly fix: (target: FixTarget) => Promise<void>;
  readonly kept: ReadonlyMap<string, string>;
  /** The files that were handed to the user, by their names. */
  readonly saved: ReadonlyMap<string, Uint8Array>;
  readonly catalogues: TestCatalogues;
}

export function paneOn(workbook: Workbook, isLive = true, file?: WorkbookFile): TestPane {
  const host = fakeHost(workbook, isLive, file);
  return { host, ...paneWith(host) };
}

/** The pane's state and work, without its components, on any host. */
export function paneWith(host: WorkbookHost): Omit<TestPane, "host"> {
  const store = createStore(initialState("ja", true, noSettings));
  const checker = localChecker();
  const sender = localSender();
  const collector = localCollector();
  const kept = new Map<string, string>();
  const saved = new Map<string, Uint8Array>();
  const catalogues: TestCatalogues = { load: () => Promise.resolve(), of: catalogueOf };
  const personal: Personal = {
    kept: (key) => kept.get(key),
    keep: (key, value) => {
      kept.set(key, value);
    },
  };
  const actions = createActions({
    host,
    store,
    checker,
    sender,
    collector,
    personal,
    catalogues,
    today: () => today,
    now: () => "2007-10-03T18:00:00+09:00",
    save: (bytes, name) => {
      saved.set(name, bytes);
    },
    loadSample: () => Promise.resolve(new Uint8Array(5)),
    openInstead: undefined,
  });
  const { state } = store;
  const fix = (target: FixTarget): Promise<void> =>
    actions.applyFixes(fixesFor(target, state().report?.findings ?? []));
  return { store, actions, checker, sender, collector, state, fix, kept, saved, catalogues };
}

/** The findings as `D2 status-variant`. */
export function found({ report }: PaneState): string[] {
  return (report?.findings ?? []).map(
    ({ rule, row, column }) => `${"ABCDEFGH".charAt(column)}${String(row + 1)} ${rule}`,
  );
}
