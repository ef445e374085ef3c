import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ListEntry } from "../state/findings-view.ts";
import { fixesFor } from "../state/fixes.ts";
import { FixPreview } from "./FixPreview.tsx";
import { useFocusBack } from "./focus.ts";
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
    group.by === "row"
      ? findings.row({ row: group.row + 1, title: group.title })
      : catalogue.rulePages[group.rule].title;
  return (
    <div className={styles.group}>
      <h2 className={look.heading}>
        <span className={styles.title}>{title}</span> <span className={styles.count}>{findings.count(count)}</span>
      </h2>
      {group.by === "rule" && entry.fixable > 0 && <FixAllOffer rule={group.rule} />}
    </div>
  );
}

type RuleGroup = Extract<GroupEntry["group"], { by: "rule" }>;

function FixAllOffer({ rule }: Pick<RuleGroup, "rule">): ReactElement {
  const { state, actions, catalogue } = usePane();
  const look = useLook();
  const target = { kind: "rule", rule } as const;
  const isShown = state.fixTarget?.kind === "rule" && state.fixTarget.rule === rule;
  const offer = useFocusBack(isShown);
  const count = fixesFor(target, state.report?.findings ?? []).length;
  return (
    <div ref={offer} className={look.row}>
      {isShown ? (
        <FixPreview target={target} />
      ) : (
        <Button
          size="small"
          disabledFocusable={state.work !== undefined || state.isStale}
          onClick={() => {
            actions.show({ type: "fix-shown", target });
          }}
        >
          {catalogue.pane.fixes.fixAll(count)}
        </Button>
      )}
    </div>
  );
}
