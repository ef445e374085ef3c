import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ListEntry } from "../state/findings-view.ts";
import { FixAllOffer } from "./FixOffer.tsx";
import { useLook } from "./look.ts";
import { usePane } from "./pane-context.ts";

type GroupEntry = Extract<ListEntry, { kind: "group" }>;

const useStyles = makeStyles({
  group: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: "2px 0 1px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  heading: { display: "flex", gap: tokens.spacingHorizontalXS },
  // A long name of a measure takes one line; the whole stands in the table, and in the tip.
  title: { minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  count: { flexShrink: 0, fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
});

/** The heading of a row or a rule; under a rule, the offer to correct all of it. */
export function FindingsGroup({ entry }: { readonly entry: GroupEntry }): ReactElement {
  const { catalogue } = usePane();
  const styles = useStyles();
  const look = useLook();
  const { group, count } = entry;
  const { findings } = catalogue.pane;
  const title =
    group.by === "row" ? findings.row({ row: group.row + 1, title: group.title }) : catalogue.rules[group.rule].title;
  return (
    <div className={styles.group}>
      <h2 className={mergeClasses(look.heading, styles.heading)} title={title}>
        <span className={styles.title}>{title}</span> <span className={styles.count}>{findings.count(count)}</span>
      </h2>
      {group.by === "rule" && entry.fixable > 0 && <FixAllOffer rule={group.rule} />}
    </div>
  );
}
