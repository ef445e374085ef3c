import { createRoot } from "react-dom/client";
import { useMemo, type ReactElement } from "react";
import { missingFeatures, undoLosses } from "../../hosts/excel/index.ts";
import {
  createApp,
  PaneRoot,
  PaneView,
  remoteChecker,
  startCheckWorker,
  useLook,
  usePane,
  useSystemDark,
  type App,
} from "../app/index.ts";
import { listenForResults, thisWorkbook } from "./commands/results.ts";
import { excelWorkbook } from "./excel-workbook.ts";
import { useOfficeDark } from "./host-theme.ts";
import { withWindowFeatures } from "./self-check/window-features.ts";

/** Shows the pane beside the workbook, and begins to listen to Excel and to the ribbon's commands. */
export async function openPane(root: HTMLElement): Promise<App> {
  const app = await createApp({
    host: withWindowFeatures(excelWorkbook, { startChecker: () => remoteChecker(startCheckWorker) }),
    openInstead: undefined,
    displayLanguage: Office.context.displayLanguage,
  });
  const { store, actions } = app;
  createRoot(root).render(<Pane app={app} />);
  await actions.start();
  window.addEventListener("focus", () => void actions.lookAgain());
  listenForResults(
    () => thisWorkbook(Office.context.document.url, excelWorkbook),
    async (done) => {
      if (store.state().report) await actions.check();
      store.dispatch({ type: "command-done", done });
    },
  );
  await begin(new URLSearchParams(window.location.search).get("do"), actions);
  return app;
}

/** What the pane begins with: the ribbon's 検査 and 送付前チェック open it, or turn an open one, to addresses of their own. */
async function begin(wanted: string | null, actions: App["actions"]): Promise<void> {
  if (wanted === "check") await actions.check();
  if (wanted !== "send") return;
  actions.show({ type: "tab-chosen", tab: "sending" });
  await actions.checkSending();
}

function Pane({ app: { store, actions, catalogues } }: { readonly app: App }): ReactElement {
  const isSystemDark = useSystemDark();
  const isDark = useOfficeDark() ?? isSystemDark;
  const features = useMemo(
    () => ({ selfCheck: true, isLive: true, lacks: missingFeatures(), undoLosses: undoLosses() }),
    [],
  );
  return (
    <PaneRoot store={store} actions={actions} catalogues={catalogues} features={features} isDark={isDark}>
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
