import type { Language } from "../../words/say.ts";
import { localTime } from "../sending/index.ts";
import { createActions, type PaneActions } from "./actions/index.ts";
import type { PaneParts } from "./actions/context.ts";
import { remoteChecker, startCheckWorker } from "./checking/checker.ts";
import { remoteCollector, startCollectingWorker } from "./collecting/collector.ts";
import { fetchedCatalogues, type Catalogues } from "./fetched-catalogues.ts";
import { loadServedFile, sampleFile } from "./served-file.ts";
import { remoteSender, startSendWorker } from "./sending/sender.ts";
import { saveFile } from "./save-file.ts";
import { initialState } from "./state/pane-state.ts";
import { chosenLanguage, personalIn } from "./state/personal.ts";
import { noSettings } from "./state/settings.ts";
import { createStore, type Store } from "./state/store.ts";
import { localToday } from "./today.ts";

/** What the app needs of the window around it. */
export interface AppFrame extends Pick<PaneParts, "host" | "openInstead"> {
  /** The language of the window, such as `ja-JP`; it gives way to the one that the user chose. */
  readonly displayLanguage: string;
}

/** The app without a window: what it knows, and what can be done. */
export interface App {
  readonly store: Store;
  readonly actions: PaneActions;
  readonly catalogues: Catalogues;
}

/**
 * The app on a workbook, in the language of its user; the check runs in a worker. Nothing is read of the workbook
 * before an action asks for it.
 */
export async function createApp({ host, openInstead, displayLanguage }: AppFrame): Promise<App> {
  const personal = personalIn(() => window.localStorage);
  const isFirstRun = personal.kept("first-run") === undefined;
  const language = chosenLanguage(personal, displayLanguage);
  const catalogues = fetchedCatalogues();
  await catalogues.load(language);
  const store = createStore(initialState(language, isFirstRun, noSettings));
  const actions = createActions({
    host,
    openInstead,
    checker: remoteChecker(startCheckWorker),
    sender: remoteSender(startSendWorker),
    collector: remoteCollector(startCollectingWorker),
    store,
    personal,
    catalogues,
    today: localToday,
    now: () => localTime(new Date()),
    save: saveFile,
    loadSample: () => loadServedFile(sampleFile),
  });
  return { store, actions, catalogues };
}

/** The language that the user chose on this computer, else the one that the window speaks. */
export function languageOfUser(displayLanguage: string): Language {
  return chosenLanguage(
    personalIn(() => window.localStorage),
    displayLanguage,
  );
}
