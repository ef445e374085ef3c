import { useSyncExternalStore, type ReactElement } from "react";
import type { PaneActions } from "../app/actions/index.ts";
import { FirstRun } from "../app/components/FirstRun.tsx";
import { LanguageSetting } from "../app/components/LanguageSetting.tsx";
import { useLook } from "../app/components/look.ts";
import { usePane } from "../app/components/pane-context.ts";
import { PaneView } from "../app/components/PaneView.tsx";
import { StatusLine } from "../app/components/StatusLine.tsx";
import { FileBar } from "./FileBar.tsx";
import type { FileWorkbook } from "./file-workbook.ts";

/** The page that needs no Excel: a file, and below it the pane. */
export function BrowserPage({
  workbook,
  actions,
}: {
  readonly workbook: FileWorkbook;
  readonly actions: PaneActions;
}): ReactElement {
  const { catalogue } = usePane();
  const file = useSyncExternalStore(workbook.subscribe, workbook.file);
  return (
    <>
      <FileBar
        file={file}
        open={(chosen) => void actions.open(() => bytesOf(chosen), chosen.name)}
        download={() => void workbook.download(catalogue.pane.file.copySuffix)}
      />
      {file ? <PaneView /> : <Start />}
    </>
  );
}

/** The page before a file is open. */
function Start(): ReactElement {
  const look = useLook();
  const { state } = usePane();
  return (
    <main className={look.page}>
      <div className={look.stack}>
        {state.isFirstRun && <FirstRun />}
        <LanguageSetting />
        <StatusLine />
      </div>
    </main>
  );
}

async function bytesOf(file: File): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer());
}
