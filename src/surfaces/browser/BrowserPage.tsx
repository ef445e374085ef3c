import { useSyncExternalStore, type ReactElement } from "react";
import {
  CollectingPart,
  Disclosure,
  FirstRun,
  LanguageSetting,
  type PaneActions,
  PaneView,
  StatusLine,
  useLook,
  usePane,
} from "../app/index.ts";
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
  const { state, catalogue } = usePane();
  return (
    <main className={look.page}>
      <div className={look.stack}>
        {state.isFirstRun && <FirstRun />}
        <LanguageSetting />
        <Disclosure summary={catalogue.pane.collecting.offer}>
          <CollectingPart />
        </Disclosure>
        <StatusLine />
      </div>
    </main>
  );
}

async function bytesOf(file: File): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer());
}
