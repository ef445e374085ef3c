import { createRoot } from "react-dom/client";
import type { ReactElement } from "react";
import { createActions } from "../app/actions/index.ts";
import { remoteChecker, startCheckWorker } from "../app/checking/checker.ts";
import { PaneRoot } from "../app/components/PaneRoot.tsx";
import { useSystemDark } from "../app/components/use-dark.ts";
import { loadServedFile, sampleFile } from "../app/served-file.ts";
import { chosenLanguage, personalIn } from "../app/state/personal.ts";
import { initialState } from "../app/state/pane-state.ts";
import { noSettings } from "../app/state/settings.ts";
import { createStore } from "../app/state/store.ts";
import { localToday } from "../app/today.ts";
import { BrowserPage } from "./BrowserPage.tsx";
import { createFileWorkbook, remoteFile } from "./file-workbook.ts";
import { saveFile } from "./save-file.ts";

const personal = personalIn(() => window.localStorage);
const store = createStore(
  initialState(chosenLanguage(personal, navigator.language), personal.kept("first-run") === undefined, noSettings),
);
const workbook = createFileWorkbook(
  remoteFile(() => new Worker(new URL("./file-worker.ts", import.meta.url))),
  saveFile,
);
const actions = createActions({
  host: workbook.host,
  checker: remoteChecker(startCheckWorker),
  store,
  personal,
  today: () => localToday(new Date()),
  loadSample: () => loadServedFile(sampleFile),
  openInstead: workbook.open,
});
const features = { selfCheck: false, isLive: false, lacks: [] };

function Page(): ReactElement {
  const isDark = useSystemDark();
  return (
    <PaneRoot store={store} actions={actions} features={features} isDark={isDark}>
      <BrowserPage workbook={workbook} actions={actions} />
    </PaneRoot>
  );
}

const root = document.getElementById("root");
if (root) createRoot(root).render(<Page />);
