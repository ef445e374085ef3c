import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState, type DragEvent, type ReactElement, type ReactNode } from "react";
import type { ChosenFile } from "../../collecting/collecting-view.ts";
import { problemOf } from "../../problem-of.ts";
import { useLook } from "../look.ts";
import { usePane } from "../pane-context.ts";
import { droppedFiles } from "./dropped-files.ts";
import { FileButton } from "./FileButton.tsx";

const useStyles = makeStyles({
  over: { outline: `2px dashed ${tokens.colorBrandStroke1}`, outlineOffset: "-4px" },
});

/** The files that are to be collected, and the plan that they are held against; files and folders can be dropped. */
export function ChosenReplies(): ReactElement {
  const { state, actions, catalogue } = usePane();
  const look = useLook();
  const words = catalogue.pane.collecting;
  const { files } = state.collecting;
  const choose = (chosen: readonly ChosenFile[]): void => {
    actions.show({ type: "replies-chosen", files: chosen });
  };
  return (
    <DropZone choose={choose}>
      <div className={look.row}>
        <FileButton label={words.choose} takes="files" isPrimary={files.length === 0} choose={choose} />
        <FileButton label={words.chooseFolder} takes="folder" isPrimary={false} choose={choose} />
      </div>
      <p className={look.muted}>{words.drop}</p>
      {files.length > 0 && (
        <div className={look.row}>
          <span role="status" className={look.text}>
            {words.chosen(files.length)}
          </span>
          <Button
            size="small"
            disabledFocusable={state.work !== undefined}
            onClick={() => {
              actions.show({ type: "replies-left" });
            }}
          >
            {words.chooseAnew}
          </Button>
        </div>
      )}
      <PlanChoice />
    </DropZone>
  );
}

/**
 * A card on which files can be dropped; while work is under way it says that it does not take them. It keeps them from
 * the page around it, which would open one.
 */
function DropZone({
  choose,
  children,
}: {
  readonly choose: (files: readonly ChosenFile[]) => void;
  readonly children: ReactNode;
}): ReactElement {
  const { state, actions, catalogue } = usePane();
  const look = useLook();
  const styles = useStyles();
  const [isOver, setOver] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    event.stopPropagation();
    setOver(false);
    if (state.work !== undefined) {
      actions.show({ type: "failed", problem: { code: "drop-while-busy", facts: {} } });
      return;
    }
    droppedFiles(event.dataTransfer).then(choose, (error: unknown) => {
      actions.show({ type: "failed", problem: problemOf(error) });
    });
  };
  return (
    <section
      aria-label={catalogue.pane.collecting.choose}
      className={mergeClasses(look.card, look.stack, isOver && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        event.stopPropagation();
        setOver(true);
      }}
      onDragLeave={() => {
        setOver(false);
      }}
      onDrop={drop}
    >
      {children}
    </section>
  );
}

function PlanChoice(): ReactElement {
  const { state, actions, catalogue } = usePane();
  const look = useLook();
  const words = catalogue.pane.collecting;
  const { plan } = state.collecting;
  return (
    <div className={look.tight}>
      <div className={look.row}>
        {plan && <span className={look.text}>{words.plan(plan.shown)}</span>}
        {plan ? (
          <Button
            size="small"
            disabledFocusable={state.work !== undefined}
            onClick={() => {
              actions.show({ type: "plan-chosen", plan: undefined });
            }}
          >
            {words.leavePlan}
          </Button>
        ) : (
          <FileButton
            label={words.choosePlan}
            takes="file"
            isPrimary={false}
            choose={([chosen]) => {
              actions.show({ type: "plan-chosen", plan: chosen });
            }}
          />
        )}
      </div>
      {!plan && <p className={look.muted}>{words.planAbout}</p>}
    </div>
  );
}
