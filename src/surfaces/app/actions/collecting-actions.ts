import { problemText } from "../../../words/say.ts";
import { valueOf } from "../worker/work-result.ts";
import type { ActionContext } from "./context.ts";

/** What a coordinating office asks of the pane; the workbook that is open is left alone. */
export interface CollectingActions {
  /** Brings the chosen files together. */
  readonly collect: () => Promise<void>;
  /** Hands over the collected workbook as a file, or opens it in a window of its own. */
  readonly saveCollected: () => Promise<void>;
  readonly openCollected: () => Promise<void>;
  /** Hands over what goes back to one organization, or to all of them in one archive. */
  readonly saveReturned: (at: number) => Promise<void>;
  readonly saveReturns: () => Promise<void>;
}

export function collectingActions(context: ActionContext): CollectingActions {
  const { host, store, runner, collector, save, catalogues, today, now } = context;
  const words = (): ReturnType<typeof catalogues.of>["pane"]["collecting"] =>
    catalogues.of(store.state().language).pane.collecting;
  collector.onProgress((progress) => {
    if (store.state().work !== undefined) store.dispatch({ type: "progressed", progress });
  });
  collector.onLost((problem) => {
    const { view } = store.state().collecting;
    store.dispatch({ type: "collection-lost" });
    // Where work was under way, that says it.
    if (view) store.dispatch({ type: "failed", problem });
  });
  return {
    collect: async () => {
      await runner.run("collecting", async ({ waitFor }) => {
        const { collecting, settings, language } = store.state();
        const { schema, asOf } = settings;
        const { files, plan } = collecting;
        const asked = { schema, asOf, today: today(), language };
        const view = valueOf(await waitFor(collector.collect(files, plan, asked)));
        store.dispatch({ type: "collected", view });
        if (store.state().collecting.view !== view) return { done: { what: "collected-outdated" } };
        return { done: { what: "collected", replies: view.replies.length, measures: view.measures } };
      });
    },
    saveCollected: async () => {
      await runner.run("preparing", async () => {
        save(valueOf(await collector.workbook()), words().fileName);
        return { done: { what: "collected-saved" } };
      });
    },
    openCollected: async () => {
      await runner.run("preparing", async () => {
        await host.openNew(valueOf(await collector.workbook()), words().fileName);
        return { done: { what: "collected-opened" } };
      });
    },
    saveReturned: async (at) => {
      await runner.run("returning", async () => {
        for (const { name, bytes } of valueOf(await collector.returned(at))) save(bytes, lastPart(name));
        return {};
      });
    },
    saveReturns: async () => {
      await runner.run("returning", async ({ waitFor }) => {
        const { bytes, copies, reminders, failures } = valueOf(await waitFor(collector.archive(now())));
        save(bytes, words().archiveName);
        const catalogue = catalogues.of(store.state().language);
        const unmade = failures.map((problem) => problemText(problem, catalogue));
        return { done: { what: "returned", copies, reminders, unmade } };
      });
    },
  };
}

function lastPart(way: string): string {
  return way.replace(/^.*\//u, "");
}
