import { ownSheetKinds, type OwnSheetKind } from "../../core/index.ts";

/** The hidden sheet-scoped name that marks a sheet as made by this product; the .xlsx host writes the same. */
export const ownSheetMarker = "_shinchoku";

/** The formula of the marker: the kind of sheet as a text. */
export function markerFormula(kind: OwnSheetKind): string {
  return `="${kind}"`;
}

/** The kind of sheet that a marker's formula tells. */
export function kindOfMarker(formula: string): OwnSheetKind | undefined {
  return ownSheetKinds.find((kind) => markerFormula(kind) === formula);
}
