import type { KeyboardEvent } from "react";
import { mayBeConfirmed, type Finding } from "../../../core/index.ts";
import { turned } from "../state/findings-view.ts";
import type { ListEntry } from "../state/list-entries.ts";
import { keyTarget } from "../state/list-keys.ts";
import { usePane } from "./pane-context.ts";

/**
 * The keys of a focused line: to another one, which `reach` is told, to what can be done about it, and to their list.
 */
export function useFindingKeys({
  entries,
  reach,
  showKeys,
}: {
  readonly entries: readonly ListEntry[];
  readonly reach: (entry: ListEntry) => void;
  readonly showKeys: () => void;
}): (event: KeyboardEvent<HTMLElement>) => void {
  const { state, actions } = usePane();
  const offerByKey = useOfferByKey();
  return (event) => {
    const from = lineOf(event.target);
    if (from === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    const here = entries[from];
    const target = keyTarget(entries, from, event.key);
    if (event.key === "?") showKeys();
    else if (target && "turn" in target) {
      actions.show({ type: "viewed", view: { folded: turned(state.view, target.turn).folded } });
    } else if (target) {
      const next = entries[target.goTo];
      if (next) reach(next);
    } else if (here?.kind !== "finding" || !offerByKey(event.key, here.said.finding)) return;
    event.preventDefault();
  };
}

/** The index of the line whose button has the focus. */
function lineOf(target: EventTarget): number | undefined {
  const { finding, group } = target instanceof HTMLElement ? target.dataset : {};
  const index = finding ?? group;
  return index === undefined ? undefined : Number(index);
}

/** F offers to correct a finding, C to confirm it; tells whether the key did so. */
function useOfferByKey(): (key: string, finding: Finding) => boolean {
  const { state, actions } = usePane();
  return (key, finding) => {
    const isOpen = finding.confirmation === undefined && state.work === undefined && !state.isStale;
    const canFix = key === "f" && finding.fix !== undefined;
    const canDecide = key === "c" && mayBeConfirmed(finding);
    if (!isOpen || !(canFix || canDecide)) return false;
    void actions.select(finding);
    if (canFix) actions.show({ type: "fix-shown", target: { kind: "finding", finding } });
    else actions.show({ type: "decision-asked", finding });
    return true;
  };
}
