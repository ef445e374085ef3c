import { type Day, ProblemError } from "../../../core/index.ts";
import type { Checker } from "../checking/checker.ts";
import type { Collector } from "../collecting/collector.ts";
import type { Catalogues } from "../fetched-catalogues.ts";
import type { Save } from "../save-file.ts";
import type { Sender } from "../sending/sender.ts";
import type { Personal } from "../state/personal.ts";
import type { Store } from "../state/store.ts";
import type { WorkbookHost } from "../workbook-host.ts";
import type { Outcome, Runner, Running } from "./runner.ts";

/** What the pane works with. */
export interface PaneParts {
  readonly host: WorkbookHost;
  readonly checker: Checker;
  readonly sender: Sender;
  readonly collector: Collector;
  readonly store: Store;
  readonly personal: Personal;
  readonly catalogues: Catalogues;
  readonly today: () => Day;
  /** The moment, in ISO 8601. */
  readonly now: () => string;
  /** Hands bytes to the user as a file. */
  readonly save: Save;
  /** The sample workbook's bytes, from where the pane itself came. */
  readonly loadSample: () => Promise<Uint8Array>;
  /** Shows a workbook in place of the present one; without it, a workbook is opened beside it. */
  readonly openInstead: ((bytes: Uint8Array, name: string) => Promise<void>) | undefined;
}

/** What actions share: the parts, one runner, and the two ways to check. */
export interface ActionContext extends PaneParts {
  readonly runner: Runner;
  /** Reads the workbook into the checker. */
  readonly load: (running: Running) => Promise<void>;
  /**
   * Checks what the checker holds, reading it first if it was lost to a cancellation. A recheck says what it solved.
   */
  readonly checkLoaded: (running: Running, isRecheck: boolean) => Promise<void>;
  readonly readAndCheck: (running: Running, isRecheck: boolean) => Promise<Outcome>;
  /** Shows what of ours the workbook holds. */
  readonly lookForOwn: () => Promise<void>;
  /** Makes sure that the checker can plan from a check, which it cannot after a cancellation. */
  readonly ensureChecked: (running: Running) => Promise<void>;
}

export function contextOf(parts: PaneParts, runner: Runner): ActionContext {
  const { host, checker, store, today } = parts;
  const load = async ({ signal, waitFor }: Running): Promise<void> => {
    const workbook = await waitFor(
      host.read(signal, (progress) => {
        store.dispatch({ type: "progressed", progress });
      }),
    );
    store.dispatch({ type: "progressed", progress: undefined });
    await waitFor(checker.load(workbook));
  };
  const lookForOwn = async (): Promise<void> => {
    store.dispatch({ type: "own-read", own: await host.own() });
  };
  const checkLoaded = async (running: Running, isRecheck: boolean): Promise<void> => {
    if (!(await running.waitFor(checker.isLoaded()))) await load(running);
    const outcome = await running.waitFor(checker.check(store.state().settings, today()));
    if (!outcome.ok) throw new ProblemError(outcome.problem);
    const summary = await running.waitFor(checker.summary());
    store.dispatch({ type: "checked", report: outcome.report, summary, isRecheck });
  };
  const readAndCheck = async (running: Running, isRecheck: boolean): Promise<Outcome> => {
    await load(running);
    if (store.state().work === "reading") store.dispatch({ type: "work-started", work: "checking" });
    await running.waitFor(lookForOwn());
    await checkLoaded(running, isRecheck);
    return {};
  };
  const ensureChecked = async (running: Running): Promise<void> => {
    if (!(await running.waitFor(checker.isChecked()))) await readAndCheck(running, true);
  };
  return { ...parts, runner, load, checkLoaded, readAndCheck, lookForOwn, ensureChecked };
}
