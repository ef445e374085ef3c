import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useLook } from "../look.ts";
import { usePane } from "../pane-context.ts";
import { ChosenReplies } from "./ChosenReplies.tsx";
import { CollectedFiles } from "./CollectedFiles.tsx";
import { CollectedView } from "./CollectedView.tsx";

/** Collect: the files of the replies first, then what they come to, then the workbook and what goes back. */
export function CollectingTab(): ReactElement {
  const { state, actions, catalogue } = usePane();
  const look = useLook();
  const words = catalogue.pane.collecting;
  const { files, view } = state.collecting;
  return (
    <div className={look.stack}>
      {!view && <p className={look.muted}>{words.about}</p>}
      <ChosenReplies />
      {files.length > 0 && (
        <div className={look.row}>
          <Button
            className={look.button}
            appearance={view ? "secondary" : "primary"}
            disabledFocusable={state.work !== undefined}
            onClick={() => void actions.collect()}
          >
            {view ? words.again : words.start}
          </Button>
        </div>
      )}
      {view && (
        <>
          <CollectedView view={view} />
          <CollectedFiles view={view} />
        </>
      )}
    </div>
  );
}
