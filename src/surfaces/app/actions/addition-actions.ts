import type { ActionContext } from "./context.ts";
import { writePlan } from "./write-plan.ts";

/** What is added for those who fill in the workbook. */
export interface AdditionActions {
  readonly addDropDowns: () => Promise<void>;
  readonly addSchemaSheet: () => Promise<void>;
}

export function additionActions(context: ActionContext): AdditionActions {
  const { host, checker, store, runner, readAndCheck } = context;
  return {
    addDropDowns: () => {
      const { language, report } = store.state();
      const hasMarks = report?.own.findingsSheet === true;
      return writePlan(context, {
        work: "preparing",
        plan: () => (hasMarks ? checker.markingPlan(language, true) : checker.dropDownPlan(language)),
        done: () => ({ what: "drop-downs-added" }),
        own: { choicesSheet: true },
      });
    },
    addSchemaSheet: async () => {
      await runner.run("preparing", async (running) => {
        const notices = await host.carryOut(await checker.schemaPlan());
        if (store.state().report) await readAndCheck(running, false);
        return { done: { what: "schema-added" }, notices };
      });
    },
  };
}
