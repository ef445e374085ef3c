import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState, type ReactElement, type ReactNode } from "react";
import { useLook } from "./look.ts";

const useStyles = makeStyles({
  // Closed, it is a line of the pane; open, a card of its own.
  details: {
    "&[open]": {
      padding: tokens.spacingHorizontalM,
      borderRadius: tokens.borderRadiusLarge,
      border: `1px solid ${tokens.colorNeutralStroke2}`,
      backgroundColor: tokens.colorNeutralBackground1,
    },
  },
  summary: {
    cursor: "pointer",
    overflowWrap: "anywhere",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  content: { paddingTop: tokens.spacingVerticalS },
});

/**
 * Something that is shown on demand; the browser's own element, which every assistive technology knows. What is in it
 * is drawn when it is first opened: most of it never is, and a table of choices takes longer than all that is around.
 */
export function Disclosure({
  summary,
  children,
}: {
  readonly summary: ReactNode;
  readonly children: ReactNode;
}): ReactElement {
  const styles = useStyles();
  const look = useLook();
  const [wasOpened, setOpened] = useState(false);
  return (
    <details
      className={styles.details}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) setOpened(true);
      }}
    >
      {/* Excel on the web leads the Tab key by itself, and passes over a summary that does not say so. */}
      <summary tabIndex={0} className={styles.summary}>
        {summary}
      </summary>
      {wasOpened && <div className={mergeClasses(look.stack, styles.content)}>{children}</div>}
    </details>
  );
}
