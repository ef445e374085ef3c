import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { OwnPart } from "../../../core/index.ts";
import { leavesOnEscape, useFocusBack, useFocusFirst } from "./focus.ts";
import { useLook } from "./look.ts";
import { usePane } from "./pane-context.ts";

/** The offer to remove a part of what is ours, where the workbook has it. It is asked before what goes with it. */
export function Removal({ part }: { readonly part: OwnPart }): ReactElement | null {
  const { state, actions, catalogue } = usePane();
  const look = useLook();
  const isAsked = state.removal === part;
  const offer = useFocusBack(isAsked);
  const sheets = state.own.parts.get(part);
  if (!sheets) return null;
  const words = catalogue.pane.removal;
  return (
    <div ref={offer} className={look.row}>
      {isAsked ? (
        <RemovalQuestion part={part} sheets={sheets} />
      ) : (
        <Button
          className={look.button}
          disabledFocusable={state.work !== undefined}
          onClick={() => {
            actions.show({ type: "removal-asked", part });
          }}
        >
          {words.offers[part]}
        </Button>
      )}
    </div>
  );
}

function RemovalQuestion({
  part,
  sheets,
}: {
  readonly part: OwnPart;
  readonly sheets: readonly string[];
}): ReactElement {
  const { state, actions, catalogue } = usePane();
  const look = useLook();
  const question = useFocusFirst(true);
  const words = catalogue.pane.removal;
  const text = words.ask({ part, sheets });
  const leave = (): void => {
    actions.show({ type: "removal-asked", part: undefined });
  };
  return (
    <div ref={question} role="group" aria-label={text} className={look.card} onKeyDown={leavesOnEscape(leave)}>
      <div className={look.stack}>
        <p className={look.text}>{text}</p>
        <div className={look.row}>
          <Button disabledFocusable={state.work !== undefined} onClick={() => void actions.remove(part)}>
            {words.remove}
          </Button>
          <Button onClick={leave}>{words.back}</Button>
        </div>
      </div>
    </div>
  );
}
