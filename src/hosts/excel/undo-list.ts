import type { UndoLoss } from "../../core/index.ts";
import { supports } from "./api-sets.ts";

/**
 * What empties the undo list in this Excel: nothing that was done before can be taken back there afterwards. By
 * Microsoft's list of what cannot be undone, a sheet that goes does everywhere, and a sheet's name, position and
 * visibility do outside of Excel on the web. There, asking for merged cells was seen to do it as well (office-js issue
 * 5918).
 */
export function undoLosses(): readonly UndoLoss[] {
  if (String(Office.context.platform) === "OfficeOnline") return ["sheets-removed"];
  return [...(supports("merged-cells") ? (["check"] as const) : []), "new-sheets", "sheets-removed"];
}
