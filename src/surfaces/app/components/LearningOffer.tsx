import { Button } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";
import { useLook } from "./look.ts";
import { usePane } from "./pane-context.ts";

/** The offer to make a schema from the table; nothing where the workbook has a schema of its own. */
export function LearningOffer(): ReactElement | null {
  const { state, actions, catalogue } = usePane();
  const look = useLook();
  const about = useId();
  const words = catalogue.pane.learning;
  if (state.own.hasSchemaSheet) return null;
  return (
    <div className={look.tight}>
      <div className={look.row}>
        <Button
          className={look.button}
          aria-describedby={about}
          disabledFocusable={state.work !== undefined}
          onClick={() => void actions.openLearning()}
        >
          {words.offer}
        </Button>
      </div>
      <p id={about} className={look.muted}>
        {words.about}
      </p>
    </div>
  );
}
