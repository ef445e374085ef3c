import { Button, Checkbox, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useRef, useState, type ReactElement } from "react";
import { askedFeatures, type SelfCheckFeature } from "../../../core/index.ts";
import { selfCheckText } from "../self-check-text.ts";
import type { SelfCheckResult } from "../state/pane-state.ts";
import type { SelfCheckLine } from "../workbook-host.ts";
import { useLook } from "./look.ts";
import { usePane } from "./pane-context.ts";
import { UndoNote } from "./UndoNote.tsx";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse" },
  cell: {
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
    verticalAlign: "top",
    padding: tokens.spacingVerticalXXS,
    overflowWrap: "break-word",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
});

/** Tries the host's features and says how each fared; what an administrator asks for when something does not work. */
export function SelfCheck(): ReactElement {
  const { state, actions, catalogue } = usePane();
  const look = useLook();
  const words = catalogue.pane.settings.selfCheck;
  const [asked, setAsked] = useState<ReadonlySet<SelfCheckFeature>>(new Set());
  return (
    <section className={look.stack} aria-label={words.heading}>
      <h2 className={look.heading}>{words.heading}</h2>
      <p className={look.muted}>{words.about}</p>
      {askedFeatures.map((feature) => (
        <Checkbox
          key={feature}
          label={words.asked[feature]}
          checked={asked.has(feature)}
          onChange={() => {
            setAsked(new Set(askedFeatures.filter((one) => asked.has(one) !== (one === feature))));
          }}
        />
      ))}
      <div className={look.row}>
        <Button disabledFocusable={state.work !== undefined} onClick={() => void actions.selfCheck(asked)}>
          {words.start}
        </Button>
      </div>
      <UndoNote risks={[{ button: words.start, does: ["new-sheets", "sheets-removed"] }]} />
      {state.selfCheck && <SelfCheckTable lines={state.selfCheck.lines} />}
      {state.selfCheck && <SelfCheckText result={state.selfCheck} />}
    </section>
  );
}

/**
 * The result as a text that can be copied; where the host forbids the clipboard, it is selected to be copied by hand.
 */
function SelfCheckText({ result }: { readonly result: SelfCheckResult }): ReactElement {
  const { catalogue } = usePane();
  const look = useLook();
  const words = catalogue.pane.settings.selfCheck;
  const text = useRef<HTMLTextAreaElement>(null);
  const copy = async (): Promise<void> => {
    text.current?.select();
    await navigator.clipboard.writeText(selfCheckText(result)).catch(() => undefined);
  };
  return (
    <div className={look.tight}>
      <Textarea textarea={{ ref: text }} readOnly rows={6} value={selfCheckText(result)} aria-label={words.asText} />
      <div className={look.row}>
        <Button size="small" onClick={() => void copy()}>
          {words.copy}
        </Button>
      </div>
    </div>
  );
}

function SelfCheckTable({ lines }: { readonly lines: readonly SelfCheckLine[] }): ReactElement {
  const { catalogue } = usePane();
  const styles = useStyles();
  const words = catalogue.pane.settings.selfCheck;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {[words.feature, words.apiSet, words.outcome].map((header) => (
            <th key={header} scope="col" className={styles.cell}>
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ feature, apiSet, outcome, detail }) => (
          <tr key={feature}>
            <th scope="row" className={styles.cell}>
              {words.features[feature]}
            </th>
            <td className={styles.cell}>{apiSet}</td>
            <td className={styles.cell}>
              {words.outcomes[outcome]}
              {detail !== undefined && ` (${detail})`}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
