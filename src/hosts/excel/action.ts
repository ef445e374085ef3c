import { supports } from "./api-sets.ts";
import { isUndoRefused, translated } from "./excel-error.ts";

/** What every action of this host takes. */
export interface ActionOptions {
  /** Stops the work before its next round trip; the promise is then rejected with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Waits while a user is editing a cell, instead of failing with `cell-edit-mode`. */
  readonly delayForCellEdit?: boolean;
}

/** How an action runs, besides what its caller asks for. */
interface RunOptions extends ActionOptions {
  /** Whether Excel takes back all requests of the action with one press of its Undo, where it can. */
  readonly isOneUndo?: boolean;
}

/** Work in Excel; `isOneUndo` tells that it is run once more, should Excel refuse to make one Undo of it. */
type Work<Result> = (context: Excel.RequestContext, isOneUndo: boolean) => Promise<Result>;

/**
 * One action in Excel: one `Excel.run`, its errors translated. Where Excel cannot make one Undo of it, the work is run
 * once more without, so it must stand being run twice.
 */
export async function inExcel<Result>(
  { signal, delayForCellEdit = false, isOneUndo = false }: RunOptions,
  work: Work<Result>,
): Promise<Result> {
  signal?.throwIfAborted();
  try {
    if (isOneUndo && supports("one-undo")) {
      const done = await Excel.run({ delayForCellEdit, mergeUndoGroup: true }, (context) => work(context, true)).then(
        (result) => ({ result }),
        (error: unknown) => {
          if (!isUndoRefused(error)) throw error;
        },
      );
      if (done) return done.result;
    }
    return await Excel.run({ delayForCellEdit }, (context) => work(context, false));
  } catch (error) {
    throw translated(error);
  }
}

/** Does work on items one after the other, each with round trips of its own, and stops when it is asked to. */
export async function inTurn<Item>(
  items: readonly Item[],
  signal: AbortSignal | undefined,
  work: (item: Item, index: number) => Promise<void>,
): Promise<void> {
  for (const [index, item] of items.entries()) {
    signal?.throwIfAborted();
    await work(item, index);
  }
}
