import { Button, Field, Input, makeStyles } from "@fluentui/react-components";
import { useId, useState, type ReactElement } from "react";
import { decisions, type Finding } from "../../../core/index.ts";
import { useLook } from "./look.ts";
import { usePane } from "./pane-context.ts";
import { Question, QuestionOffer } from "./Question.tsx";

const useStyles = makeStyles({ reason: { minWidth: 0, width: "100%" } });

/** The offer to confirm a doubt, or to open it again; the reason is asked in its place. */
export function DecisionOffer({ finding }: { readonly finding: Finding }): ReactElement {
  const { state, actions, catalogue } = usePane();
  const words = catalogue.pane.review;
  const ask = (asked: Finding | undefined): void => {
    actions.show({ type: "decision-asked", finding: asked });
  };
  return (
    <QuestionOffer
      label={finding.confirmation ? words.reopen : words.offer}
      isAsked={state.deciding === finding}
      ask={() => {
        if (finding.confirmation) void actions.decide(finding, undefined);
        else ask(finding);
      }}
    >
      <DecisionForm
        finding={finding}
        leave={() => {
          ask(undefined);
        }}
      />
    </QuestionOffer>
  );
}

/** Asks for the reason of a decision; reasons that are often given are offered to choose from. */
function DecisionForm({ finding, leave }: { readonly finding: Finding; readonly leave: () => void }): ReactElement {
  const { state, actions, catalogue } = usePane();
  const styles = useStyles();
  const look = useLook();
  const [reason, setReason] = useState("");
  const reasons = useId();
  const words = catalogue.pane.review;
  const waysOn = decisions.map((decision) => (
    <Button
      key={decision}
      appearance={decision === "confirmed" ? "primary" : "secondary"}
      disabledFocusable={state.work !== undefined || state.isStale}
      onClick={() => void actions.decide(finding, { decision, reason: reason.trim() })}
    >
      {words.decide[decision]}
    </Button>
  ));
  return (
    <Question heading={words.heading} leave={leave} back={words.back} waysOn={waysOn}>
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
    </Question>
  );
}
