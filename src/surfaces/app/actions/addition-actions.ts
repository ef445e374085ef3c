import type { ActionContext } from "./context.ts";
import { afterWriting, carriedOut, writePlan } from "./write-plan.ts";

/** What is added for those who fill in the workbook. */
export interface AdditionActions {
  readonly addDropDowns: () => Promise<void>;
  readonly addSchemaSheet: () => Promise<void>;
}

export function additionActions(context: ActionContext): AdditionActions {
  const { checker, store, runner, readAndCheck } = context;
  return {
    addDropDowns: async () => {
      await writePlan(context, {
        work: "preparing",
        needsCheck: true,
        plan: () => checker.dropDownPlan(store.state().language),
        done: () => ({ what: "drop-downs-added" }),
      });
    },
    addSchemaSheet: async () => {
      await runner.run("preparing", async (running) => {
        const written = await carriedOut(context, running, await checker.schemaPlan());
        if (store.state().report) await afterWriting(written, readAndCheck(running, false));
        return { done: { what: "schema-added" }, notices: written.notices };
      });
    },
  };
}
