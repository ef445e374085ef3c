import type { CellPosition, CellRange, GuardReason } from "../../../core/index.ts";

/** Something of a plan that was carried out differently than planned. Surfaces word it. */
export type Notice =
  /** Another sheet has the wanted name. */
  | { readonly code: "sheet-renamed"; readonly wanted: string; readonly name: string }
  /** This Excel makes no pivot table; its figures were written as plain cells, which do not follow later changes. */
  | { readonly code: "pivot-as-range"; readonly pivot: string; readonly sheet: string }
  /** Excel did not take how the sheets are to be printed, which happens where there is no printer. */
  | { readonly code: "print-settings-left"; readonly sheets: readonly string[] }
  /** Some of the cells have an entry rule of their own, which was kept. */
  | { readonly code: "drop-down-kept"; readonly sheet: string; readonly range: CellRange }
  /** The cell holds a formula or text with mixed formats, more than its value would be lost. */
  | ({ readonly code: "edit-kept"; readonly sheet: string; readonly reason: GuardReason } & CellPosition);
