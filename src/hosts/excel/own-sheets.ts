import { ownSheetKinds, type OwnSheetKind } from "../../core/index.ts";

/** The formula of the name that marks a sheet as ours: the kind of sheet as a text. */
export function markerFormula(kind: OwnSheetKind): string {
  return `="${kind}"`;
}

/** The kind of sheet that a marker's formula tells. */
export function kindOfMarker(formula: string): OwnSheetKind | undefined {
  return ownSheetKinds.find((kind) => markerFormula(kind) === formula);
}
