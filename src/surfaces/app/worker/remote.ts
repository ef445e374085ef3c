import type { Answer, Call, Note } from "./serve.ts";

/** Methods as they look from the other side of a worker: every result comes later. */
export type Remote<Served> = {
  readonly [Name in keyof Served]: Served[Name] extends (...args: infer Args) => infer Result
    ? (...args: Args) => Promise<Awaited<Result>>
    : never;
};

/** What is needed of a `Worker`. */
export interface WorkerLike {
  postMessage(call: Call): void;
  terminate(): void;
  addEventListener(type: "message", listener: (event: { readonly data: Answer | Note }) => void): void;
  addEventListener(type: "error", listener: (event: { readonly message: string }) => void): void;
}

/** Thrown by every call that was under way when the work was stopped. */
export class StoppedError extends Error {
  constructor() {
    super("The work was stopped");
    this.name = "StoppedError";
  }
}

/** A connection to a worker, which is started with the first call. */
export interface Connection {
  call(method: string, args: readonly unknown[]): Promise<unknown>;
  /** Ends the worker in the middle of its work. What it knew is lost; the next call starts a new one. */
  stop(): void;
}

interface Waiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (reason: Error) => void;
}

/** Connects to a worker that `serve` runs in; `hear` is told what it says while it works. */
export function connect(start: () => WorkerLike, hear: (note: unknown) => void = () => undefined): Connection {
  const waiting = new Map<number, Waiting>();
  let worker: WorkerLike | undefined;
  let lastId = 0;

  const end = (reason: Error): void => {
    worker?.terminate();
    worker = undefined;
    for (const { reject } of waiting.values()) reject(reason);
    waiting.clear();
  };
  const started = (): WorkerLike => {
    const fresh = start();
    fresh.addEventListener("message", ({ data }) => {
      if ("note" in data) {
        hear(data.note);
        return;
      }
      const call = waiting.get(data.id);
      waiting.delete(data.id);
      if (data.ok) call?.resolve(data.result);
      else call?.reject(new Error(data.message));
    });
    fresh.addEventListener("error", ({ message }) => {
      end(new Error(message));
    });
    return fresh;
  };
  return {
    call: (method, args) =>
      new Promise((resolve, reject) => {
        worker ??= started();
        lastId += 1;
        waiting.set(lastId, { resolve, reject });
        worker.postMessage({ id: lastId, method, args });
      }),
    stop: () => {
      end(new StoppedError());
    },
  };
}
