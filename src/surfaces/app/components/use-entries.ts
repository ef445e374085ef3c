import { useDeferredValue, useEffect, useMemo, useState } from "react";
import type { CheckView } from "../checking/report.ts";
import type { FindingsView } from "../state/findings-view.ts";
import { listEntries, shownFindings, withFolds, type ListEntry } from "../state/list-entries.ts";
import { sayFindings, type SaidFinding } from "../state/said-finding.ts";
import { usePane } from "./pane-context.ts";

/** The findings that a view is about. */
export interface Listed {
  /** All of them, in the order of the list. */
  readonly inOrder: readonly SaidFinding[];
  /** The keys of the groups. */
  readonly groups: readonly string[];
  /** The lines to draw: those of folded groups are left out. */
  readonly entries: readonly ListEntry[];
  /** By what these lines are grouped, which may be what was chosen a moment ago. */
  readonly groupBy: FindingsView["groupBy"];
}

/**
 * The lines of the list. They follow the report and the view in a moment of their own (a deferred value), so that
 * neither a key stroke nor the figures wait for thousands of lines. Nothing before the first.
 */
export function useEntries(report: CheckView): Listed | undefined {
  const { state, catalogue } = usePane();
  const listed = useDeferredValue<CheckView | null>(report, null);
  const view = useDeferredValue(state.view);
  const said = useMemo(() => listed && sayFindings(listed.findings, listed, catalogue), [listed, catalogue]);
  const prepared = usePrepared(said);
  // What looks at all sentences waits for them, rather than that a person's typing waits for it.
  const list = view.search === "" && view.groupBy === "row" ? said : prepared;
  const whole = useMemo(() => list && listEntries(shownFindings(list, view), view), [list, view]);
  return useMemo(
    () =>
      whole
        ? {
            inOrder: whole.flatMap((entry) => (entry.kind === "finding" ? entry.said : [])),
            groups: whole.flatMap((entry) => (entry.kind === "group" ? entry.key : [])),
            entries: withFolds(whole, view.folded),
            groupBy: view.groupBy,
          }
        : undefined,
    [whole, view.folded, view.groupBy],
  );
}

/** So long, in milliseconds, findings are put into words at a stretch, whatever the computer; typing goes between. */
const turnLength = 8;

/** The last findings that were put into words and made searchable, which is done little by little. */
function usePrepared(said: readonly SaidFinding[] | null): readonly SaidFinding[] | null {
  const [prepared, setPrepared] = useState<readonly SaidFinding[] | null>(null);
  useEffect(() => {
    if (!said) return undefined;
    let at = 0;
    const goOn = (): void => {
      const end = performance.now() + turnLength;
      while (at < said.length && performance.now() < end) said[at++]?.searched();
      if (at >= said.length) setPrepared(said);
      else turn = setTimeout(goOn);
    };
    let turn = setTimeout(goOn);
    return () => {
      clearTimeout(turn);
    };
  }, [said]);
  return prepared;
}
