import { Field, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { stages, type LearningAnswers, type ProposedStatus } from "../../../../core/index.ts";
import { useLook } from "../look.ts";
import { usePane } from "../pane-context.ts";
import { useFormWords } from "./form-words.ts";

/** The stage of one status: what a person said, else what is proposed, else a question. */
export function StageChoice({
  label,
  hint,
  proposed,
  answers,
}: {
  readonly label: string;
  readonly hint: string;
  readonly proposed: ProposedStatus["stage"] | undefined;
  readonly answers: LearningAnswers;
}): ReactElement {
  const { actions } = usePane();
  const look = useLook();
  const { statuses: words } = useFormWords();
  const stage = answers.stages?.get(label) ?? proposed;
  return (
    <Field className={look.field} label={label} hint={hint}>
      <Select
        aria-label={words.choose({ label })}
        value={stage ?? ""}
        onChange={(_, { value }) => {
          const chosen = stages.find((one) => one === value);
          if (chosen)
            actions.show({
              type: "answered",
              answers: { ...answers, stages: new Map(answers.stages).set(label, chosen) },
            });
        }}
      >
        {stage === undefined && <option value="">{words.unanswered}</option>}
        {stages.map((one) => (
          <option key={one} value={one}>
            {words.stages[one]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
