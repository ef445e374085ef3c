import type { ReactElement } from "react";
import type { LearningAnswers, ProposedStatus, SchemaProposal } from "../../../../core/index.ts";
import { useLook } from "../look.ts";
import { usePane } from "../pane-context.ts";
import { useFormWords } from "./form-words.ts";
import { StageChoice } from "./StageChoice.tsx";
import { SuspectList } from "./SuspectList.tsx";

/** The statuses as they occur, each with a stage and why; where nothing tells the stage, it is asked. */
export function StatusesCard({
  proposal,
  answers,
}: {
  readonly proposal: SchemaProposal;
  readonly answers: LearningAnswers;
}): ReactElement {
  const { catalogue } = usePane();
  const look = useLook();
  const { statuses: words } = useFormWords();
  const why = ({ count, why: reason }: ProposedStatus): string =>
    `${words.count(count)} · ${catalogue.learning.why(reason)}`;
  return (
    <section className={look.card} aria-label={words.heading}>
      <div className={look.stack}>
        <h3 className={look.heading}>{words.heading}</h3>
        <p className={look.muted}>{words.about}</p>
        {proposal.statuses.map((status) => (
          <StageChoice
            key={status.label}
            label={status.label}
            hint={why(status)}
            proposed={status.stage === "unsure" ? undefined : status.stage}
            answers={answers}
          />
        ))}
        <SuspectList kind="status" proposal={proposal} answers={answers} />
      </div>
    </section>
  );
}
