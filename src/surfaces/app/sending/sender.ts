import type { Problem } from "../../../core/index.ts";
import { connect, type Remote, type WorkerLike } from "../worker/remote.ts";
import type { Sending } from "./sending.ts";

/** The steps before sending in a worker, which can be stopped in the middle of its work. */
export interface Sender extends Remote<Sending> {
  /** Tells one who listens that the worker broke down, and with it what was looked at; the last one does. */
  onLost(listener: (problem: Problem) => void): void;
  stop(): void;
}

/** The steps behind a worker's messages. */
export function remoteSender(start: () => WorkerLike): Sender {
  let lost: (problem: Problem) => void = () => undefined;
  const connection = connect(start, {
    lost: (problem) => {
      lost(problem);
    },
  });
  const remote =
    (method: keyof Sending) =>
    (...args: readonly unknown[]): Promise<never> =>
      // The worker serves `Sending`, so that the answer is what the method's type says.
      connection.call(method, args) as Promise<never>;
  return {
    look: remote("look"),
    changes: remote("changes"),
    copy: remote("copy"),
    onLost: (listener) => {
      lost = listener;
    },
    stop: () => {
      connection.stop();
    },
  };
}

/** Starts the worker as webpack builds it. It is asked for by nobody who does not send. */
export function startSendWorker(): WorkerLike {
  return new Worker(new URL("./send-worker.ts", import.meta.url));
}
