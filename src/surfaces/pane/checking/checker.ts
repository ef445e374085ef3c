import { connect, type Remote, type WorkerLike } from "../../worker/remote.ts";
import type { Checking } from "./checking.ts";

/** The checking in a worker, which can be stopped in the middle of its work. */
export interface Checker extends Remote<Checking> {
  stop(): void;
}

/** The checking behind a worker's messages. */
export function remoteChecker(start: () => WorkerLike): Checker {
  const connection = connect(start);
  const remote =
    (method: keyof Checking) =>
    (...args: readonly unknown[]): Promise<never> =>
      // The worker serves `Checking`, so that the answer is what the method's type says.
      connection.call(method, args) as Promise<never>;
  return {
    load: remote("load"),
    isLoaded: remote("isLoaded"),
    isChecked: remote("isChecked"),
    replaceRange: remote("replaceRange"),
    applyEdits: remote("applyEdits"),
    check: remote("check"),
    markingPlan: remote("markingPlan"),
    dropDownPlan: remote("dropDownPlan"),
    summary: remote("summary"),
    summaryPlan: remote("summaryPlan"),
    schemaPlan: remote("schemaPlan"),
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
