import { Button, Field, Select } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { states, type State } from "../../../../core/index.ts";
import type { ReadingState } from "../../state/reading-state.ts";
import { useLook } from "../look.ts";
import { usePane } from "../pane-context.ts";
import { Question } from "../Question.tsx";
import { useReadingWords } from "./form-words.ts";
import { QuotedText } from "./QuotedText.tsx";

/** Shows a text and what it was read as, and asks what it says. */
export function ReadingForm({ asked }: { readonly asked: NonNullable<ReadingState["asked"]> }): ReactElement {
  const { actions } = usePane();
  const look = useLook();
  const words = useReadingWords();
  const [state, setState] = useState<State>();
  const { finding, reading } = asked;
  const note = (): void => {
    if (state) actions.show({ type: "reading-noted", reading: { reading, state, rule: finding.rule } });
  };
  return (
    <Question
      heading={words.heading}
      leave={() => {
        actions.show({ type: "reading-left" });
      }}
      back={words.back}
      waysOn={
        <Button appearance="primary" disabledFocusable={state === undefined} onClick={note}>
          {words.note}
        </Button>
      }
    >
      <QuotedText label={words.text}>{reading.text}</QuotedText>
      <p className={look.text}>{words.read(reading)}</p>
      <Field className={look.field} label={words.question}>
        <Select
          value={state ?? ""}
          onChange={(_, { value }) => {
            setState(states.find((one) => one === value));
          }}
        >
          <option value="">{words.unanswered}</option>
          {states
            .filter((one) => one !== reading.state)
            .map((one) => (
              <option key={one} value={one}>
                {words.states[one]}
              </option>
            ))}
        </Select>
      </Field>
      <p className={look.muted}>{words.about}</p>
    </Question>
  );
}
