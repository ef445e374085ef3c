import { ProblemError, type Problem } from "../../../core/index.ts";
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
  addEventListener(type: "error", listener: (event: { readonly message?: string }) => void): void;
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

/** What one may hear of a worker besides its answers. */
export interface Listening {
  /** Is told what the worker says while it works. */
  readonly hear?: (note: unknown) => void;
  /** Is told that the worker broke down, with or without a call under way; what it knew is lost. */
  readonly lost?: (problem: Problem) => void;
}

/** Connects to a worker that `serve` runs in. Where it breaks down, the next call starts a new one. */
export function connect(start: () => WorkerLike, { hear, lost }: Listening = {}): Connection {
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
        hear?.(data.note);
        return;
      }
      const call = waiting.get(data.id);
      waiting.delete(data.id);
      if (data.ok) call?.resolve(data.result);
      else call?.reject(new Error(data.message));
    });
    fresh.addEventListener("error", ({ message = "" }) => {
      const problem: Problem = { code: "work-lost", facts: { detail: message } };
      end(new ProblemError(problem));
      lost?.(problem);
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
