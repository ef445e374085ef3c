import type { ReactElement } from "react";
import type { RuleId } from "../../../core/index.ts";
import { fixesFor, isSameTarget } from "../state/fixes.ts";
import type { FixTarget } from "../state/pane-state.ts";
import { FixPreview } from "./FixPreview.tsx";
import { usePane } from "./pane-context.ts";
import { QuestionOffer } from "./Question.tsx";

/** The button of an offer to correct something; what it changes is shown in its place before it is done. */
export function FixOffer({
  target,
  children,
}: {
  readonly target: FixTarget;
  readonly children: string;
}): ReactElement {
  const { state, actions } = usePane();
  return (
    <QuestionOffer
      label={children}
      isAsked={isSameTarget(state.fixTarget, target)}
      ask={() => {
        actions.show({ type: "fix-shown", target });
      }}
    >
      <FixPreview target={target} />
    </QuestionOffer>
  );
}

/** The offer to correct all findings of a rule. */
export function FixAllOffer({ rule }: { readonly rule: RuleId }): ReactElement {
  const { state, catalogue } = usePane();
  const target = { kind: "rule", rule } as const;
  const count = fixesFor(target, state.report?.findings ?? []).length;
  return <FixOffer target={target}>{catalogue.pane.fixes.fixAll(count)}</FixOffer>;
}
