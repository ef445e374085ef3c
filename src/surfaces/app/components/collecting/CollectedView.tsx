import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useMemo, type ReactElement } from "react";
import type { CollectionPoint } from "../../../../core/index.ts";
import { sayPoint } from "../../../../words/say.ts";
import type { CollectingView } from "../../collecting/collecting-view.ts";
import { Disclosure } from "../Disclosure.tsx";
import { LongList } from "../LongList.tsx";
import { useLook } from "../look.ts";
import { usePane } from "../pane-context.ts";
import { SeverityIcon } from "../SeverityIcon.tsx";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", fontSize: tokens.fontSizeBase200, lineHeight: "1.4" },
  head: { textAlign: "start", fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  cell: {
    padding: `${tokens.spacingVerticalXS} 3px`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    verticalAlign: "top",
    overflowWrap: "anywhere",
  },
  number: { textAlign: "end", fontVariantNumeric: "tabular-nums" },
  point: { display: "flex", gap: tokens.spacingHorizontalXS, paddingBlock: tokens.spacingVerticalXS },
});

/** Who has replied, what is to be cleared up, and what was not read. */
export function CollectedView({ view }: { readonly view: CollectingView }): ReactElement {
  const { catalogue } = usePane();
  const look = useLook();
  const words = catalogue.pane.collecting;
  const { lines } = catalogue.collecting;
  const { replies, measures, answers, missing, unanswered, others, unreadColumns, otherSchemas, schemaTitle } = view;
  const isComplete = missing.length + unanswered === 0;
  return (
    <>
      <h2 className={look.heading}>{lines.collected({ replies: replies.length, measures, answers })}</h2>
      <p className={look.text}>
        {isComplete ? lines.complete : lines.missing({ organizations: missing, measures: unanswered })}
      </p>
      <p className={look.text}>{catalogue.summary.conclusion(view.conclusion)}</p>
      {otherSchemas.length > 0 && (
        <p className={look.muted}>{lines.schemasDiffer({ files: otherSchemas, title: schemaTitle })}</p>
      )}
      <ReplyTable view={view} />
      {unreadColumns.map((facts) => (
        <p key={facts.file} className={look.muted}>
          {lines.unreadColumns(facts)}
        </p>
      ))}
      {others.length > 0 && (
        <Disclosure summary={words.others(others.length)}>
          {others.map((sentence) => (
            <p key={sentence} className={look.text}>
              {sentence}
            </p>
          ))}
        </Disclosure>
      )}
      <Points points={view.points} />
    </>
  );
}

const figures = ["measures", "errors", "warnings", "late"] as const;

function ReplyTable({ view: { replies, missing } }: { readonly view: CollectingView }): ReactElement {
  const { catalogue } = usePane();
  const look = useLook();
  const styles = useStyles();
  const words = catalogue.pane.collecting;
  const { unknownOrganization } = catalogue.collecting;
  return (
    <section className={look.card} aria-label={words.replies}>
      <h3 className={look.heading}>{words.replies}</h3>
      <table className={styles.table}>
        <thead>
          <tr>
            {(["organization", ...figures] as const).map((name) => (
              <th
                key={name}
                scope="col"
                className={mergeClasses(styles.head, styles.cell, name !== "organization" && styles.number)}
              >
                {words.columns[name]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {replies.map((reply) => (
            <tr key={reply.file}>
              <th scope="row" className={mergeClasses(styles.head, styles.cell)}>
                {reply.organization ?? unknownOrganization}
                <div className={look.muted}>{reply.file}</div>
              </th>
              {figures.map((name) => (
                <td key={name} className={mergeClasses(styles.cell, styles.number)}>
                  {reply[name]}
                </td>
              ))}
            </tr>
          ))}
          {missing.map((name) => (
            <tr key={name}>
              <th scope="row" className={mergeClasses(styles.head, styles.cell)}>
                {name}
              </th>
              <td colSpan={figures.length} className={mergeClasses(styles.cell, styles.number)}>
                {words.notSent}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** What is to be cleared up between the replies, in sentences. */
function Points({ points }: { readonly points: readonly CollectionPoint[] }): ReactElement {
  const { catalogue } = usePane();
  const look = useLook();
  const styles = useStyles();
  const label = catalogue.pane.collecting.points(points.length);
  const said = useMemo(
    () => points.map((point, at) => ({ key: String(at), point, ...sayPoint(point, catalogue) })),
    [points, catalogue],
  );
  return (
    <section className={look.stack} aria-label={label}>
      <h3 className={look.heading}>{label}</h3>
      <LongList items={said} keyOf={keyOf} guess={guessedHeight} label={label} shown={undefined} kept={undefined}>
        {({ point, message, hint }) => (
          <div className={styles.point} data-point={point.code}>
            <span>
              <SeverityIcon severity={point.severity} />
              <span className={look.unseen}>{catalogue.severities[point.severity]}</span>
            </span>
            <div>
              <p className={look.text}>{message}</p>
              <p className={look.muted}>{hint}</p>
            </div>
          </div>
        )}
      </LongList>
    </section>
  );
}

function keyOf({ key }: { readonly key: string }): string {
  return key;
}

function guessedHeight(): number {
  return 88;
}
