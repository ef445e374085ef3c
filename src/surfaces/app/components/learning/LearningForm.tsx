import { Button } from "@fluentui/react-components";
import { useEffect, useId, type ReactElement } from "react";
import { unansweredStages, type LearningState } from "../../state/learning-state.ts";
import { focusWhatFollows, leavesOnEscape, useFocusFirst } from "../focus.ts";
import { useLook } from "../look.ts";
import { usePane } from "../pane-context.ts";
import { UndoNote } from "../UndoNote.tsx";
import { ColumnsCard } from "./ColumnsCard.tsx";
import { useFormWords } from "./form-words.ts";
import { OrganizationsCard } from "./OrganizationsCard.tsx";
import { PlaceCard } from "./PlaceCard.tsx";
import { PlanCard } from "./PlanCard.tsx";
import { StatusesCard } from "./StatusesCard.tsx";

/** A proposed schema, card by card, for a person to correct before it becomes the sheet 施策スキーマ. */
export function LearningForm({ learning }: { readonly learning: LearningState }): ReactElement {
  const { state, actions } = usePane();
  const look = useLook();
  const words = useFormWords();
  const form = useFocusFirst(true);
  const { outcome, fields } = learning.view;
  const { pointed } = learning;
  const leave = (): void => {
    // What is still being worked out would open the form again.
    if (state.work === "learning") actions.cancel();
    actions.show({ type: "learning-left" });
  };
  useEffect(() => focusWhatFollows, []);
  const columns = outcome.ok ? outcome.proposal.columns : outcome.columns;
  return (
    <section ref={form} className={look.stack} aria-label={words.heading} onKeyDown={leavesOnEscape(leave)}>
      <h2 className={look.heading} tabIndex={0}>
        {words.heading}
      </h2>
      <p className={look.text}>{outcome.ok ? words.read(outcome.proposal) : words.unread}</p>
      <PlaceCard learning={learning} />
      {outcome.ok && (
        <PlanCard
          key={`${String(pointed.row)} ${pointed.sheet ?? ""}`}
          proposal={outcome.proposal}
          answers={learning.answers}
        />
      )}
      {columns.length > 0 && <ColumnsCard columns={columns} fields={fields} answers={learning.answers} />}
      {outcome.ok && (
        <>
          <StatusesCard proposal={outcome.proposal} answers={learning.answers} />
          <OrganizationsCard proposal={outcome.proposal} answers={learning.answers} />
        </>
      )}
      <End learning={learning} leave={leave} />
    </section>
  );
}

/** What will happen, what is still to be said, and the two ways on. */
function End({ learning, leave }: { readonly learning: LearningState; readonly leave: () => void }): ReactElement {
  const { state, actions } = usePane();
  const look = useLook();
  const words = useFormWords();
  const about = useId();
  const remaining = unansweredStages(learning).length;
  const { ok } = learning.view.outcome;
  return (
    <div className={look.tight}>
      {ok && (
        <p id={about} className={look.muted}>
          {remaining > 0 ? words.remaining(remaining) : words.about}
          {state.settings.schema !== undefined && ` ${words.given}`}
        </p>
      )}
      {ok && <UndoNote risks={[{ button: words.accept, does: ["new-sheets"] }]} />}
      <div className={look.row}>
        {ok && (
          <Button
            className={look.button}
            appearance="primary"
            aria-describedby={about}
            disabledFocusable={state.work !== undefined || remaining > 0}
            onClick={() => void actions.acceptSchema()}
          >
            {words.accept}
          </Button>
        )}
        <Button onClick={leave}>{words.back}</Button>
      </div>
      <p className={look.muted}>{words.kept}</p>
    </div>
  );
}
