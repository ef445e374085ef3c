import type { PaneEvent } from "./pane-event.ts";
import { reduce } from "./reducer.ts";
import type { PaneState } from "./pane-state.ts";

/** Holds the pane's state; it changes by events only. */
export interface Store {
  readonly state: () => PaneState;
  readonly dispatch: (event: PaneEvent) => void;
  /** Tells of every change; returns how to stop it. */
  readonly subscribe: (listener: () => void) => () => void;
}

export function createStore(initial: PaneState): Store {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    state: () => state,
    dispatch: (event) => {
      state = reduce(state, event);
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
