import type { Relationship } from "../read/relationships.ts";

/** What goes out of a package together with some of its sheets. */
export interface RemovedParts {
  /**
   * The sheets' parts and all parts that they alone lead to: tables, pivot tables and their caches, drawings, charts.
   */
  readonly parts: ReadonlySet<string>;
  /** The workbook's relationships that lead to them: entries of `sheets` and `pivotCaches` with these ids go too. */
  readonly workbookRelationshipIds: ReadonlySet<string>;
}

/**
 * Finds the parts that belong to the sheets `sheetParts` and to nothing else.
 *
 * A pivot cache is listed by the workbook too; it belongs to the sheets when no pivot table but theirs uses it. A cache
 * that someone's own pivot table has come to use stays.
 *
 * @param relationships The relationships of every part by its name, the package's own under `""`.
 */
export function removedParts(
  sheetParts: ReadonlySet<string>,
  workbookPart: string,
  relationships: ReadonlyMap<string, readonly Relationship[]>,
): RemovedParts {
  const internal = (part: string): Relationship[] =>
    (relationships.get(part) ?? []).filter(({ isExternal }) => !isExternal);
  const belonging = reached(sheetParts, (part) => internal(part).map(({ target }) => target));
  const kept = reached([""], (part) =>
    internal(part)
      .filter(({ kind, target }) => {
        const isListedCache = part === workbookPart && kind === "pivotCacheDefinition" && belonging.has(target);
        return !isListedCache && !sheetParts.has(target);
      })
      .map(({ target }) => target),
  );
  const parts = new Set([...belonging].filter((part) => !kept.has(part)));
  const leading = internal(workbookPart).filter(({ target }) => parts.has(target));
  return { parts, workbookRelationshipIds: new Set(leading.map(({ id }) => id)) };
}

/** All parts that some parts lead to, themselves included. */
function reached(from: Iterable<string>, targets: (part: string) => readonly string[]): Set<string> {
  const found = new Set(from);
  for (const part of found) for (const target of targets(part)) found.add(target);
  return found;
}
