import { ProblemError, type Notice } from "../../../core/index.ts";
import { StoppedError } from "../worker/remote.ts";
import { problemOf } from "../problem-of.ts";
import { cancellableWriting, type Done, type Work } from "../state/pane-state.ts";
import type { Store } from "../state/store.ts";

/** What a piece of work came to; nothing when the pane shows it otherwise. */
export interface Outcome {
  readonly done?: Done;
  readonly notices?: readonly Notice[];
}

/** Runs one piece of work after the other, shows that it runs, and shows what stopped it. */
export interface Runner {
  /** Returns whether the work came to its end. */
  run(work: Work, task: (running: Running) => Promise<Outcome>): Promise<boolean>;
  /** Gives up waiting. What the task waited for may still end, but nothing is made of it. */
  cancel(): void;
}

/** Work under way. */
export interface Running {
  /** Waits for a result, unless the work is cancelled. */
  readonly waitFor: <Result>(promise: Promise<Result>) => Promise<Result>;
  /** Aborted when the work is cancelled. */
  readonly signal: AbortSignal;
}

export function createRunner(store: Store): Runner {
  let cancellation = new AbortController();
  let previous: Promise<unknown> = Promise.resolve();

  const perform = async (work: Work, task: (running: Running) => Promise<Outcome>): Promise<boolean> => {
    cancellation = new AbortController();
    store.dispatch({ type: "work-started", work });
    try {
      const { done, notices = [] } = await task(runningUntil(cancellation.signal));
      store.dispatch({ type: "work-ended", done, notices });
      return true;
    } catch (error) {
      const done =
        error instanceof StoppedError
          ? ({ what: cancellableWriting.includes(work) ? "writing-cancelled" : "cancelled" } as const)
          : undefined;
      store.dispatch({ type: "work-ended", done, notices: [] });
      if (!done) {
        const left = error instanceof ProblemError ? error.left : undefined;
        store.dispatch({ type: "failed", problem: problemOf(error), left });
      }
      return false;
    }
  };
  return {
    run: (work, task) => {
      const result = previous.then(() => perform(work, task));
      previous = result;
      return result;
    },
    cancel: () => {
      store.dispatch({ type: "cancelling" });
      cancellation.abort(new StoppedError());
    },
  };
}

function runningUntil(signal: AbortSignal): Running {
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener("abort", () => {
      reject(new StoppedError());
    });
  });
  // The promise is only raced with; on its own, nobody has to hear of it.
  aborted.catch(() => undefined);
  return { waitFor: (promise) => Promise.race([promise, aborted]), signal };
}
