import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { RuleId } from "../../../core/index.ts";
import { fixesFor, isSameTarget } from "../state/fixes.ts";
import type { FixTarget } from "../state/pane-state.ts";
import { FixPreview } from "./FixPreview.tsx";
import { useFocusBack } from "./focus.ts";
import { useLook } from "./look.ts";
import { usePane } from "./pane-context.ts";

/** The button of an offer to correct something; what it changes is shown in its place before it is done. */
export function FixOffer({
  target,
  children,
}: {
  readonly target: FixTarget;
  readonly children: string;
}): ReactElement {
  const { state, actions } = usePane();
  const look = useLook();
  const isShown = isSameTarget(state.fixTarget, target);
  const offer = useFocusBack(isShown);
  return (
    <div ref={offer} className={look.row}>
      {isShown ? (
        <FixPreview target={target} />
      ) : (
        <Button
          size="small"
          disabledFocusable={state.work !== undefined || state.isStale}
          onClick={() => {
            actions.show({ type: "fix-shown", target });
          }}
        >
          {children}
        </Button>
      )}
    </div>
  );
}

/** The offer to correct all findings of a rule. */
export function FixAllOffer({ rule }: { readonly rule: RuleId }): ReactElement {
  const { state, catalogue } = usePane();
  const target = { kind: "rule", rule } as const;
  const count = fixesFor(target, state.report?.findings ?? []).length;
  return <FixOffer target={target}>{catalogue.pane.fixes.fixAll(count)}</FixOffer>;
}
