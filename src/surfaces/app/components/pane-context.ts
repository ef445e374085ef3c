import type { LackedFeature, UndoLoss } from "../../../core/index.ts";
import { createContext, use } from "react";
import type { Catalogue } from "../../../words/catalogue.ts";
import type { PaneActions } from "../actions/index.ts";
import type { PaneState } from "../state/pane-state.ts";

/** What every part of the pane may look at and do. */
export interface Pane {
  readonly state: PaneState;
  readonly actions: PaneActions;
  readonly catalogue: Catalogue;
  /** What the host can do beyond reading and writing. */
  readonly features: PaneFeatures;
}

export interface PaneFeatures {
  readonly selfCheck: boolean;
  /** Whether edits come by themselves; a file has to be opened again. */
  readonly isLive: boolean;
  /** What this Excel lacks, so that a user is told what is left out. */
  readonly lacks: readonly LackedFeature[];
  /** What empties the undo list beside the pane; nothing where there is no such list. */
  readonly undoLosses: readonly UndoLoss[];
}

export const PaneContext = createContext<Pane | undefined>(undefined);

export function usePane(): Pane {
  const pane = use(PaneContext);
  if (!pane) throw new Error("A part of the pane stands outside of it");
  return pane;
}
