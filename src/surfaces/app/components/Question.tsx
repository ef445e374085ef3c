import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { leavesOnEscape, useFocusBack, useFocusFirst } from "./focus.ts";
import { coveredEdge, useLook } from "./look.ts";
import { usePane } from "./pane-context.ts";

const useStyles = makeStyles({
  question: {
    width: "100%",
    boxSizing: "border-box",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingHorizontalS,
    scrollMarginBlock: `${String(coveredEdge)}px`,
  },
});

/** The button of an offer beside a finding; what it asks takes its place until that is answered or left. */
export function QuestionOffer({
  label,
  isAsked,
  ask,
  children,
}: {
  readonly label: string;
  readonly isAsked: boolean;
  readonly ask: () => void;
  /** The question. */
  readonly children: ReactNode;
}): ReactElement {
  const { state } = usePane();
  const look = useLook();
  const offer = useFocusBack(isAsked);
  return (
    <div ref={offer} className={look.row}>
      {isAsked ? (
        children
      ) : (
        <Button size="small" disabledFocusable={state.work !== undefined || state.isStale} onClick={ask}>
          {label}
        </Button>
      )}
    </div>
  );
}

/** Something that is asked about a finding. It takes the focus, Esc leaves it, and its last line has the ways on. */
export function Question({
  heading,
  leave,
  back,
  waysOn,
  children,
}: {
  readonly heading: string;
  readonly leave: () => void;
  /** What the button says that leaves it. */
  readonly back: string;
  /** The buttons that answer it. */
  readonly waysOn: ReactNode;
  readonly children: ReactNode;
}): ReactElement {
  const styles = useStyles();
  const look = useLook();
  const question = useFocusFirst(true);
  return (
    <div ref={question} className={styles.question} role="group" aria-label={heading} onKeyDown={leavesOnEscape(leave)}>
      <div className={look.stack}>
        {children}
        <div className={look.row}>
          {waysOn}
          <Button onClick={leave}>{back}</Button>
        </div>
      </div>
    </div>
  );
}
