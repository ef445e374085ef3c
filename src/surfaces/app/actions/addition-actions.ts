import type { ListAddition } from "../../../core/index.ts";
import { writeSettings } from "../state/settings.ts";
import { valueOf } from "../worker/work-result.ts";
import type { ActionContext } from "./context.ts";
import { afterWriting, carriedOut, writePlan } from "./write-plan.ts";

/** What is added for those who fill in the workbook. */
export interface AdditionActions {
  readonly addDropDowns: () => Promise<void>;
  readonly addSchemaSheet: () => Promise<void>;
  /** Adds a name to a list on the sheet 施策スキーマ, which is made where there is none, and checks with it. */
  readonly addToList: (addition: ListAddition) => Promise<void>;
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
    addToList: (addition) => addToList(context, addition),
  };
}

async function addToList(context: ActionContext, addition: ListAddition): Promise<void> {
  const { checker, host, store, runner, readAndCheck } = context;
  await runner.run("preparing", async (running) => {
    // What an earlier try left in the workbook is part of what the plan begins with.
    await readAndCheck(running, true);
    const written = await carriedOut(context, running, valueOf(await checker.additionPlan(addition)));
    const recheck = async (): Promise<void> => {
      const { settings } = store.state();
      // A schema that was chosen in the settings would be used in place of the sheet.
      if (settings.schema !== undefined) {
        const automatic = { ...settings, schema: undefined };
        store.dispatch({ type: "settled", settings: automatic });
        await host.writeSettings(writeSettings(automatic));
      }
      await readAndCheck(running, true);
    };
    await afterWriting(written, recheck());
    const hasKept = written.notices.some(({ code }) => code === "edit-kept");
    return { ...(!hasKept && { done: { what: "listed" } as const }), notices: written.notices };
  });
}
