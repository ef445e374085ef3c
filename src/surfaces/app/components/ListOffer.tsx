import { Button, Field, Select } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { stages, type Finding, type Stage } from "../../../core/index.ts";
import { unlistedIn, type Unlisted } from "../state/additions.ts";
import { useLook } from "./look.ts";
import { usePane } from "./pane-context.ts";
import { Question, QuestionOffer } from "./Question.tsx";
import { UndoNote } from "./UndoNote.tsx";

/** The offer to add what a finding says is in no list; how is asked in its place. Nothing for other findings. */
export function ListOffer({ finding }: { readonly finding: Finding }): ReactElement | null {
  const { state, actions, catalogue } = usePane();
  const { report, own, listing } = state;
  const unlisted = report && unlistedIn(finding, report, own.hasSchemaSheet);
  if (!unlisted) return null;
  const ask = (asked: Finding | undefined): void => {
    actions.show({ type: "addition-asked", finding: asked });
  };
  return (
    <QuestionOffer
      label={catalogue.pane.addition.offer}
      isAsked={listing === finding}
      ask={() => {
        ask(finding);
      }}
    >
      <AdditionForm
        unlisted={unlisted}
        leave={() => {
          ask(undefined);
        }}
      />
    </QuestionOffer>
  );
}

/** Asks whether it is another writing of something or new, and how far a measure with a new status has got. */
function AdditionForm({ unlisted, leave }: { readonly unlisted: Unlisted; readonly leave: () => void }): ReactElement {
  const { state, actions, catalogue } = usePane();
  const look = useLook();
  const { list, text, listed, nearest } = unlisted;
  const [aliasOf, setAliasOf] = useState(nearest?.code ?? "");
  const [stage, setStage] = useState<Stage>("unsure");
  const words = catalogue.pane.addition;
  const add = (): void => {
    const isNew = aliasOf === "";
    if (!isNew) void actions.addToList({ list, text, aliasOf });
    else void actions.addToList(list === "statuses" ? { list, text, stage } : { list, text });
  };
  const waysOn = (
    <Button appearance="primary" disabledFocusable={state.work !== undefined || state.isStale} onClick={add}>
      {words.add}
    </Button>
  );
  return (
    <Question heading={words.heading({ text })} leave={leave} back={words.back} waysOn={waysOn}>
      <Field className={look.field} label={words.as}>
        <Select
          value={aliasOf}
          onChange={(_, { value }) => {
            setAliasOf(value);
          }}
        >
          <option value="">{words.asNew[list]}</option>
          {listed.map(({ code, name }) => (
            <option key={code} value={code}>
              {words.asAlias({ name })}
            </option>
          ))}
        </Select>
      </Field>
      {list === "statuses" && aliasOf === "" && <StageChoice stage={stage} choose={setStage} />}
      <About />
    </Question>
  );
}

function StageChoice({
  stage,
  choose,
}: {
  readonly stage: Stage;
  readonly choose: (stage: Stage) => void;
}): ReactElement {
  const { catalogue } = usePane();
  const look = useLook();
  const words = catalogue.pane.addition;
  return (
    <Field className={look.field} label={words.stage}>
      <Select
        value={stage}
        onChange={(_, { value }) => {
          choose(stages.find((one) => one === value) ?? "unsure");
        }}
      >
        {stages.map((one) => (
          <option key={one} value={one}>
            {words.stages[one]}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** What happens to the sheet 施策スキーマ, before it does. */
function About(): ReactElement {
  const { state, catalogue } = usePane();
  const look = useLook();
  const { about, add } = catalogue.pane.addition;
  const { hasSchemaSheet } = state.own;
  return (
    <>
      <p className={look.muted}>
        {hasSchemaSheet ? about.sheet : about.made}
        {state.settings.schema !== undefined && ` ${about.given}`}
      </p>
      {!hasSchemaSheet && <UndoNote risks={[{ button: add, does: ["new-sheets"] }]} />}
    </>
  );
}
