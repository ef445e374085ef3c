import type { SelfCheckFeature } from "../../../core/index.ts";
import type { Language } from "../../../words/say.ts";
import { problemOf } from "../problem-of.ts";
import { withColumn, writeSettings, type WorkbookSettings } from "../state/settings.ts";
import type { ActionContext } from "./context.ts";

export interface SettingsActions {
  /** Keeps settings in the workbook and checks with them. */
  readonly settle: (settings: WorkbookSettings) => Promise<void>;
  readonly chooseColumn: (header: string, field: string | undefined) => Promise<void>;
  /** Fetches what the language says, and speaks it from then on. */
  readonly chooseLanguage: (language: Language) => Promise<void>;
  readonly closeFirstRun: () => void;
  /** Tries what the host can do; `asked` are those of `askedFeatures` that the user wants to be tried too. */
  readonly selfCheck: (asked: ReadonlySet<SelfCheckFeature>) => Promise<void>;
}

export function settingsActions(context: ActionContext): SettingsActions {
  const { host, store, runner, checkLoaded, personal, catalogues } = context;
  const settle = async (settings: WorkbookSettings): Promise<void> => {
    store.dispatch({ type: "settled", settings });
    await runner.run("checking", async (running) => {
      await host.writeSettings(writeSettings(settings));
      if (store.state().report) await checkLoaded(running, false);
      return {};
    });
  };
  return {
    settle,
    chooseColumn: async (header, field) => {
      const { settings, report } = store.state();
      await settle(withColumn(settings, report?.columns ?? [], header, field));
    },
    chooseLanguage: async (language) => {
      try {
        await catalogues.load(language);
      } catch (error) {
        store.dispatch({ type: "failed", problem: problemOf(error) });
        return;
      }
      store.dispatch({ type: "language-chosen", language });
      personal.keep("language", language);
    },
    closeFirstRun: () => {
      store.dispatch({ type: "first-run-closed" });
      personal.keep("first-run", "done");
    },
    selfCheck: async (asked) => {
      const { selfCheck } = host;
      if (!selfCheck) return;
      await runner.run("self-checking", async () => {
        const result = { environment: host.environment(), lines: await selfCheck(asked) };
        store.dispatch({ type: "self-checked", result });
        return {};
      });
    },
  };
}
