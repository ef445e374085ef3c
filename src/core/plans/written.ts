import type { Notice } from "../notice.ts";
import type { MadeEdit, OwnPart } from "./workbook-plan.ts";

/** What came of a plan that a host carried out. */
export interface Written {
  /** What was done otherwise than planned. */
  readonly notices: readonly Notice[];
  readonly edits: readonly MadeEdit[];
}

/** What a plan that could not be carried out has left in the workbook, as it was seen there afterwards. */
export interface LeftBehind {
  /**
   * `unfinished`: as before, but for hidden sheets that were begun and could not be removed. `partly`: some of what was
   * wanted. `written`: all of it, only what comes after failed. `unknown`: the host did not answer any more.
   */
  readonly state: "as-before" | "unfinished" | "partly" | "written" | "unknown";
  /** The edits that were made all the same. */
  readonly edits: readonly MadeEdit[];
  /** What was done otherwise than planned, where all was written. */
  readonly notices?: readonly Notice[];
}

/** What of ours a workbook holds. */
export interface OwnContent {
  /** By the parts that are there: the names of their sheets; none where only marks or lists are left. */
  readonly parts: ReadonlyMap<OwnPart, readonly string[]>;
  readonly hasSchemaSheet: boolean;
}
