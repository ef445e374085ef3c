import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useLook } from "../look.ts";

const useStyles = makeStyles({
  quote: {
    boxSizing: "border-box",
    width: "100%",
    maxHeight: "min(180px, 30vh)",
    overflowY: "auto",
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    whiteSpace: "pre-wrap",
  },
});

/** A text of the workbook, whole; a long one scrolls. */
export function QuotedText({ label, children }: { readonly label: string; readonly children: string }): ReactElement {
  const styles = useStyles();
  const look = useLook();
  // What scrolls can be reached with the Tab key.
  return (
    <div className={mergeClasses(look.text, styles.quote)} role="group" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}
