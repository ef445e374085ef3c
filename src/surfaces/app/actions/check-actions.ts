import { schemaSheetName, type Finding } from "../../../core/index.ts";
import { problemOf } from "../problem-of.ts";
import { cancellableWriting } from "../state/pane-state.ts";
import { readSettings } from "../state/settings.ts";
import type { RangeContent, WorkbookEdit } from "../workbook-host.ts";
import type { ActionContext } from "./context.ts";
import { lookAgain } from "./look-again.ts";
import { followEdits, type Changes } from "./follow-edits.ts";
import { followSelection } from "./follow-selection.ts";

export interface CheckActions {
  /** Reads what the workbook carries for us and begins to follow edits; to be called once for a workbook. */
  readonly start: () => Promise<void>;
  readonly check: () => Promise<void>;
  readonly cancel: () => void;
  /** Looks for changes that nobody told of; to be called when the user comes to the pane. */
  readonly lookAgain: () => Promise<void>;
  /** Selects a finding here, and its cell in the workbook. */
  readonly select: (finding: Finding) => Promise<void>;
}

export function checkActions(context: ActionContext): CheckActions {
  const { host, checker, sender, collector, store, runner, readAndCheck, lookForOwn } = context;
  const edits = followEdits({
    isReady: () => store.state().work === undefined,
    recheck: async (changes) => {
      await recheck(context, changes);
    },
  });
  const onEdit = (edit: WorkbookEdit): void => {
    const { report } = store.state();
    store.dispatch({ type: "edited" });
    if (report) edits.add(edit);
  };
  const selections = followSelection(context);
  return {
    start: async () => {
      await runner.run("preparing", async () => {
        store.dispatch({ type: "settled", settings: readSettings(await host.readSettings()) });
        await host.watch({ onEdit, onSelect: selections.onSelect });
        const count = await host.removeUnfinished();
        await lookForOwn();
        return count > 0 ? { notices: [{ code: "unfinished-removed", facts: { count } }] } : {};
      });
    },
    check: async () => {
      edits.forget();
      await runner.run("reading", (running) => readAndCheck(running, store.state().report !== undefined));
    },
    lookAgain: () => lookAgain(context, onEdit),
    cancel: () => {
      const { work } = store.state();
      runner.cancel();
      // Writing is given up between two requests of the host; what was checked is still good.
      if (work === "send-checking") {
        sender.stop();
        store.dispatch({ type: "send-lost" });
      } else if (work === "collecting" || work === "returning") {
        collector.stop();
        store.dispatch({ type: "collection-lost" });
      } else if (work === undefined || !cancellableWriting.includes(work)) checker.stop();
    },
    select: async (finding) => {
      store.dispatch({ type: "selected", finding });
      if (!host.isLive) return;
      selections.expect(finding);
      try {
        await host.select(finding.sheet, finding);
      } catch (error) {
        store.dispatch({ type: "failed", problem: problemOf(error) });
      }
    },
  };
}

/**
 * Reads what was edited, and checks if it is of the checked sheet or the schema. A checker that was stopped has lost
 * the workbook and gets all of it.
 */
async function recheck(context: ActionContext, changes: Changes): Promise<void> {
  const { host, checker, store, runner, checkLoaded, readAndCheck } = context;
  await runner.run("checking", async (running) => {
    if (changes === "all" || !(await running.waitFor(checker.isLoaded()))) return readAndCheck(running, true);
    const contents: RangeContent[] = [];
    for (const { sheet, range } of changes) contents.push(await running.waitFor(host.readRange(sheet, range)));
    const { report } = store.state();
    const read = [report?.sheet, report?.notes?.sheet, schemaSheetName];
    const concerned = contents.filter(({ sheet }) => read.includes(sheet));
    for (const content of concerned) await running.waitFor(checker.replaceRange(content));
    if (concerned.length > 0) await checkLoaded(running, true);
    else store.dispatch({ type: "edits-elsewhere" });
    return {};
  });
}
