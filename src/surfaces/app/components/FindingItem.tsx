import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { cellAddress, mayBeConfirmed, type Finding } from "../../../core/index.ts";
import { suggestionFor } from "../state/fixes.ts";
import type { SaidFinding } from "../state/said-finding.ts";
import { DecisionOffer } from "./DecisionOffer.tsx";
import { FixAllOffer, FixOffer } from "./FixOffer.tsx";
import { ListOffer } from "./ListOffer.tsx";
import { coveredEdge, useLook } from "./look.ts";
import { usePane } from "./pane-context.ts";
import { ReadingOffer } from "./ReadingOffer.tsx";
import { SeverityIcon } from "./SeverityIcon.tsx";

const useStyles = makeStyles({
  item: {
    borderLeft: "3px solid transparent",
    "@media (forced-colors: active)": { borderLeftColor: "Canvas" },
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    backgroundColor: tokens.colorNeutralBackground1,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  selected: {
    borderLeftColor: tokens.colorBrandStroke1,
    backgroundColor: tokens.colorNeutralBackground1Selected,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Selected },
    "@media (forced-colors: active)": { borderLeftColor: "Highlight" },
  },
  button: {
    display: "grid",
    gridTemplateColumns: "16px minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "baseline",
    width: "100%",
    padding: `3px ${tokens.spacingHorizontalS}`,
    border: "none",
    background: "none",
    color: "inherit",
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    scrollMarginBlock: `${String(coveredEdge)}px`,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  icon: { alignSelf: "start", paddingTop: "2px" },
  cell: {
    display: "inline-block",
    minWidth: "36px",
    marginInlineEnd: tokens.spacingHorizontalS,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  // Below its sentence, a finding takes one line.
  line: { minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  hint: { gridColumn: "2" },
  onDemand: { "@media (max-width: 639px)": { display: "none" } },
  // Offers stand side by side; what one opens takes the whole width.
  detail: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingVerticalS,
    "&:empty": { display: "none" },
    "& > :has([role=group])": { width: "100%" },
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS} 32px`,
  },
  whole: { width: "100%" },
});

/** A finding: where, what, and once it is selected, what to do. */
export function FindingItem({
  said,
  isSaid,
  index,
  isSelected,
  canFocus,
  onDrawn,
}: {
  readonly said: SaidFinding;
  /** Whether its sentence stands above; the measure is then named instead. */
  readonly isSaid: boolean;
  /** Its place in the list, by which a key's way to the next finding begins. */
  readonly index: number;
  readonly isSelected: boolean;
  /** Whether the Tab key comes here; the arrow keys go on from there. */
  readonly canFocus: boolean;
  readonly onDrawn: (button: HTMLButtonElement | null) => void;
}): ReactElement {
  const { actions, catalogue } = usePane();
  const styles = useStyles();
  const look = useLook();
  const { finding, cell } = said;
  const { message, hint } = said.sentence;
  const { confirmation } = finding;
  return (
    <div className={mergeClasses(styles.item, isSelected && styles.selected)}>
      <button
        ref={onDrawn}
        type="button"
        className={styles.button}
        aria-current={isSelected}
        tabIndex={canFocus ? 0 : -1}
        data-finding={index}
        onClick={() => void actions.select(finding)}
      >
        <span className={styles.icon}>
          {!isSaid && <SeverityIcon severity={finding.severity} />}
          {!isSaid && <span className={look.unseen}>{catalogue.severities[finding.severity]}</span>}
        </span>
        <span className={mergeClasses(look.text, isSaid && styles.line)}>
          <span className={styles.cell}>{cell}</span>
          {isSaid ? ` ${said.place?.title ?? ""}` : message}
        </span>
        {confirmation && (
          <span className={mergeClasses(look.muted, styles.hint)}>{catalogue.pane.review.decided(confirmation)}</span>
        )}
        {!isSaid && (
          <span className={mergeClasses(look.muted, styles.hint, !isSelected && styles.onDemand)}>{hint}</span>
        )}
      </button>
      {isSelected && (
        <div className={styles.detail}>
          {!confirmation && <Offer finding={finding} />}
          <ListOffer finding={finding} />
          {mayBeConfirmed(finding) && <DecisionOffer finding={finding} />}
          <ReadingOffer finding={finding} />
        </div>
      )}
    </div>
  );
}

/**
 * The offers to correct the finding, alone or with all of its kind, or to fill its cell with what the row's text
 * supports.
 */
function Offer({ finding }: { readonly finding: Finding }): ReactElement | null {
  const { state, catalogue } = usePane();
  const styles = useStyles();
  const look = useLook();
  const { report, view } = state;
  const { fixes } = catalogue.pane;
  if (finding.fix !== undefined) {
    return (
      <>
        <FixOffer target={{ kind: "finding", finding }}>{fixes.fix}</FixOffer>
        {/* Grouped by rule, the heading has this offer. */}
        {view.groupBy === "row" && <FixAllOffer rule={finding.rule} least={2} />}
      </>
    );
  }
  const offered = report && suggestionFor(finding, report);
  if (!offered) return null;
  const { label, text, words } = offered;
  return (
    <>
      <p className={mergeClasses(look.text, styles.whole)}>
        {fixes.suggestion({ status: label, cell: cellAddress(text), words })}
      </p>
      <FixOffer target={{ kind: "suggestion", finding, label }}>{fixes.takeSuggestion(label)}</FixOffer>
    </>
  );
}
