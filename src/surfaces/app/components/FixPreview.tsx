import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { cellAddress } from "../../../core/index.ts";
import { fixesFor } from "../state/fixes.ts";
import type { FixTarget } from "../state/pane-state.ts";
import { leavesOnEscape, useFocusFirst } from "./focus.ts";
import { coveredEdge, useLook } from "./look.ts";
import { usePane } from "./pane-context.ts";

/** So many changes are shown at first; a button shows the others. */
const shownAtFirst = 50;

const useStyles = makeStyles({
  preview: {
    width: "100%",
    boxSizing: "border-box",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingHorizontalS,
    scrollMarginBlock: `${String(coveredEdge)}px`,
  },
  changes: { margin: 0, padding: 0, maxHeight: "min(260px, 35vh)", overflowY: "auto", listStyleType: "none" },
  change: { paddingBlock: tokens.spacingVerticalXS, overflowWrap: "anywhere", whiteSpace: "pre-wrap" },
  // Not struck through, since a line through ◯ or 1 hides what it was.
  before: { textDecorationLine: "none", color: tokens.colorNeutralForeground2 },
  after: { fontWeight: tokens.fontWeightSemibold, textDecorationLine: "none" },
});

/** What a correction would rewrite, cell by cell, and the two ways on. */
export function FixPreview({ target }: { readonly target: FixTarget }): ReactElement {
  const { state, actions, catalogue } = usePane();
  const styles = useStyles();
  const look = useLook();
  const [limit, setLimit] = useState(shownAtFirst);
  const preview = useFocusFirst(true);
  const { pane } = catalogue;
  const fixes = fixesFor(target, state.report?.findings ?? []);
  const leave = (): void => {
    actions.show({ type: "fix-shown", target: undefined });
  };
  const isBusy = state.work !== undefined || state.isStale;
  return (
    <div
      ref={preview}
      className={styles.preview}
      role="group"
      aria-label={pane.fixes.preview(fixes.length)}
      onKeyDown={leavesOnEscape(leave)}
    >
      <div className={look.stack}>
        <b>{pane.fixes.preview(fixes.length)}</b>
        <ul className={styles.changes} tabIndex={0} aria-label={pane.fixes.preview(fixes.length)}>
          {fixes.slice(0, limit).map((fix) => (
            <li key={cellAddress(fix)} className={styles.change}>
              {cellAddress(fix)} <del className={styles.before}>{fix.before || pane.fixes.empty}</del> →{" "}
              <ins className={styles.after}>{fix.value || pane.fixes.empty}</ins>
            </li>
          ))}
        </ul>
        {fixes.length > limit && (
          <Button
            size="small"
            onClick={() => {
              setLimit(fixes.length);
            }}
          >
            {pane.fixes.showOthers(fixes.length - limit)}
          </Button>
        )}
        <p className={look.muted}>{pane.fixes.canUndo}</p>
        <div className={look.row}>
          <Button appearance="primary" disabledFocusable={isBusy} onClick={() => void actions.applyFix(target)}>
            {pane.fixes.apply(fixes.length)}
          </Button>
          <Button onClick={leave}>{pane.fixes.back}</Button>
        </div>
      </div>
    </div>
  );
}
