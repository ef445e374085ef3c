import type { WorkbookPlan } from "../../../core/index.ts";
import type { OwnContent } from "../checking/report.ts";
import type { Done, Work } from "../state/pane-state.ts";
import type { ActionContext } from "./context.ts";

/** A plan to carry out, what is then said, and what the workbook then holds of ours. */
export interface Writing {
  readonly work: Work;
  readonly plan: () => Promise<WorkbookPlan>;
  readonly done: (plan: WorkbookPlan) => Done;
  readonly own: Partial<OwnContent>;
}

/** Carries out a plan of the last check, which is made again if it was lost to a cancellation. */
export async function writePlan(context: ActionContext, { work, plan, done, own }: Writing): Promise<void> {
  const { host, store, runner, ensureChecked } = context;
  await runner.run(work, async (running) => {
    if (work !== "clearing") await ensureChecked(running);
    const planned = await plan();
    const notices = await host.carryOut(planned, running.signal);
    store.dispatch({ type: "own-changed", own });
    return { done: done(planned), notices };
  });
}
