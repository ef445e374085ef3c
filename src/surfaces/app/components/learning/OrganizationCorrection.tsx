import { Field, Select } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { canBeAlias, type LearningAnswers } from "../../../../core/index.ts";
import { withOrganizationAnswer } from "../../state/learning-state.ts";
import { useLook } from "../look.ts";
import { usePane } from "../pane-context.ts";
import { useFormWords } from "./form-words.ts";

const listed = "listed";
const dropped = "dropped";
const alias = "alias:";

/** Corrects one organization at a time: a choice for each of hundreds would be a list of all for every one of them. */
export function OrganizationCorrection({
  names,
  answers,
}: {
  readonly names: readonly string[];
  readonly answers: LearningAnswers;
}): ReactElement {
  const look = useLook();
  const { organizations: words } = useFormWords();
  const [name, setName] = useState<string>();
  return (
    <>
      <Field className={look.field} label={words.correct}>
        <Select
          value={name ?? ""}
          onChange={(_, { value }) => {
            setName(names.find((one) => one === value));
          }}
        >
          <option value="">{words.none}</option>
          {names.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </Select>
      </Field>
      {name !== undefined && <Correction name={name} names={names} answers={answers} />}
    </>
  );
}

function Correction({
  name,
  names,
  answers,
}: {
  readonly name: string;
  readonly names: readonly string[];
  readonly answers: LearningAnswers;
}): ReactElement {
  const { actions } = usePane();
  const look = useLook();
  const { organizations: words, suspects } = useFormWords();
  const { organizations: said = [] } = answers;
  const answer = said.find((one) => one.name === name);
  const others = names.filter((one) => one !== name && said.every((other) => other.name !== one));
  const choose = (value: string): void => {
    const aliasOf = value === dropped ? undefined : value.slice(alias.length);
    const as = value === listed ? listed : { aliasOf };
    actions.show({ type: "answered", answers: withOrganizationAnswer(answers, name, as) });
  };
  return (
    <Field className={look.field} label={suspects.choose({ text: name })}>
      <Select
        value={answer === undefined ? listed : answer.aliasOf === undefined ? dropped : alias + answer.aliasOf}
        onChange={(_, { value }) => {
          choose(value);
        }}
      >
        <option value={listed}>{words.listed}</option>
        <option value={dropped}>{words.dropped}</option>
        {canBeAlias(name) &&
          others.map((one) => (
            <option key={one} value={alias + one}>
              {suspects.alias({ name: one })}
            </option>
          ))}
      </Select>
    </Field>
  );
}
