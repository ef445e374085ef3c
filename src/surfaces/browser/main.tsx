import { createRoot } from "react-dom/client";
import type { ReactElement } from "react";
import { createApp, PaneRoot, saveFile, useSystemDark } from "../app/index.ts";
import { BrowserPage } from "./BrowserPage.tsx";
import { createFileWorkbook, remoteFile } from "./file-workbook.ts";

const workbook = createFileWorkbook(
  remoteFile(() => new Worker(new URL("./file-worker.ts", import.meta.url))),
  saveFile,
);
const { store, actions, catalogues } = await createApp({
  host: workbook.host,
  openInstead: workbook.open,
  displayLanguage: navigator.language,
});
const features = { selfCheck: false, isLive: false, lacks: [], undoLosses: [] };

function Page(): ReactElement {
  const isDark = useSystemDark();
  return (
    <PaneRoot store={store} actions={actions} catalogues={catalogues} features={features} isDark={isDark}>
      <BrowserPage workbook={workbook} actions={actions} />
    </PaneRoot>
  );
}

const root = document.getElementById("root");
if (root) createRoot(root).render(<Page />);
