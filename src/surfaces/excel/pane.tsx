import { createRoot } from "react-dom/client";
import { useMemo, type ReactElement } from "react";
import { missingFeatures } from "../../hosts/excel/index.ts";
import { listenForResults } from "./commands/results.ts";
import { createActions, type PaneActions } from "../app/actions/index.ts";
import { remoteChecker, startCheckWorker } from "../app/checking/checker.ts";
import { useLook } from "../app/components/look.ts";
import { usePane } from "../app/components/pane-context.ts";
import { PaneRoot } from "../app/components/PaneRoot.tsx";
import { PaneView } from "../app/components/PaneView.tsx";
import { useSystemDark } from "../app/components/use-dark.ts";
import { excelWorkbook } from "./excel-workbook.ts";
import { useOfficeDark } from "./host-theme.ts";
import { loadServedFile, sampleFile } from "../app/served-file.ts";
import { chosenLanguage, personalIn } from "../app/state/personal.ts";
import { initialState } from "../app/state/pane-state.ts";
import { noSettings } from "../app/state/settings.ts";
import { createStore, type Store } from "../app/state/store.ts";
import { localToday } from "../app/today.ts";

/** Where the same is done with a file, for those who open the pane's address outside of Excel. */
const pageWithoutExcel = "browser.html";

/** Shows the pane beside the workbook, and begins to listen to Excel and to the ribbon's commands. */
async function openPane(root: HTMLElement): Promise<void> {
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
  createRoot(root).render(<Pane store={store} actions={actions} />);
  await actions.start();
  listenForResults(Office.context.document.url, async (done) => {
    if (store.state().report || done.what === "marked") await actions.check();
    store.dispatch({ type: "command-done", done });
  });
}

function Pane({ store, actions }: { readonly store: Store; readonly actions: PaneActions }): ReactElement {
  const isSystemDark = useSystemDark();
  const isDark = useOfficeDark() ?? isSystemDark;
  const features = useMemo(() => ({ selfCheck: true, isLive: true, lacks: missingFeatures() }), []);
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

const { host } = await Office.onReady();
const root = document.getElementById("root");
if (host !== Office.HostType.Excel) window.location.replace(pageWithoutExcel);
else if (root) await openPane(root);
