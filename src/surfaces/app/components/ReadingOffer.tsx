import type { ReactElement } from "react";
import { restsOnReading, type Finding } from "../../../core/index.ts";
import { ReadingPart } from "./fetched-parts.ts";
import { usePane } from "./pane-context.ts";
import { QuestionOffer } from "./Question.tsx";

/** The offer to say that the text of a finding was misread. Nothing for findings that rest on no reading. */
export function ReadingOffer({ finding }: { readonly finding: Finding }): ReactElement | null {
  const { state, actions, catalogue } = usePane();
  const { asked } = state.reading;
  if (!restsOnReading(finding)) return null;
  return (
    <QuestionOffer
      label={catalogue.pane.reading.offer}
      isAsked={asked?.finding === finding}
      ask={() => void actions.askReading(finding)}
    >
      {asked && <ReadingPart asked={asked} />}
    </QuestionOffer>
  );
}
