import { Button, makeStyles, Select, SearchBox, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { openFindings } from "../../../core/index.ts";
import type { SaidFinding } from "../state/findings-view.ts";
import { useLook } from "./look.ts";
import { usePane } from "./pane-context.ts";

const useStyles = makeStyles({
  bar: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalXS,
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tools: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  search: { flexGrow: 1, flexBasis: "80px", minWidth: 0, maxWidth: "none" },
  group: { minWidth: 0, maxWidth: "100%" },
  step: { minWidth: "32px", paddingInline: tokens.spacingHorizontalXS },
  position: {
    minWidth: "64px",
    textAlign: "center",
    fontVariantNumeric: "tabular-nums",
    fontSize: tokens.fontSizeBase200,
  },
});

/** Search, grouping, and the way from one finding to the next; stays in view while the list scrolls. */
export function FindingsToolbar({ shown }: { readonly shown: readonly SaidFinding[] }): ReactElement {
  const { state, actions, catalogue } = usePane();
  const { view, report } = state;
  const all = view.only === "confirmed" ? shown.length : openFindings(report?.findings ?? []).length;
  const styles = useStyles();
  const look = useLook();
  const words = catalogue.pane.findings;
  const at = state.selected ? shown.findIndex(({ finding }) => finding === state.selected) : -1;
  // The figures above tell how many there are; this line is only told to assistive technology as long as all are listed.
  const isWhole = at < 0 && shown.length === all;
  return (
    <div className={styles.bar}>
      <div className={styles.tools}>
        <SearchBox
          className={styles.search}
          size="medium"
          value={view.search}
          placeholder={words.search}
          aria-label={words.search}
          dismiss={{ "aria-label": catalogue.pane.close }}
          onChange={(_, { value }) => {
            actions.show({ type: "viewed", view: { search: value } });
          }}
        />
        <Select
          className={styles.group}
          value={view.groupBy}
          aria-label={words.groupBy}
          onChange={(_, { value }) => {
            actions.show({ type: "viewed", view: { groupBy: value === "rule" ? "rule" : "row" } });
          }}
        >
          <option value="row">{words.byRow}</option>
          <option value="rule">{words.byRule}</option>
        </Select>
        <Steps shown={shown} />
      </div>
      <div className={isWhole ? look.unseen : look.row}>
        <span className={look.muted} role="status">
          {words.shown({ shown: shown.length, all })}
        </span>
        <span className={look.spread} />
        {at >= 0 && <span className={styles.position}>{words.position({ at: at + 1, of: shown.length })}</span>}
      </div>
    </div>
  );
}

/** Previous and next, in the order of the list. */
function Steps({ shown }: { readonly shown: readonly SaidFinding[] }): ReactElement {
  const { state, actions, catalogue } = usePane();
  const styles = useStyles();
  const words = catalogue.pane.findings;
  const { selected } = state;
  const at = selected ? shown.findIndex(({ finding }) => finding === selected) : -1;
  const previous = at < 0 ? undefined : shown[at - 1];
  const next = shown[at + 1];
  const select = (said: SaidFinding | undefined): void => {
    if (said) void actions.select(said.finding);
  };
  return (
    <>
      <Button
        size="small"
        className={styles.step}
        aria-label={words.previous}
        title={words.previous}
        disabledFocusable={!previous}
        onClick={() => {
          select(previous);
        }}
      >
        ▲
      </Button>
      <Button
        size="small"
        className={styles.step}
        aria-label={words.next}
        title={words.next}
        disabledFocusable={!next}
        onClick={() => {
          select(next);
        }}
      >
        ▼
      </Button>
    </>
  );
}
