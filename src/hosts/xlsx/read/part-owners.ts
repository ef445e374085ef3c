import type { Relationship } from "./relationships.ts";
import type { SheetEntry } from "./workbook-part.ts";
import { append } from "../../../core/index.ts";

/** The sheet to which each part belongs that a sheet leads to. */
export function sheetOfParts(
  sheets: readonly SheetEntry[],
  relationships: ReadonlyMap<string, readonly Relationship[]>,
): ReadonlyMap<string, string> {
  const owners = new Map<string, string>();
  for (const { name, part } of sheets) {
    const waiting = part === undefined ? [] : [part];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (owners.has(next)) continue;
      owners.set(next, name);
      const targets = (relationships.get(next) ?? []).filter(({ isExternal }) => !isExternal);
      append(
        waiting,
        targets.map(({ target }) => target),
      );
    }
  }
  return owners;
}
