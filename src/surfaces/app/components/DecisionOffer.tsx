import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState, type ReactElement } from "react";
import { decisions, type Finding } from "../../../core/index.ts";
import { leavesOnEscape, useFocusBack, useFocusFirst } from "./focus.ts";
import { coveredEdge, useLook } from "./look.ts";
import { usePane } from "./pane-context.ts";

const useStyles = makeStyles({
  form: {
    width: "100%",
    boxSizing: "border-box",
    border: `1px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingHorizontalS,
    scrollMarginBlock: `${String(coveredEdge)}px`,
  },
  reason: { minWidth: 0, width: "100%" },
});

/** The offer to confirm a doubt, or to open it again; the reason is asked in its place. */
export function DecisionOffer({ finding }: { readonly finding: Finding }): ReactElement {
  const { state, actions, catalogue } = usePane();
  const look = useLook();
  const isAsked = state.deciding === finding;
  const ask = (asked: Finding | undefined): void => {
    actions.show({ type: "decision-asked", finding: asked });
  };
  const offer = useFocusBack(isAsked);
  const words = catalogue.pane.review;
  const isBusy = state.work !== undefined || state.isStale;
  if (isAsked) {
    return (
      <div ref={offer}>
        <DecisionForm
          finding={finding}
          leave={() => {
            ask(undefined);
          }}
        />
      </div>
    );
  }
  return (
    <div ref={offer} className={look.row}>
      <Button
        size="small"
        disabledFocusable={isBusy}
        onClick={() => {
          if (finding.confirmation) void actions.decide(finding, undefined);
          else ask(finding);
        }}
      >
        {finding.confirmation ? words.reopen : words.offer}
      </Button>
    </div>
  );
}

/** Asks for the reason of a decision; reasons that are often given are offered to choose from. */
function DecisionForm({ finding, leave }: { readonly finding: Finding; readonly leave: () => void }): ReactElement {
  const { state, actions, catalogue } = usePane();
  const styles = useStyles();
  const look = useLook();
  const [reason, setReason] = useState("");
  const form = useFocusFirst(true);
  const reasons = useId();
  const words = catalogue.pane.review;
  const isBusy = state.work !== undefined || state.isStale;
  return (
    <div ref={form} className={styles.form} role="group" aria-label={words.heading} onKeyDown={leavesOnEscape(leave)}>
      <div className={look.stack}>
        <Field label={words.reason}>
          <Input
            className={styles.reason}
            value={reason}
            list={reasons}
            onChange={(_, { value }) => {
              setReason(value);
            }}
          />
        </Field>
        <datalist id={reasons}>
          {words.reasons.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
        <p className={look.muted}>{words.about}</p>
        <div className={look.row}>
          {decisions.map((decision) => (
            <Button
              key={decision}
              appearance={decision === "confirmed" ? "primary" : "secondary"}
              disabledFocusable={isBusy}
              onClick={() => void actions.decide(finding, { decision, reason: reason.trim() })}
            >
              {words.decide[decision]}
            </Button>
          ))}
          <Button onClick={leave}>{words.back}</Button>
        </div>
      </div>
    </div>
  );
}
