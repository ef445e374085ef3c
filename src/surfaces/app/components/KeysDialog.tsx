import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type ReactElement } from "react";
import { leavesOnEscape } from "./focus.ts";
import { useLook } from "./look.ts";
import { usePane } from "./pane-context.ts";

const useStyles = makeStyles({
  dialog: {
    boxSizing: "border-box",
    width: "min(360px, calc(100vw - 24px))",
    maxHeight: "calc(100vh - 24px)",
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    overflowWrap: "anywhere",
  },
});

/** The keys of the list; the browser's own dialog. The focus goes back to where it was. */
export function KeysDialog({ close }: { readonly close: () => void }): ReactElement {
  const { catalogue } = usePane();
  const styles = useStyles();
  const look = useLook();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);
  const { heading, lines } = catalogue.pane.review.keys;
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-label={heading}
      // Office.js keeps Esc from the browser.
      onKeyDown={leavesOnEscape(close)}
      onClose={close}
    >
      <div className={look.stack}>
        <h2 className={look.heading}>{heading}</h2>
        <ul className={look.list}>
          {lines.map((line) => (
            <li key={line} className={look.muted}>
              {line}
            </li>
          ))}
        </ul>
        <div className={look.row}>
          <Button autoFocus onClick={() => dialog.current?.close()}>
            {catalogue.pane.close}
          </Button>
        </div>
      </div>
    </dialog>
  );
}
