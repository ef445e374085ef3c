import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { StatusCounts } from "../../../core/index.ts";
import { formatNumber } from "../../../words/format-number.ts";
import { useLook } from "./look.ts";
import { usePane } from "./pane-context.ts";
import { largestOf } from "../../../core/index.ts";

const rowHeight = 44;
const barHeight = 14;
const width = 300;
/** Room for the figures at the end of the longest bar. */
const figures = 84;

const useStyles = makeStyles({
  // Not much wider than it is drawn, since its text grows with it.
  chart: { width: "100%", maxWidth: "340px", height: "auto" },
  bar: { fill: tokens.colorCompoundBrandBackground, "@media (forced-colors: active)": { fill: "CanvasText" } },
  label: {
    fontSize: "12px",
    fill: tokens.colorNeutralForeground1,
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
  table: { width: "100%", maxWidth: "560px", borderCollapse: "collapse" },
  caption: { textAlign: "start", fontWeight: tokens.fontWeightSemibold, paddingBlock: tokens.spacingVerticalXS },
  head: { borderBottom: `1px solid ${tokens.colorNeutralStroke1}`, fontWeight: tokens.fontWeightRegular },
  cell: { paddingBlock: tokens.spacingVerticalXS, verticalAlign: "top" },
  status: { textAlign: "start", fontWeight: tokens.fontWeightRegular, overflowWrap: "anywhere" },
  number: { textAlign: "end", whiteSpace: "nowrap", paddingInlineStart: tokens.spacingHorizontalM },
});

interface ChartLine {
  readonly label: string;
  readonly title: string;
  readonly count: number;
  readonly percent: number;
}

/** The measures by status as bars, and the same figures as a table for those who do not see them. */
export function StatusChart({ counts }: { readonly counts: StatusCounts }): ReactElement {
  const { catalogue } = usePane();
  const look = useLook();
  const words = catalogue.pane.summary;
  const lines = linesOf(counts, catalogue.summary.lacking.status);
  return (
    <div className={look.stack}>
      <Bars lines={lines} label={words.chart({ lines })} />
      <FigureTable lines={lines} total={counts.total} />
    </div>
  );
}

/** @param lacking what measures without a listed status are called, here as on the sheets */
function linesOf({ statuses, notCounted }: StatusCounts, lacking: string): ChartLine[] {
  const lines = statuses.map(({ status: { label, shortLabel, mark }, count, percent }) => ({
    label: `${mark} ${shortLabel}`,
    title: label,
    count,
    percent,
  }));
  if (notCounted.count === 0) return lines;
  return [...lines, { label: lacking, title: lacking, count: notCounted.count, percent: notCounted.percent }];
}

function Bars({ lines, label }: { readonly lines: readonly ChartLine[]; readonly label: string }): ReactElement {
  const styles = useStyles();
  const most = Math.max(
    1,
    largestOf(lines, ({ count }) => count),
  );
  return (
    <svg
      className={styles.chart}
      viewBox={`0 0 ${String(width)} ${String(lines.length * rowHeight)}`}
      role="img"
      aria-label={label}
    >
      {lines.map(({ label: text, count, percent }, at) => {
        const length = ((width - figures) * count) / most;
        const top = at * rowHeight;
        return (
          <g key={text} aria-hidden>
            <text className={styles.label} x={0} y={top + 14}>
              {text}
            </text>
            <rect
              className={styles.bar}
              x={0}
              y={top + 20}
              width={Math.max(length, count > 0 ? 1 : 0)}
              height={barHeight}
              rx={2}
            />
            <text className={styles.label} x={length + 6} y={top + 31}>
              {formatNumber(count)} ({percent}%)
            </text>
          </g>
        );
      })}
    </svg>
  );
}

function FigureTable({ lines, total }: { readonly lines: readonly ChartLine[]; readonly total: number }): ReactElement {
  const { catalogue } = usePane();
  const styles = useStyles();
  const words = catalogue.pane.summary;
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{words.total(total)}</caption>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(styles.cell, styles.status, styles.head)}>
            {words.status}
          </th>
          <th scope="col" className={mergeClasses(styles.cell, styles.number, styles.head)}>
            {words.count}
          </th>
          <th scope="col" className={mergeClasses(styles.cell, styles.number, styles.head)}>
            {words.percent}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ title, count, percent }) => (
          <tr key={title}>
            <th scope="row" className={mergeClasses(styles.cell, styles.status)}>
              {title}
            </th>
            <td className={mergeClasses(styles.cell, styles.number)}>{formatNumber(count)}</td>
            <td className={mergeClasses(styles.cell, styles.number)}>{percent}%</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
