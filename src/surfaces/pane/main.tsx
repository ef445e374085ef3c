import { createRoot } from "react-dom/client";
import type { ReactElement } from "react";
import { missingFeatures } from "../../hosts/excel/index.ts";
import { listenForResults } from "../commands/results.ts";
import { createActions } from "./actions/index.ts";
import { remoteChecker, startCheckWorker } from "./checking/checker.ts";
import { useLook } from "./components/look.ts";
import { usePane } from "./components/pane-context.ts";
import { PaneRoot } from "./components/PaneRoot.tsx";
import { PaneView } from "./components/PaneView.tsx";
import { useSystemDark } from "./components/use-dark.ts";
import { excelWorkbook } from "./excel-workbook.ts";
import { useOfficeDark } from "./host-theme.ts";
import { loadServedFile, sampleFile } from "./served-file.ts";
import { chosenLanguage, personalIn } from "./state/personal.ts";
import { initialState } from "./state/pane-state.ts";
import { noSettings } from "./state/settings.ts";
import { createStore } from "./state/store.ts";
import { localToday } from "./today.ts";

await Office.onReady();

const personal = personalIn(() => window.localStorage);
const language = chosenLanguage(personal, Office.context.displayLanguage);
const store = createStore(initialState(language, personal.kept("first-run") === undefined, noSettings));
const actions = createActions({
  host: excelWorkbook,
  checker: remoteChecker(startCheckWorker),
  store,
  personal,
  today: () => localToday(new Date()),
  loadSample: () => loadServedFile(sampleFile),
  openInstead: undefined,
});
const features = { selfCheck: true, isLive: true, lacks: missingFeatures() };

function Pane(): ReactElement {
  const isSystemDark = useSystemDark();
  const isDark = useOfficeDark() ?? isSystemDark;
  return (
    <PaneRoot store={store} actions={actions} features={features} isDark={isDark}>
      <Title />
      <PaneView />
    </PaneRoot>
  );
}

/** Excel shows the title above the pane; assistive technology finds it here. */
function Title(): ReactElement {
  const { catalogue } = usePane();
  const look = useLook();
  return (
    <header className={look.unseen}>
      <h1>{catalogue.pane.title}</h1>
    </header>
  );
}

const root = document.getElementById("root");
if (root) createRoot(root).render(<Pane />);
await actions.start();
listenForResults(Office.context.document.url, async (done) => {
  if (store.state().report || done.what === "marked") await actions.check();
  store.dispatch({ type: "command-done", done });
});
