import {
  Button,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  ProgressBar,
  tokens,
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import { sayNotice } from "../../../words/say.ts";
import { cancellableReading, cancellableWriting, type Done } from "../state/pane-state.ts";
import { sayDone, sayStop } from "../said.ts";
import { useLook } from "./look.ts";
import { usePane } from "./pane-context.ts";

const useStyles = makeStyles({
  bar: {
    position: "sticky",
    bottom: 0,
    zIndex: 2,
    marginInline: `calc(-1 * ${tokens.spacingHorizontalM})`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  shown: {
    padding: tokens.spacingHorizontalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    boxShadow: tokens.shadow8,
  },
});

/**
 * What runs, what was done, and what went wrong; assistive technology is told of each. It stands at the bottom edge, as
 * Excel's own status bar does, so that it is in view wherever the list is scrolled to.
 */
export function StatusLine(): ReactElement {
  const { state } = usePane();
  const styles = useStyles();
  const look = useLook();
  const { work, done, notices, problem } = state;
  const isShown =
    work !== undefined ||
    (done !== undefined && !isSaidAbove(done)) ||
    problem !== undefined ||
    state.undo.length > 0 ||
    notices.length > 0;
  return (
    <div className={mergeClasses(styles.bar, look.tight, isShown && styles.shown)}>
      <Progress />
      <DoneLine />
      <UndoOffer />
      <ProblemBar />
    </div>
  );
}

function Progress(): ReactElement | null {
  const { state, actions, catalogue, features } = usePane();
  const look = useLook();
  const { work, progress, isCancelling } = state;
  if (work === undefined) return null;
  const { working, cancel, cancelling } = catalogue.pane;
  const cancellable = features.isLive ? [...cancellableReading, ...cancellableWriting] : cancellableReading;
  return (
    <div className={look.tight}>
      <div className={look.row}>
        <span role="status" className={look.spread}>
          {isCancelling ? cancelling : working[work]}
        </span>
        {cancellable.includes(work) && (
          <Button
            size="small"
            disabledFocusable={isCancelling}
            onClick={() => {
              actions.cancel();
            }}
          >
            {cancel}
          </Button>
        )}
      </div>
      <ProgressBar
        aria-label={working[work]}
        {...(progress && progress.total > 0 && { value: progress.done, max: progress.total })}
      />
    </div>
  );
}

/** The verdict of a check stands above in big letters, and is only said here. */
function isSaidAbove({ what }: Done): boolean {
  return what === "checked" || what === "send-checked";
}

function DoneLine(): ReactElement {
  const { state, catalogue } = usePane();
  const look = useLook();
  const { done, notices } = state;
  return (
    <div role="status">
      {done && <p className={isSaidAbove(done) ? look.unseen : look.text}>{sayDone(done, catalogue)}</p>}
      {notices
        .map((notice) => sayNotice(notice, catalogue))
        .map((sentence) => (
          <p key={sentence} className={look.muted}>
            {sentence}
          </p>
        ))}
    </div>
  );
}

/** The offer to take the last corrections back. */
function UndoOffer(): ReactElement | null {
  const { state, actions, catalogue } = usePane();
  const look = useLook();
  if (state.undo.length === 0) return null;
  return (
    <div className={look.row}>
      <Button size="small" disabledFocusable={state.work !== undefined} onClick={() => void actions.undoFix()}>
        {catalogue.pane.fixes.undo}
      </Button>
    </div>
  );
}

/** What happened, what was left as it was, what to do. */
function ProblemBar(): ReactElement | null {
  const { state, actions, catalogue } = usePane();
  const { problem, left } = state;
  if (!problem) return null;
  const [happened, ...others] = sayStop(problem, left, catalogue);
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>
        <MessageBarTitle>{happened}</MessageBarTitle>
        {others.join(" ")}
      </MessageBarBody>
      <MessageBarActions>
        <Button
          size="small"
          onClick={() => {
            actions.show({ type: "problem-closed" });
          }}
        >
          {catalogue.pane.close}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
