import { Field, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { canBeAlias, type LearningAnswers, type SchemaProposal, type Suspect } from "../../../../core/index.ts";
import { withSuspectAnswer } from "../../state/learning-state.ts";
import { useLook } from "../look.ts";
import { usePane } from "../pane-context.ts";
import { useFormWords } from "./form-words.ts";
import { StageChoice } from "./StageChoice.tsx";

const slip = "slip";
const own = "own";
const alias = "alias:";

/** Rare writings of one kind, which are set apart as slips unless a person says otherwise. */
export function SuspectList({
  kind,
  proposal,
  answers,
}: {
  readonly kind: Suspect["kind"];
  readonly proposal: SchemaProposal;
  readonly answers: LearningAnswers;
}): ReactElement | null {
  const look = useLook();
  const { suspects: words } = useFormWords();
  const suspects = proposal.suspects.filter((suspect) => suspect.kind === kind);
  if (suspects.length === 0) return null;
  const labels = kind === "status" ? proposal.statuses.map(({ label }) => label) : undefined;
  return (
    <>
      <h4 className={look.heading}>{words.heading}</h4>
      <p className={look.muted}>{words.about}</p>
      {suspects.map((suspect) => (
        <SuspectChoice key={suspect.text} suspect={suspect} names={labels} answers={answers} />
      ))}
    </>
  );
}

function SuspectChoice({
  suspect: { kind, text, near },
  names,
  answers,
}: {
  readonly suspect: Suspect;
  /** What it can be another way to write; without any, what it is near to. */
  readonly names: readonly string[] | undefined;
  readonly answers: LearningAnswers;
}): ReactElement {
  const { actions } = usePane();
  const look = useLook();
  const { suspects: words } = useFormWords();
  const said = answers.suspects?.find((answer) => answer.kind === kind && answer.text === text);
  const value = said === undefined ? slip : said.aliasOf === undefined ? own : alias + said.aliasOf;
  const others = canBeAlias(text) ? (names ?? (near === undefined ? [] : [near])) : [];
  const choose = (chosen: string): void => {
    const as = chosen === slip ? slip : { aliasOf: chosen === own ? undefined : chosen.slice(alias.length) };
    actions.show({ type: "answered", answers: withSuspectAnswer(answers, { kind, text }, as) });
  };
  return (
    <>
      <Field className={look.field} label={text}>
        <Select
          aria-label={words.choose({ text })}
          value={value}
          onChange={(_, data) => {
            choose(data.value);
          }}
        >
          <option value={slip}>{near === undefined ? words.slip : words.slipOf({ near })}</option>
          {others.map((name) => (
            <option key={name} value={alias + name}>
              {words.alias({ name })}
            </option>
          ))}
          <option value={own}>{words.own[kind]}</option>
        </Select>
      </Field>
      {kind === "status" && value === own && (
        <StageChoice label={text} hint="" proposed={undefined} answers={answers} />
      )}
    </>
  );
}
