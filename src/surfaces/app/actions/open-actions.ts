import { noSettings } from "../state/settings.ts";
import type { ActionContext } from "./context.ts";

export interface OpenActions {
  readonly openTemplate: () => Promise<void>;
  /** Opens a workbook in place of the present one and checks it; only where the host can. */
  readonly open: (load: () => Promise<Uint8Array>, name: string) => Promise<void>;
  /** Opens the sample: in place of the present workbook where the host can, otherwise beside it. */
  readonly openSample: () => Promise<void>;
}

export function openActions(context: ActionContext, check: () => Promise<void>): OpenActions {
  const { host, checker, store, runner, openInstead, loadSample, catalogues } = context;
  const open = async (load: () => Promise<Uint8Array>, name: string): Promise<void> => {
    const isOpen = await runner.run("reading", async () => {
      await openInstead?.(await load(), name);
      store.dispatch({ type: "workbook-opened", settings: noSettings });
      return {};
    });
    if (isOpen) await check();
  };
  return {
    open,
    openTemplate: async () => {
      await runner.run("preparing", async () => {
        const { language } = store.state();
        await host.openNew(await checker.template(language), catalogues.of(language).pane.samples.template);
        return { done: { what: "template-opened" } };
      });
    },
    openSample: async () => {
      const name = catalogues.of(store.state().language).pane.samples.draft;
      if (openInstead) {
        await open(loadSample, name);
        return;
      }
      await runner.run("preparing", async () => {
        await host.openNew(await loadSample(), name);
        return { done: { what: "sample-opened" } };
      });
    },
  };
}
