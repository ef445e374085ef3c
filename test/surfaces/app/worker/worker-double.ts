import type { WorkerLike } from "../../../../src/surfaces/app/worker/remote.ts";
import { serve, type Answer, type Call, type Methods, type Note } from "../../../../src/surfaces/app/worker/serve.ts";

/** A worker that a test can bring down. */
export interface WorkerDouble extends WorkerLike {
  /** Ends it as a browser does that has no memory left: what it knew is gone, and no call is answered. */
  readonly breakDown: (message?: string) => void;
}

/**
 * A worker in this thread: messages are cloned and come later, and after its end nothing comes.
 *
 * @param clone how calls are cloned on their way
 */
export function workerDouble(
  methodsOf: (tell: (note: unknown) => void) => Methods,
  clone: (call: Call) => Call = structuredClone,
): WorkerDouble {
  const toWorker: ((event: { readonly data: Call }) => void)[] = [];
  const toPage: ((event: { readonly data: Answer | Note }) => void)[] = [];
  const broken: ((event: { readonly message: string }) => void)[] = [];
  let isAlive = true;
  const post = (answer: Answer | Note): void => {
    const data = structuredClone(answer);
    queueMicrotask(() => {
      if (isAlive) for (const listener of toPage) listener({ data });
    });
  };
  const methods = methodsOf((note) => {
    post({ note });
  });
  serve({ postMessage: post, addEventListener: (_, listener) => toWorker.push(listener) }, methods);
  return {
    postMessage: (call) => {
      const data = clone(call);
      queueMicrotask(() => {
        if (isAlive) for (const listener of toWorker) listener({ data });
      });
    },
    terminate: () => {
      isAlive = false;
    },
    addEventListener: (type: string, listener: never) => {
      if (type === "message") toPage.push(listener);
      if (type === "error") broken.push(listener);
    },
    breakDown: (message = "Out of memory") => {
      isAlive = false;
      for (const listener of broken) listener({ message });
    },
  };
}
