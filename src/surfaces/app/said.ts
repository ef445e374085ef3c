import { countBySeverity, type LeftBehind, type Problem } from "../../core/index.ts";
import type { Catalogue } from "../../words/catalogue.ts";
import { sayProblem } from "../../words/say.ts";
import type { Done } from "./state/pane-state.ts";

/** What was done, in one sentence. */
export function sayDone(done: Done, { pane: { check, done: words }, sending }: Catalogue): string {
  switch (done.what) {
    case "checked":
      return done.findings.length === 0 ? check.clean : check.verdict(countBySeverity(done.findings));
    case "fixed":
    case "undone":
    case "marked":
      return words[done.what](done);
    case "collected":
      return words.collected(done);
    case "returned":
      return [words.returned(done), ...done.unmade].join(" ");
    case "removed":
      return words.removed(done);
    case "rechecked":
      return words.rechecked(done);
    case "send-checked":
      return words["send-checked"]({ verdict: sending.verdicts[done.verdict] });
    default:
      return words[done.what];
  }
}

/** What stopped the work: what happened first, then what belongs to it, what the workbook holds, and what to do. */
export function sayStop(
  problem: Problem,
  left: Pick<LeftBehind, "state" | "edits"> | undefined,
  catalogue: Catalogue,
): readonly string[] {
  const { happened, details = [], kept, action } = sayProblem(problem, catalogue);
  const holds = left ? catalogue.pane.left[left.state](left.edits.length) : kept;
  return [happened, ...details, ...(holds === undefined ? [] : [holds]), action];
}
