import { ProblemError, type LearningAnswers } from "../../../core/index.ts";
import { answersAt, unansweredStages } from "../state/learning-state.ts";
import { writeSettings } from "../state/settings.ts";
import { valueOf } from "../worker/work-result.ts";
import type { ActionContext } from "./context.ts";
import type { Running } from "./runner.ts";
import { afterWriting, carriedOut } from "./write-plan.ts";

/** How a plan gets a schema of its own. */
export interface LearningActions {
  /** Proposes a schema from the workbook, with what was said before it was left, and shows it to be looked through. */
  readonly openLearning: () => Promise<void>;
  /** Proposes it anew with what a person says. */
  readonly learn: (answers: LearningAnswers) => Promise<void>;
  /** Adds the sheet 施策スキーマ with the schema as the person answered, and checks with it. */
  readonly acceptSchema: () => Promise<void>;
}

export function learningActions(context: ActionContext): LearningActions {
  const { checker, store, runner } = context;
  let learntFrom: LearningAnswers | undefined;
  const learn = async (answers: LearningAnswers): Promise<void> => {
    store.dispatch({ type: "answered", answers });
    await runner.run("learning", async (running) => {
      // Chosen with the arrow keys, one answer follows the other before the first is worked out: all are, at once.
      const latest = store.state().learning?.answers ?? answers;
      if (latest === learntFrom) return {};
      await ensureCurrent(context, running);
      const view = await running.waitFor(checker.learn(latest));
      store.dispatch({ type: "learnt", view, answers: latest });
      learntFrom = latest;
      return {};
    });
  };
  return {
    learn,
    openLearning: async () => {
      const { settings, unfinished } = store.state();
      const { sheet } = settings;
      store.dispatch({ type: "tab-chosen", tab: "check" });
      learntFrom = undefined;
      await learn(unfinished ?? answersAt({}, { sheet, row: undefined }));
    },
    acceptSchema: () => acceptSchema(context),
  };
}

/** Without a report nobody has followed the edits since the workbook was read. */
async function ensureCurrent({ checker, store, load }: ActionContext, running: Running): Promise<void> {
  if (!store.state().report || !(await running.waitFor(checker.isLoaded()))) await load(running);
}

async function acceptSchema(context: ActionContext): Promise<void> {
  const { checker, host, store, runner, readAndCheck } = context;
  const { learning } = store.state();
  if (!learning) return;
  await runner.run("preparing", async (running) => {
    await ensureCurrent(context, running);
    const { answers } = learning;
    const view = await running.waitFor(checker.learn(answers));
    if (view.outcome.ok && unansweredStages({ ...learning, view }).length > 0) {
      // What nobody has been asked must not come into the schema: the table has changed behind the form.
      store.dispatch({ type: "learnt", view, answers });
      throw new ProblemError({ code: "changed-meanwhile", facts: {} });
    }
    const plan = valueOf(await running.waitFor(checker.learntPlan(answers)));
    const written = await carriedOut(context, running, plan);
    store.dispatch({ type: "learning-left" });
    const recheck = async (): Promise<void> => {
      // A schema that was chosen in the settings would be used in place of the sheet, and columns are now the schema's.
      const settings = { ...store.state().settings, schema: undefined, columns: [] };
      store.dispatch({ type: "settled", settings });
      await host.writeSettings(writeSettings(settings));
      await readAndCheck(running, false);
    };
    await afterWriting(written, recheck());
    return { done: { what: "schema-learnt" }, notices: written.notices };
  });
}
