/** What a worker may offer: functions by name, whose arguments and results can be cloned. */
export type Methods = Readonly<Record<string, (...args: never[]) => unknown>>;

/** A call on its way to a worker. */
export interface Call {
  readonly id: number;
  readonly method: string;
  readonly args: readonly unknown[];
}

/** The answer to a call. An error that a method throws is a defect; what can go wrong is part of its result. */
export type Answer =
  | { readonly id: number; readonly ok: true; readonly result: unknown }
  | { readonly id: number; readonly ok: false; readonly message: string };

/** What a worker tells while it works, unasked. */
export interface Note {
  readonly note: unknown;
}

/** The side of a worker's scope that is needed here; the worker types and the DOM's cannot be loaded together. */
export interface WorkerScope {
  postMessage(answer: Answer | Note): void;
  addEventListener(type: "message", listener: (event: { readonly data: Call }) => void): void;
}

/** Answers calls in a worker, one after the other in the order in which they came. */
export function serve(scope: WorkerScope, methods: Methods): void {
  let previous: Promise<unknown> = Promise.resolve();
  scope.addEventListener("message", ({ data }) => {
    previous = previous.then(async () => {
      post(scope, await answer(data, methods));
    });
  });
}

/** An answer that cannot cross, for want of memory or since it holds what is not cloned, is told as a failure. */
function post(scope: WorkerScope, result: Answer): void {
  try {
    scope.postMessage(result);
  } catch (error) {
    scope.postMessage({ id: result.id, ok: false, message: messageOf(error) });
  }
}

async function answer({ id, method, args }: Call, methods: Methods): Promise<Answer> {
  try {
    const called = methods[method] as ((...args: readonly unknown[]) => unknown) | undefined;
    if (!called) throw new Error(`The worker has no method ${method}`);
    return { id, ok: true, result: await called(...args) };
  } catch (error) {
    return { id, ok: false, message: messageOf(error) };
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
