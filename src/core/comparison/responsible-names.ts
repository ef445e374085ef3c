import type { Cell, Measure } from "../reading/table.ts";
import { fieldNames } from "../schema/schema.ts";
import { foldText } from "../text/normalize.ts";

/** Who is responsible for a measure: by the code of the schema or the folded name → the name. */
export interface ResponsibleNames {
  /** The first cell that says so. */
  readonly cell: Cell;
  readonly names: ReadonlyMap<string, string>;
}

/**
 * Who is responsible for a measure, over all its rows; `undefined` where it is not told for certain: nobody is named, a
 * group is, or a name that may be a slip.
 */
export function responsibleNames({ rows }: Measure): ResponsibleNames | undefined {
  const names = new Map<string, string>();
  const cells: Cell[] = [];
  let [listed, unlisted] = [0, 0];
  for (const row of rows) {
    const cell = row.cells[fieldNames.organizations];
    if (cell?.reading.kind !== "organizations") return undefined;
    cells.push(cell);
    for (const { text, addition, organization, writtenAs, near } of cell.reading.organizations.parts) {
      if (near || organization?.kind === "group") return undefined;
      if (writtenAs === "unit") continue;
      if (organization) listed += 1;
      else unlisted += 1;
      const name = organization?.name ?? text.slice(0, text.length - addition.length);
      names.set(organization?.code ?? foldText(name), name);
    }
  }
  const [cell] = cells;
  // One name among listed ones that no list has is probably wrong.
  return listed > 0 && unlisted > 0 ? undefined : cell && { cell, names };
}
