import { makeStyles, tokens } from "@fluentui/react-components";
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
    padding: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  title: { flexGrow: 1, flexBasis: "60%", minWidth: 0, overflowWrap: "anywhere" },
  count: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
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
      <h2 className={look.heading}>
        <span className={styles.title}>{title}</span> <span className={styles.count}>{findings.count(count)}</span>
      </h2>
      {group.by === "rule" && entry.fixable > 0 && <FixAllOffer rule={group.rule} />}
    </div>
  );
}
