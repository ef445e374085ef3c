import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { turned } from "../state/findings-view.ts";
import type { GroupEntry } from "../state/list-entries.ts";
import { FixAllOffer } from "./FixOffer.tsx";
import { coveredEdge, useLook } from "./look.ts";
import { usePane } from "./pane-context.ts";

const useStyles = makeStyles({
  group: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: "2px 0 1px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  button: {
    display: "flex",
    gap: tokens.spacingHorizontalXS,
    width: "100%",
    padding: "0 2px",
    border: "none",
    background: "none",
    color: "inherit",
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    scrollMarginBlock: `${String(coveredEdge)}px`,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  fold: { flexShrink: 0, width: "12px", color: tokens.colorNeutralForeground2 },
  // A long name of a measure takes one line; the whole stands in the table, and in the tip.
  title: { minWidth: 0, flexGrow: 1, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  count: { flexShrink: 0, fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
});

/** The heading of a row or a rule, which folds its findings; under a rule, the offer to correct all of it. */
export function FindingsGroup({
  entry,
  index,
  canFocus,
  onDrawn,
}: {
  readonly entry: GroupEntry;
  /** Its place in the list, by which a key's way to the next line begins. */
  readonly index: number;
  /** Whether the Tab key comes here; the arrow keys go on from there. */
  readonly canFocus: boolean;
  readonly onDrawn: (button: HTMLButtonElement | null) => void;
}): ReactElement {
  const { state, actions, catalogue } = usePane();
  const styles = useStyles();
  const look = useLook();
  const { group, count, isFolded } = entry;
  const { findings } = catalogue.pane;
  const title =
    group.by === "row" ? findings.row({ row: group.row + 1, title: group.title }) : catalogue.rules[group.rule].title;
  return (
    <div className={styles.group}>
      <h2 className={look.heading} title={title}>
        <button
          ref={onDrawn}
          type="button"
          className={styles.button}
          aria-expanded={!isFolded}
          tabIndex={canFocus ? 0 : -1}
          data-group={index}
          onClick={() => {
            actions.show({ type: "viewed", view: { folded: turned(state.view, entry.key).folded } });
          }}
        >
          <span className={styles.fold} aria-hidden>
            {isFolded ? "▸" : "▾"}
          </span>
          <span className={styles.title}>{title}</span> <span className={styles.count}>{findings.count(count)}</span>
        </button>
      </h2>
      {group.by === "rule" && entry.fixable > 0 && !isFolded && <FixAllOffer rule={group.rule} />}
    </div>
  );
}
