import { connect, type Remote, type WorkerLike } from "../worker/remote.ts";
import type { WorkProgress } from "../workbook-host.ts";
import type { Collecting } from "./collecting.ts";

/** The collecting in a worker, which can be stopped in the middle of its work. */
export interface Collector extends Remote<Collecting> {
  /** Tells how far the work has come to one who listens; the last one does. */
  onProgress(listener: (progress: WorkProgress) => void): void;
  stop(): void;
}

/** The collecting behind a worker's messages. */
export function remoteCollector(start: () => WorkerLike): Collector {
  let listener: (progress: WorkProgress) => void = () => undefined;
  const connection = connect(start, (note) => {
    // The worker tells nothing else.
    listener(note as WorkProgress);
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
    onProgress: (heard) => {
      listener = heard;
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
