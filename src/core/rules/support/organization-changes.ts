import type { Comparison } from "../../comparison/compare-previous.ts";
import { responsibleNames, type ResponsibleNames } from "../../comparison/responsible-names.ts";
import type { Cell } from "../../reading/table.ts";
import { formerName, previousCell, type PreviousCell } from "./previous-cell.ts";

/** Who is no longer responsible for a measure, and who is besides those before; one of the two is not empty. */
export interface OrganizationChange {
  readonly cell: Cell;
  readonly dropped: readonly string[];
  readonly added: readonly string[];
  readonly previous: PreviousCell;
  readonly formerName: string | undefined;
}

/**
 * What changed in who is responsible for the measures. An organization that is gone from the whole table while one
 * comes in its place that is new to the table was renamed or reorganized: no measure was given to another one by that.
 */
export function organizationChanges({ previous, pairs }: Comparison): OrganizationChange[] {
  const told = pairs.flatMap((pair) => {
    const now = responsibleNames(pair.current.measure);
    const before = responsibleNames(pair.previous.measure);
    return now && before ? [{ pair, now, before }] : [];
  });
  const allNow = new Set(told.flatMap(({ now }) => [...now.names.keys()]));
  const allBefore = new Set(told.flatMap(({ before }) => [...before.names.keys()]));
  return told.flatMap(({ pair, now, before }): OrganizationChange[] => {
    const gone = keysOnlyIn(before.names, now.names);
    const come = keysOnlyIn(now.names, before.names);
    const isRenamed = gone.some((key) => !allNow.has(key)) && come.some((key) => !allBefore.has(key));
    if (isRenamed || gone.length + come.length === 0) return [];
    const names = (keys: readonly string[], of: ResponsibleNames): string[] =>
      [...of.names].flatMap(([key, name]) => (keys.includes(key) ? [name] : []));
    return [
      {
        cell: now.cell,
        dropped: names(gone, before),
        added: names(come, now),
        previous: previousCell(previous, before.cell),
        formerName: formerName(pair),
      },
    ];
  });
}

function keysOnlyIn(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): string[] {
  return [...one.keys()].filter((key) => !other.has(key));
}
