import { Button, makeStyles, SearchBox, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { CheckView } from "../checking/report.ts";
import { filterCount, isDecided, withoutFilters } from "../state/findings-view.ts";
import type { SaidFinding } from "../state/said-finding.ts";
import { useFocusBack } from "./focus.ts";
import { useLook } from "./look.ts";
import { usePane } from "./pane-context.ts";
import type { Listed } from "./use-entries.ts";
import { ViewChoices } from "./ViewChoices.tsx";

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
  tools: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalXS },
  search: { flexGrow: 1, flexBasis: "96px", minWidth: 0, maxWidth: "none" },
  filter: { minWidth: 0, paddingInline: tokens.spacingHorizontalS, whiteSpace: "nowrap" },
  step: { minWidth: "28px", paddingInline: 0 },
  position: {
    minWidth: "64px",
    textAlign: "center",
    fontVariantNumeric: "tabular-nums",
    fontSize: tokens.fontSizeBase200,
  },
});

/** Search, filters, and the way from one finding to the next; stays in view while the list scrolls. */
export function FindingsToolbar({
  report,
  listed,
  showKeys,
}: {
  readonly report: CheckView;
  readonly listed: Listed | undefined;
  readonly showKeys: () => void;
}): ReactElement {
  const { state, catalogue } = usePane();
  const [isOpen, setOpen] = useState(false);
  const filter = useFocusBack(isOpen);
  const styles = useStyles();
  const { findings: words, review } = catalogue.pane;
  const shown = listed?.inOrder ?? [];
  return (
    <>
      <div className={styles.bar}>
        <div className={styles.tools}>
          <Search />
          <div ref={filter}>
            <Button
              size="small"
              className={styles.filter}
              aria-expanded={isOpen}
              onClick={() => {
                setOpen(!isOpen);
              }}
            >
              {words.view.open(filterCount(state.view))}
            </Button>
          </div>
          <Steps shown={shown} />
          <Button
            size="small"
            className={styles.step}
            aria-label={review.keys.heading}
            title={review.keys.heading}
            onClick={showKeys}
          >
            ?
          </Button>
        </div>
        <ShownLine report={report} shown={shown} />
      </div>
      {isOpen && (
        <ViewChoices
          report={report}
          groups={listed?.groups ?? []}
          leave={() => {
            setOpen(false);
          }}
        />
      )}
    </>
  );
}

function Search(): ReactElement {
  const { state, actions, catalogue } = usePane();
  const styles = useStyles();
  const { search } = catalogue.pane.findings;
  return (
    <SearchBox
      className={styles.search}
      size="medium"
      value={state.view.search}
      placeholder={search}
      aria-label={search}
      dismiss={{ "aria-label": catalogue.pane.close }}
      onChange={(_, { value }) => {
        actions.show({ type: "viewed", view: { search: value } });
      }}
    />
  );
}

/**
 * How many of how many findings are shown, and the place among them. The figures above tell how many there are; the
 * line is only told to assistive technology as long as all are listed.
 */
function ShownLine({
  report,
  shown,
}: {
  readonly report: CheckView;
  readonly shown: readonly SaidFinding[];
}): ReactElement {
  const { state, actions, catalogue } = usePane();
  const styles = useStyles();
  const look = useLook();
  const { view, selected } = state;
  const words = catalogue.pane.findings;
  const all = report.findings.filter((finding) => isDecided(finding, view.decided)).length;
  const at = selected ? shown.findIndex(({ finding }) => finding === selected) : -1;
  const isFiltered = filterCount(view) > 0;
  const isWhole = at < 0 && shown.length === all && !isFiltered;
  return (
    <div className={isWhole ? look.unseen : look.row}>
      <span className={look.muted} role="status">
        {words.shown({ shown: shown.length, all })}
      </span>
      {isFiltered && (
        <Button
          size="small"
          appearance="subtle"
          onClick={() => {
            actions.show({ type: "viewed", view: withoutFilters });
          }}
        >
          {words.view.clear}
        </Button>
      )}
      <span className={look.spread} />
      {at >= 0 && <span className={styles.position}>{words.position({ at: at + 1, of: shown.length })}</span>}
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
