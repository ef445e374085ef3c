import { clearingPlan } from "../../../core/index.ts";
import { fixesFor } from "../state/fixes.ts";
import type { FixTarget } from "../state/pane-state.ts";
import type { ActionContext } from "./context.ts";
import { writePlan } from "./write-plan.ts";

export interface WriteActions {
  readonly mark: () => Promise<void>;
  readonly clear: () => Promise<void>;
  readonly applyFix: (target: FixTarget) => Promise<void>;
  readonly insertSummary: () => Promise<void>;
}

export function writeActions(context: ActionContext): WriteActions {
  const { host, checker, store, runner, today, checkLoaded, readAndCheck } = context;
  return {
    mark: () => {
      const { language, report } = store.state();
      const hasDropDowns = report?.own.choicesSheet === true;
      return writePlan(context, {
        work: "marking",
        plan: () => checker.markingPlan(language, hasDropDowns),
        done: ({ marks }) => ({ what: "marked", cells: marks.length }),
        own: { findingsSheet: true },
      });
    },
    clear: () =>
      writePlan(context, {
        work: "clearing",
        plan: () => Promise.resolve(clearingPlan),
        done: () => ({ what: "cleared" }),
        own: { findingsSheet: false, choicesSheet: false, summarySheet: false },
      }),
    applyFix: async (target) => {
      const edits = fixesFor(target, store.state().report?.findings ?? []);
      await runner.run("fixing", async (running) => {
        const notices = await host.carryOut({ ...clearingPlan, replaces: [], edits }, running.signal);
        const kept = notices.filter(({ code }) => code === "edit-kept").length;
        if (kept > 0) await readAndCheck(running, true);
        else {
          await running.waitFor(checker.applyEdits(edits));
          await checkLoaded(running, true);
        }
        return { done: { what: "fixed", cells: edits.length - kept }, notices };
      });
    },
    insertSummary: () =>
      writePlan(context, {
        work: "summarizing",
        plan: () => checker.summaryPlan(store.state().language, today()),
        done: () => ({ what: "summarized" }),
        own: { summarySheet: true },
      }),
  };
}
