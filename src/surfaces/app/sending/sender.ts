import { connect, type Remote, type WorkerLike } from "../worker/remote.ts";
import type { Sending } from "./sending.ts";

/** The steps before sending in a worker, which can be stopped in the middle of its work. */
export interface Sender extends Remote<Sending> {
  stop(): void;
}

/** The steps behind a worker's messages. */
export function remoteSender(start: () => WorkerLike): Sender {
  const connection = connect(start);
  const remote =
    (method: keyof Sending) =>
    (...args: readonly unknown[]): Promise<never> =>
      // The worker serves `Sending`, so that the answer is what the method's type says.
      connection.call(method, args) as Promise<never>;
  return {
    look: remote("look"),
    changes: remote("changes"),
    copy: remote("copy"),
    stop: () => {
      connection.stop();
    },
  };
}

/** Starts the worker as webpack builds it. It is asked for by nobody who does not send. */
export function startSendWorker(): WorkerLike {
  return new Worker(new URL("./send-worker.ts", import.meta.url));
}
