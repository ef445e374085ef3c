import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useMemo, type ReactElement } from "react";
import type { SendView } from "../../sending/send-view.ts";
import { openReasons, sendReasons, type Reason, type ReasonGroup } from "../../state/send-reasons.ts";
import { Disclosure } from "../Disclosure.tsx";
import { LongList } from "../LongList.tsx";
import { useLook } from "../look.ts";
import { usePane } from "../pane-context.ts";
import { SeverityIcon } from "../SeverityIcon.tsx";

const useStyles = makeStyles({
  title: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXS, verticalAlign: "top" },
  count: { color: tokens.colorNeutralForeground2, marginInlineStart: tokens.spacingHorizontalXS },
  reason: {
    display: "flex",
    flexDirection: "column",
    width: "100%",
    boxSizing: "border-box",
    padding: tokens.spacingVerticalXS,
    border: "none",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    background: "none",
    color: "inherit",
    font: "inherit",
    textAlign: "start",
  },
  led: {
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  place: { fontWeight: tokens.fontWeightSemibold, marginInlineEnd: tokens.spacingHorizontalS },
});

/**
 * The reasons of a verdict, a line a rule, of which each opens to its findings: those before sending, then those of the
 * rows.
 */
export function ReasonList({ view }: { readonly view: SendView }): ReactElement {
  const { catalogue } = usePane();
  const look = useLook();
  const { headings } = catalogue.sending;
  const sections = useMemo(
    () => [
      { heading: headings.sending, groups: sendReasons(view, catalogue) },
      { heading: headings.open, groups: openReasons(view, catalogue) },
    ],
    [view, catalogue, headings],
  );
  return (
    <section className={look.stack} aria-label={catalogue.pane.sending.reasonsHeading}>
      {sections
        .filter(({ groups }) => groups.length > 0)
        .map(({ heading, groups }) => (
          <div key={heading} className={look.tight}>
            <h2 className={look.heading}>{heading}</h2>
            {groups.map((group) => (
              <Group key={group.key} group={group} />
            ))}
          </div>
        ))}
    </section>
  );
}

function Group({ group }: { readonly group: ReasonGroup }): ReactElement {
  const { catalogue } = usePane();
  const styles = useStyles();
  const look = useLook();
  const { severity, title, reasons } = group;
  return (
    <Disclosure
      summary={
        <span className={styles.title}>
          <SeverityIcon severity={severity} />
          <span className={look.unseen}>{catalogue.severities[severity]}</span>
          <span>
            {title}
            <span className={styles.count}>{catalogue.pane.sending.reasons(reasons.length)}</span>
          </span>
        </span>
      }
    >
      <LongList items={reasons} keyOf={keyOf} guess={guessedHeight} label={title} shown={undefined} kept={undefined}>
        {(reason) => <ReasonItem reason={reason} />}
      </LongList>
    </Disclosure>
  );
}

function keyOf({ key }: Reason): string {
  return key;
}

function guessedHeight(): number {
  return 64;
}

/** A reason; beside Excel it leads to its cell or sheet. */
function ReasonItem({ reason }: { readonly reason: Reason }): ReactElement {
  const { actions, features } = usePane();
  const styles = useStyles();
  const look = useLook();
  const { place, target, say } = reason;
  const { message, hint } = say();
  const content = (
    <>
      <span className={look.text}>
        <span className={styles.place}>{place}</span>
        {message}
      </span>
      <span className={look.muted}>{hint}</span>
    </>
  );
  if (!target || !features.isLive) return <div className={styles.reason}>{content}</div>;
  return (
    <button
      type="button"
      className={mergeClasses(styles.reason, styles.led)}
      data-reason
      onClick={() => void actions.showPlace(target.sheet, target.cell)}
    >
      {content}
    </button>
  );
}
