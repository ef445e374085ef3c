import type { Problem } from "../../../core/index.ts";
import { connect, type Remote, type WorkerLike } from "../worker/remote.ts";
import type { WorkProgress } from "../workbook-host.ts";
import type { Collecting } from "./collecting.ts";

/** The collecting in a worker, which can be stopped in the middle of its work. */
export interface Collector extends Remote<Collecting> {
  /** Tells how far the work has come to one who listens; the last one does. */
  onProgress(listener: (progress: WorkProgress) => void): void;
  /** Tells one who listens that the worker broke down, and with it what was collected; the last one does. */
  onLost(listener: (problem: Problem) => void): void;
  stop(): void;
}

/** The collecting behind a worker's messages. */
export function remoteCollector(start: () => WorkerLike): Collector {
  let heard: (progress: WorkProgress) => void = () => undefined;
  let lost: (problem: Problem) => void = () => undefined;
  const connection = connect(start, {
    hear: (note) => {
      // The worker tells nothing else.
      heard(note as WorkProgress);
    },
    lost: (problem) => {
      lost(problem);
    },
  });
  const remote =
    (method: keyof Collecting) =>
    (...args: readonly unknown[]): Promise<never> =>
      // The worker serves `Collecting`, so that the answer is what the method's type says.
      connection.call(method, args) as Promise<never>;
  return {
    collect: remote("collect"),
    workbook: remote("workbook"),
    returned: remote("returned"),
    archive: remote("archive"),
    onProgress: (listener) => {
      heard = listener;
    },
    onLost: (listener) => {
      lost = listener;
    },
    stop: () => {
      connection.stop();
    },
  };
}

/** Starts the worker as webpack builds it. It is asked for by nobody who does not collect. */
export function startCollectingWorker(): WorkerLike {
  return new Worker(new URL("./collecting-worker.ts", import.meta.url));
}
