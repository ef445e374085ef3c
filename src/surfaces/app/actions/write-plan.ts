import { ProblemError, valueText, type WorkbookPlan, type Written } from "../../../core/index.ts";
import type { Done, Work } from "../state/pane-state.ts";
import type { ActionContext } from "./context.ts";
import type { Running } from "./runner.ts";

/** A plan to carry out, and what is then said. */
export interface Writing {
  readonly work: Work;
  /** Whether the plan is made of the last check, which is made again if it was lost to a cancellation. */
  readonly needsCheck: boolean;
  readonly plan: () => Promise<WorkbookPlan>;
  readonly done: (plan: WorkbookPlan) => Done;
  /** What follows it. */
  readonly after?: (running: Running) => Promise<void>;
}

/** Carries out a plan and looks at what the workbook holds of ours then. Returns whether it came to its end. */
export async function writePlan(
  context: ActionContext,
  { work, needsCheck, plan, done, after }: Writing,
): Promise<boolean> {
  return context.runner.run(work, async (running) => {
    if (needsCheck) await context.ensureChecked(running);
    const planned = await plan();
    const written = await carriedOut(context, running, planned);
    if (after) await afterWriting(written, after(running));
    return { done: done(planned), notices: written.notices };
  });
}

/**
 * Has the host carry out a plan. Whatever comes of it, the pane then shows what the workbook holds: what of ours there
 * is, and after a failure that left edits, or after which nothing is known, the findings too.
 */
export async function carriedOut(context: ActionContext, running: Running, plan: WorkbookPlan): Promise<Written> {
  const { host, store } = context;
  try {
    const written = await host.carryOut(plan, running.signal);
    await seenAgain(context, running, false);
    return written;
  } catch (error) {
    if (error instanceof ProblemError && error.left) {
      const { state, edits } = error.left;
      if (edits.length > 0) store.dispatch({ type: "edits-made", edits });
      await seenAgain(context, running, state === "unknown" || edits.length > 0);
    }
    throw error;
  }
}

/**
 * Reads again what has come of a writing. That this fails must not cover up what is to be said of the writing itself;
 * it is tried once more, and then what is shown counts as out of date.
 */
async function seenAgain(context: ActionContext, running: Running, isAll: boolean): Promise<void> {
  const { store, lookForOwn, readAndCheck } = context;
  const look = async (): Promise<void> => {
    await lookForOwn();
    if (isAll && store.state().report) await readAndCheck(running, true);
  };
  try {
    await look().catch(look);
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    store.dispatch({ type: "edited" });
  }
}

/** Checks with the findings sheet that was just written, on which people note what they decide. */
export async function checkNotes({ checker, store, checkLoaded }: ActionContext, running: Running): Promise<void> {
  const [name] = store.state().own.parts.get("check") ?? [];
  if (name !== undefined) await running.waitFor(checker.notesWritten(name));
  await checkLoaded(running, true);
}

/** Goes on after a writing. What stops that does not take the writing back, which the failure says. */
export async function afterWriting({ edits, notices }: Written, work: Promise<unknown>): Promise<void> {
  try {
    await work;
  } catch (error) {
    if (error instanceof ProblemError)
      throw new ProblemError(error.problem, { cause: error }, { state: "written", edits, notices });
    throw error;
  }
}

/** The plan that puts back what edits have replaced, where the cells still hold what was written. */
export function undoPlan(edits: Written["edits"]): WorkbookPlan["edits"] {
  return edits.flatMap(({ sheet, row, column, value, was }) =>
    typeof was === "object" && was !== null ? [] : [{ sheet, row, column, value: was, before: valueText(value) }],
  );
}
