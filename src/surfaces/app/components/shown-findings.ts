import { createContext, use, useMemo } from "react";
import { openFindings, type Finding } from "../../../core/index.ts";
import type { CheckView } from "../checking/report.ts";
import { fixesFor, type PlannedFix } from "../state/fixes.ts";
import type { FixTarget } from "../state/pane-state.ts";
import type { Listed } from "./use-entries.ts";

/** The findings that are listed; what is done to all of a kind is done to these, and not beyond what a person sees. */
export interface ShownFindings {
  readonly findings: readonly Finding[];
  /** Whether open findings are left out, by a filter or a search. */
  readonly isPart: boolean;
}

export const ShownFindingsContext = createContext<ShownFindings>({ findings: [], isPart: false });

/** The findings of a list, for `ShownFindingsContext`. */
export function useShown(report: CheckView, listed: Listed | undefined): ShownFindings {
  return useMemo(() => {
    const findings = listed?.inOrder.map(({ finding }) => finding) ?? [];
    return { findings, isPart: openFindings(findings).length < openFindings(report.findings).length };
  }, [report, listed]);
}

/** The changes that a target stands for among the findings that are listed, and whether these are not all. */
export function useFixes(target: FixTarget): { readonly fixes: readonly PlannedFix[]; readonly isPart: boolean } {
  const { findings, isPart } = use(ShownFindingsContext);
  return { fixes: useMemo(() => fixesFor(target, findings), [target, findings]), isPart };
}
