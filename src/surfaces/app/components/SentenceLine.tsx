import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { SaidFinding } from "../state/said-finding.ts";
import { useLook } from "./look.ts";
import { usePane } from "./pane-context.ts";
import { SeverityIcon } from "./SeverityIcon.tsx";

const useStyles = makeStyles({
  line: {
    display: "grid",
    gridTemplateColumns: "16px 1fr",
    columnGap: tokens.spacingHorizontalS,
    padding: `3px ${tokens.spacingHorizontalS} 3px 11px`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  icon: { alignSelf: "start", paddingTop: "2px" },
  hint: { gridColumn: "2" },
});

/** What is said of all findings below it. */
export function SentenceLine({ said }: { readonly said: SaidFinding }): ReactElement {
  const { catalogue } = usePane();
  const styles = useStyles();
  const look = useLook();
  const { severity } = said.finding;
  return (
    <div className={styles.line}>
      <span className={styles.icon}>
        <SeverityIcon severity={severity} />
        <span className={look.unseen}>{catalogue.severities[severity]}</span>
      </span>
      <span className={look.text}>{said.sentence.message}</span>
      <span className={mergeClasses(look.muted, styles.hint)}>{said.sentence.hint}</span>
    </div>
  );
}
