import { Button, Field, Input, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { answersAt, type LearningState } from "../../state/learning-state.ts";
import { Disclosure } from "../Disclosure.tsx";
import { useLook } from "../look.ts";
import { usePane } from "../pane-context.ts";
import { useFormWords } from "./form-words.ts";

/** Where the table is: open where none was found, so that a person points at its header. */
export function PlaceCard({ learning }: { readonly learning: LearningState }): ReactElement {
  const look = useLook();
  const words = useFormWords();
  if (learning.view.outcome.ok) {
    return (
      <Disclosure summary={words.place.heading}>
        <PlaceFields learning={learning} />
      </Disclosure>
    );
  }
  return (
    <section className={look.card} aria-label={words.place.heading}>
      <div className={look.stack}>
        <h3 className={look.heading}>{words.place.heading}</h3>
        <PlaceFields learning={learning} />
      </div>
    </section>
  );
}

function PlaceFields({ learning }: { readonly learning: LearningState }): ReactElement {
  const { state, actions, features } = usePane();
  const look = useLook();
  const { place: words } = useFormWords();
  const { view, pointed, answers } = learning;
  return (
    <>
      <p className={look.muted}>{features.isLive ? words.aboutLive : words.about}</p>
      <Field className={look.field} label={words.sheet}>
        <Select
          value={pointed.sheet ?? ""}
          onChange={(_, { value }) => {
            actions.show({ type: "header-pointed", place: { sheet: value === "" ? undefined : value } });
          }}
        >
          <option value="">{words.anySheet}</option>
          {view.sheets.map((sheet) => (
            <option key={sheet}>{sheet}</option>
          ))}
        </Select>
      </Field>
      <Field className={look.field} label={words.row}>
        <Input
          type="number"
          min={1}
          value={pointed.row === undefined ? "" : String(pointed.row + 1)}
          onChange={(_, { value }) => {
            actions.show({ type: "header-pointed", place: { row: rowOf(value) } });
          }}
        />
      </Field>
      <div className={look.row}>
        <Button
          disabledFocusable={state.work !== undefined}
          onClick={() => void actions.learn(answersAt(answers, pointed))}
        >
          {words.read}
        </Button>
      </div>
    </>
  );
}

/** A row by its number; `undefined` for what is none. */
function rowOf(text: string): number | undefined {
  const number = Number(text);
  return Number.isInteger(number) && number >= 1 ? number - 1 : undefined;
}
