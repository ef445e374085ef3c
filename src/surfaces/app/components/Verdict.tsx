import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { countBySeverity, type Severity } from "../../../core/index.ts";
import { formatNumber } from "../../../words/format-number.ts";
import type { FindingsView } from "../state/findings-view.ts";
import { useLook } from "./look.ts";
import { usePane } from "./pane-context.ts";
import { SeverityIcon } from "./SeverityIcon.tsx";

const severities: readonly Severity[] = ["error", "warning", "info"];

const useStyles = makeStyles({
  tiles: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  tile: {
    display: "flex",
    flexGrow: 1,
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalXS,
    minHeight: "36px",
    padding: `0 ${tokens.spacingHorizontalXS}`,
    font: "inherit",
    color: "inherit",
    textAlign: "start",
    cursor: "pointer",
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  hidden: {
    color: tokens.colorNeutralForeground3,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    backgroundColor: "transparent",
  },
  number: { fontSize: tokens.fontSizeBase500, lineHeight: "1.1", fontWeight: tokens.fontWeightSemibold },
  word: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS, fontSize: tokens.fontSizeBase200 },
  clean: { fontSize: tokens.fontSizeBase500, fontWeight: tokens.fontWeightSemibold },
});

/** The verdict in big figures; each is also the switch that leaves only its findings in the list, or all again. */
export function Verdict(): ReactElement | null {
  const { state, actions, catalogue } = usePane();
  const styles = useStyles();
  const look = useLook();
  const { report, view } = state;
  if (!report) return null;
  const { pane, severities: words } = catalogue;
  if (report.findings.length === 0) {
    return <p className={mergeClasses(look.text, look.card, styles.clean)}>✓ {pane.check.clean}</p>;
  }
  const chosen = view.severity ?? (view.decided === "confirmed" ? "confirmed" : undefined);
  const counts = countBySeverity(report.findings);
  const kinds = counts.confirmed > 0 ? ([...severities, "confirmed"] as const) : severities;
  return (
    <div className={styles.tiles} role="group" aria-label={pane.findings.severityFilter}>
      {kinds.map((kind) => (
        <button
          key={kind}
          type="button"
          className={mergeClasses(styles.tile, chosen !== undefined && chosen !== kind && styles.hidden)}
          aria-pressed={chosen === kind}
          onClick={() => {
            actions.show({ type: "viewed", view: tileView(chosen === kind ? undefined : kind, view) });
          }}
        >
          <span className={styles.word}>
            {kind !== "confirmed" && <SeverityIcon severity={kind} />}
            {kind === "confirmed" ? pane.review.confirmed : words[kind]}
          </span>
          <span className={styles.number}>{formatNumber(counts[kind])}</span>
        </button>
      ))}
    </div>
  );
}

/** What a tile leaves in the list: the findings that it counts, or all open ones. */
function tileView(kind: Severity | "confirmed" | undefined, { decided }: FindingsView): Partial<FindingsView> {
  if (kind === "confirmed") return { severity: undefined, decided: "confirmed" };
  return { severity: kind, decided: decided === "confirmed" ? "open" : decided };
}
