import { useMemo, type ReactElement } from "react";
import type { RuleId } from "../../../core/index.ts";
import { isSameTarget } from "../state/fixes.ts";
import type { FixTarget } from "../state/pane-state.ts";
import { FixPreview } from "./FixPreview.tsx";
import { useLook } from "./look.ts";
import { usePane } from "./pane-context.ts";
import { QuestionOffer } from "./Question.tsx";
import { useFixes } from "./shown-findings.ts";

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

/** The offer to correct all findings of a rule that are listed, where there are at least so many. */
export function FixAllOffer({
  rule,
  least = 1,
}: {
  readonly rule: RuleId;
  readonly least?: number;
}): ReactElement | null {
  const { catalogue } = usePane();
  const target = useMemo(() => ({ kind: "rule", rule }) as const, [rule]);
  const { fixes, isPart } = useFixes(target);
  if (fixes.length < least) return null;
  return <FixOffer target={target}>{catalogue.pane.fixes.fixAll({ count: fixes.length, isPart })}</FixOffer>;
}

const everything: FixTarget = { kind: "all" };

/** The offer to make all corrections of what is listed that cannot change a meaning, where there are several. */
export function FixEverythingOffer(): ReactElement | null {
  const { catalogue } = usePane();
  const look = useLook();
  const { fixes, isPart } = useFixes(everything);
  if (fixes.length < 2) return null;
  return (
    <div className={look.offer}>
      <FixOffer target={everything}>{catalogue.pane.fixes.fixEverything({ count: fixes.length, isPart })}</FixOffer>
    </div>
  );
}
