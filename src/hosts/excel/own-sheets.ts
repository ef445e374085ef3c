import { ownSheetKinds, ownSheetName, sheetOfReference, type OwnSheetKind } from "../../core/index.ts";

/** The formula of the name that marks a sheet as ours: the kind of sheet as a text. */
export function markerFormula(kind: OwnSheetKind): string {
  return `="${kind}"`;
}

/** The marker of a sheet that becomes a user's once it is finished. */
export const unfinishedMarker = '="unfinished"';

/** The kind of sheet that a marker's formula tells. */
function kindOfMarker(formula: string): OwnSheetKind | undefined {
  return ownSheetKinds.find((kind) => markerFormula(kind) === formula);
}

/**
 * The one sheet of each kind that we made, by the names of the workbook, which are loaded with their formulas. Copies
 * that a user made carry the marker too.
 */
export function sheetsWeMade(names: readonly Excel.NamedItem[]): ReadonlyMap<OwnSheetKind, string> {
  const formulas = new Map(names.map(({ name, formula }) => [name, String(formula)]));
  return new Map(
    ownSheetKinds.flatMap((kind) => {
      const sheet = sheetOfReference(formulas.get(ownSheetName(kind)) ?? "");
      return sheet === undefined ? [] : [[kind, sheet] as const];
    }),
  );
}

/** The kind of a sheet that is marked, unless it is a copy of the one that we made. */
export function kindOfSheet(
  name: string,
  marker: Excel.NamedItem,
  made: ReadonlyMap<OwnSheetKind, string>,
): OwnSheetKind | undefined {
  const kind = marker.isNullObject ? undefined : kindOfMarker(String(marker.formula));
  return kind !== undefined && (made.get(kind) ?? name) === name ? kind : undefined;
}
