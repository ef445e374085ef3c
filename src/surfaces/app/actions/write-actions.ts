import {
  removalPlan,
  type CellEdit,
  type Confirmation,
  type Finding,
  type OwnPart,
  type WorkbookPlan,
} from "../../../core/index.ts";
import type { PlannedFix } from "../state/fixes.ts";
import type { Done } from "../state/pane-state.ts";
import { currentFinding } from "../state/solved.ts";
import type { ActionContext } from "./context.ts";
import { afterWriting, carriedOut, checkNotes, undoPlan, writePlan } from "./write-plan.ts";

export interface WriteActions {
  readonly mark: () => Promise<void>;
  /** Keeps in the workbook what a person decided about a finding, or that it is open again. */
  readonly decide: (finding: Finding, confirmation: Confirmation | undefined) => Promise<void>;
  /** Removes a part of what is ours: the marks with the findings, the lists, or the summary. */
  readonly remove: (part: OwnPart) => Promise<void>;
  /** Makes changes that a person has seen before. */
  readonly applyFixes: (fixes: readonly PlannedFix[]) => Promise<void>;
  /** Takes the last corrections back. */
  readonly undoFix: () => Promise<void>;
  readonly insertSummary: () => Promise<void>;
}

export function writeActions(context: ActionContext): WriteActions {
  const { checker, store, today } = context;
  return {
    mark: async () => {
      const isDone = await writePlan(context, {
        work: "marking",
        needsCheck: true,
        plan: () => checker.markingPlan(store.state().language),
        done: ({ marks }) => ({ what: "marked", cells: marks.length }),
        after: (running) => checkNotes(context, running),
      });
      if (isDone) store.dispatch({ type: "marked" });
    },
    decide: (finding, confirmation) => decide(context, finding, confirmation),
    remove: async (part) => {
      store.dispatch({ type: "removal-asked", part: undefined });
      const sheets = store.state().own.parts.get(part) ?? [];
      await writePlan(context, {
        work: "clearing",
        needsCheck: false,
        plan: () => Promise.resolve(removalPlan([part])),
        done: () => ({ what: "removed", part, sheets }),
      });
    },
    applyFixes: (fixes) => rewrite(context, fixes.map(editOf), (cells) => ({ what: "fixed", cells })),
    undoFix: () => rewrite(context, undoPlan(store.state().undo), (cells) => ({ what: "undone", cells })),
    insertSummary: async () => {
      await writePlan(context, {
        work: "summarizing",
        needsCheck: true,
        plan: () => checker.summaryPlan(store.state().language, today()),
        done: () => ({ what: "summarized" }),
      });
    },
  };
}

function editOf({ sheet, row, column, value, before }: PlannedFix): CellEdit {
  return { sheet, row, column, value, before };
}

/** Writes down a decision and checks again, so that the figures tell it. */
async function decide(context: ActionContext, finding: Finding, confirmation: Confirmation | undefined): Promise<void> {
  const { checker, store, runner, checkLoaded, readAndCheck } = context;
  await runner.run("confirming", async (running) => {
    const { report, language } = store.state();
    const current = report && currentFinding(finding, report);
    if (!current) return {};
    const at = report.findings.indexOf(current);
    const plan = await running.waitFor(checker.decisionPlan(at, confirmation, language));
    const written = await carriedOut(context, running, plan);
    const recheck = async (): Promise<void> => {
      if (plan.sheets.length > 0) return checkNotes(context, running);
      await running.waitFor(checker.applyEdits(plan.edits));
      await checkLoaded(running, true);
    };
    const hasKept = written.notices.some(({ code }) => code === "edit-kept");
    await afterWriting(written, hasKept ? readAndCheck(running, true) : recheck());
    return { done: { what: confirmation ? "decided" : "reopened" }, notices: written.notices };
  });
}

/** Rewrites cells, remembers what they held, and checks with what was written. */
async function rewrite(
  context: ActionContext,
  edits: WorkbookPlan["edits"],
  done: (cells: number) => Done,
): Promise<void> {
  const { checker, store, runner, checkLoaded, readAndCheck } = context;
  await runner.run("fixing", async (running) => {
    store.dispatch({ type: "edits-made", edits: [] });
    const written = await carriedOut(context, running, { ...removalPlan([]), edits });
    const told = done(written.edits.length);
    store.dispatch({ type: "edits-made", edits: told.what === "fixed" ? written.edits : [] });
    const hasKept = written.notices.some(({ code }) => code === "edit-kept");
    const recheck = async (): Promise<void> => {
      await running.waitFor(checker.applyEdits(edits));
      await checkLoaded(running, true);
    };
    await afterWriting(written, hasKept ? readAndCheck(running, true) : recheck());
    return { done: told, notices: written.notices };
  });
}
