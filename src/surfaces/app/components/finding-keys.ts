import type { KeyboardEvent } from "react";
import { mayBeConfirmed, type Finding } from "../../../core/index.ts";
import type { ListEntry } from "../state/findings-view.ts";
import { findingAfterKey } from "../state/list-keys.ts";
import { usePane } from "./pane-context.ts";

/** The keys of a focused finding: to another one, which `reach` is told, and to what can be done about it. */
export function useFindingKeys(
  entries: readonly ListEntry[],
  reach: (entry: ListEntry) => void,
): (event: KeyboardEvent<HTMLElement>) => void {
  const offerByKey = useOfferByKey();
  return (event) => {
    if (!(event.target instanceof HTMLElement) || !("finding" in event.target.dataset)) return;
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const from = Number(event.target.dataset.finding);
    const here = entries[from];
    const target = findingAfterKey(entries, from, event.key);
    const next = target === undefined ? undefined : entries[target];
    if (next) reach(next);
    else if (here?.kind !== "finding" || !offerByKey(event.key, here.said.finding)) return;
    event.preventDefault();
  };
}

/** F offers to correct a finding, C to confirm it; tells whether the key did so. */
function useOfferByKey(): (key: string, finding: Finding) => boolean {
  const { state, actions } = usePane();
  return (key, finding) => {
    const isOpen = finding.confirmation === undefined && state.work === undefined && !state.isStale;
    const canFix = key === "f" && finding.fix !== undefined;
    const canDecide = key === "c" && mayBeConfirmed(finding.rule);
    if (!isOpen || !(canFix || canDecide)) return false;
    void actions.select(finding);
    if (canFix) actions.show({ type: "fix-shown", target: { kind: "finding", finding } });
    else actions.show({ type: "decision-asked", finding });
    return true;
  };
}
