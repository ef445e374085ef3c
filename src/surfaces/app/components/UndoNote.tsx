import type { ReactElement } from "react";
import type { OwnPart, UndoLoss } from "../../../core/index.ts";
import { useLook } from "./look.ts";
import { usePane } from "./pane-context.ts";

/** A button that is shown, and what pressing it does that some Excels cannot take back. */
export interface UndoRisk {
  readonly button: string;
  readonly does: readonly UndoLoss[];
}

/** Says which of the buttons beside it empty Excel's undo list, before they do; nothing where none does. */
export function UndoNote({ risks }: { readonly risks: readonly UndoRisk[] }): ReactElement | null {
  const { catalogue, features } = usePane();
  const look = useLook();
  const buttons = risks.filter(({ does }) => does.some((loss) => features.undoLosses.includes(loss)));
  if (buttons.length === 0) return null;
  return <p className={look.muted}>{catalogue.pane.emptiesUndo(buttons.map(({ button }) => button))}</p>;
}

/** What it does to remove a part of ours. Marks alone, whose sheet is gone, can be taken back. */
export function removing(parts: ReadonlyMap<OwnPart, readonly string[]>, part: OwnPart): UndoLoss[] {
  return (parts.get(part)?.length ?? 0) > 0 ? ["sheets-removed"] : [];
}

/** What it does to make the sheets of a part of ours, in place of those that there are. */
export function replacing(parts: ReadonlyMap<OwnPart, readonly string[]>, part: OwnPart): UndoLoss[] {
  return ["new-sheets", ...removing(parts, part)];
}
