import type { Finding } from "../../../core/index.ts";
import { connect, type Remote, type WorkerLike } from "../worker/remote.ts";
import { slicesOf } from "../worker/workbook-slices.ts";
import type { Checking, ReportOutcome } from "./checking.ts";
import type { FindingPlace } from "./finding-places.ts";
import type { CheckMethods } from "./worker-methods.ts";
import { append } from "../../../core/index.ts";

/** The checking in a worker, which can be stopped in the middle of its work. */
export interface Checker extends Remote<Checking> {
  stop(): void;
}

/** So many findings are cloned in a few milliseconds, and on a slow computer still unnoticed. */
const findingsInPart = 250;

/** The checking behind a worker's messages. */
export function remoteChecker(start: () => WorkerLike): Checker {
  const connection = connect(start);
  const remote =
    (method: keyof CheckMethods) =>
    (...args: readonly unknown[]): Promise<never> =>
      // The worker serves `CheckMethods`, so that the answer is what the method's type says.
      connection.call(method, args) as Promise<never>;
  const methods: Pick<Remote<CheckMethods>, "loadPart" | "check" | "findings"> = {
    loadPart: remote("loadPart"),
    check: remote("check"),
    findings: remote("findings"),
  };
  return {
    load: async (workbook) => {
      const parts = slicesOf(workbook);
      for (const [at, part] of parts.entries()) await methods.loadPart(part, at === parts.length - 1);
    },
    check: async (settings, today) => {
      const { outcome, count } = await methods.check(settings, today);
      if (!outcome.ok) return outcome;
      const findings: Finding[] = [];
      const places: FindingPlace[] = [];
      while (findings.length < count) {
        const part = await methods.findings(findings.length, findings.length + findingsInPart);
        append(findings, part.findings);
        append(places, part.places);
      }
      return { ok: true, report: { ...outcome.report, findings, places } } satisfies ReportOutcome;
    },
    isLoaded: remote("isLoaded"),
    isChecked: remote("isChecked"),
    replaceRange: remote("replaceRange"),
    isCurrent: remote("isCurrent"),
    applyEdits: remote("applyEdits"),
    markingPlan: remote("markingPlan"),
    decisionPlan: remote("decisionPlan"),
    notesWritten: remote("notesWritten"),
    dropDownPlan: remote("dropDownPlan"),
    reading: remote("reading"),
    summary: remote("summary"),
    summaryPlan: remote("summaryPlan"),
    schemaPlan: remote("schemaPlan"),
    additionPlan: remote("additionPlan"),
    learn: remote("learn"),
    learntPlan: remote("learntPlan"),
    template: remote("template"),
    stop: () => {
      connection.stop();
    },
  };
}

/** Starts the worker as webpack builds it. */
export function startCheckWorker(): WorkerLike {
  return new Worker(new URL("./check-worker.ts", import.meta.url));
}
