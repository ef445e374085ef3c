import type { CellRange } from "../../../core/index.ts";
import type { WorkbookEdit } from "../workbook-host.ts";

/** What to read again: some ranges, or the whole workbook. */
export type Changes = "all" | readonly { readonly sheet: string; readonly range: CellRange }[];

/** Collects edits until the user pauses, and has them checked then. */
export interface EditFollower {
  add(edit: WorkbookEdit): void;
  /** Drops what was collected, since everything is about to be read. */
  forget(): void;
}

/** The pause after which edits are checked. Someone who types cell after cell is not interrupted. */
const pause = 600;
/** More ranges than this take longer to ask for than the workbook. */
const mostRanges = 20;

export function followEdits({
  isReady,
  recheck,
}: {
  /** Whether a check can begin; while it cannot, the edits wait for another pause. */
  readonly isReady: () => boolean;
  readonly recheck: (changes: Changes) => Promise<void>;
}): EditFollower {
  let collected: WorkbookEdit[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const schedule = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (!isReady()) {
        schedule();
        return;
      }
      const changes = changesOf(collected);
      collected = [];
      void recheck(changes);
    }, pause);
  };
  return {
    add: (edit) => {
      collected.push(edit);
      schedule();
    },
    forget: () => {
      collected = [];
      clearTimeout(timer);
    },
  };
}

function changesOf(edits: readonly WorkbookEdit[]): Changes {
  const ranges = edits.flatMap(({ sheet, range }) => (range ? [{ sheet, range }] : []));
  return ranges.length < edits.length || ranges.length > mostRanges ? "all" : ranges;
}
