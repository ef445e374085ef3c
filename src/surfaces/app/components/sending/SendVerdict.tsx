import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { countBySeverity, type SendVerdict as Verdict, type Severity } from "../../../../core/index.ts";
import { problemText } from "../../../../words/say.ts";
import type { SendView } from "../../sending/send-view.ts";
import { useLook } from "../look.ts";
import { usePane } from "../pane-context.ts";
import { SeverityIcon } from "../SeverityIcon.tsx";

const useStyles = makeStyles({
  verdict: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: "1.3",
  },
});

/** The shape of a verdict, so that it is known without its colour; one without anything open has a tick. */
const shapes: { readonly [One in Verdict]: Severity | undefined } = {
  ready: undefined,
  ask: "warning",
  blocked: "error",
};

/** A verdict in big letters. */
export function BigVerdict({ verdict }: { readonly verdict: Verdict }): ReactElement {
  const { catalogue } = usePane();
  const styles = useStyles();
  const shape = shapes[verdict];
  return (
    <p className={styles.verdict}>
      {shape ? <SeverityIcon severity={shape} size={24} /> : <span aria-hidden>✓</span>}
      {catalogue.sending.verdicts[verdict]}
    </p>
  );
}

/** Whether the workbook may be sent: the verdict, what to do, and how much was found in which file. */
export function SendVerdict({ view }: { readonly view: SendView }): ReactElement {
  const { catalogue } = usePane();
  const look = useLook();
  const { verdict, findings, open, file, problem } = view;
  const { sending, pane } = catalogue;
  return (
    <section className={mergeClasses(look.card, look.tight)} aria-label={sending.headings.sending}>
      <BigVerdict verdict={verdict} />
      <p className={look.text}>{sending.advice[verdict]}</p>
      {problem && <p className={look.text}>{problemText(problem, catalogue)}</p>}
      <p className={look.muted}>
        {findings.length + open.length === 0 ? sending.none : sending.counts(countBySeverity([...findings, ...open]))}
      </p>
      <p className={look.muted}>{pane.sending.size({ file: file.name, size: file.size })}</p>
    </section>
  );
}
