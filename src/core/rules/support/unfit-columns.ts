import type { Table } from "../../reading/table.ts";

/**
 * The columns of a plan whose values are mostly on no list of the general schema, so that the lists are of another
 * plan.
 */
export interface UnfitColumns {
  /** The different statuses that are on no list, as written. */
  readonly status?: readonly string[];
  /** The different organizations that are on no list, as written. */
  readonly organizations?: readonly string[];
}

/** From so many different values on it can be told that a list is of another plan. */
const fewestValues = 3;

/**
 * What of the columns is on no list, where most is. Asked only where no schema of the plan is known: the plan's own
 * list is right, and then what is not on it is wrong. `tables` are all of the plan: of a form for each measure, no
 * single one tells whose list its values are from.
 */
export function unfitColumns(tables: readonly Table[]): UnfitColumns {
  const status = unfitStatuses(tables);
  const organizations = unfitOrganizations(tables);
  return { ...(status && { status }), ...(organizations && { organizations }) };
}

/** The statuses as written. Every plan has what is late or was stopped; such words tell no plan. */
function unfitStatuses(tables: readonly Table[]): readonly string[] | undefined {
  const cells = tables.flatMap(({ directCells }) => directCells.status);
  const unlisted = cells.filter(({ reading }) => reading.writtenAs === "unlisted");
  const telling = cells.filter(({ reading: { status } }) => status?.stage !== "late" && status?.stage !== "stopped");
  return mostlyUnlisted(
    cells.map(({ reading }) => reading.text),
    unlisted.map(({ reading }) => reading.text),
    telling.map(({ reading }) => reading.text),
  );
}

/** The names of organizations as written. */
function unfitOrganizations(tables: readonly Table[]): readonly string[] | undefined {
  const cells = tables.flatMap(({ directCells }) => directCells.organizations);
  const parts = cells.flatMap(({ reading }) => reading.organizations.parts);
  const unlisted = parts.filter(({ writtenAs }) => writtenAs === "unlisted");
  const all = parts.map(({ text }) => text);
  return mostlyUnlisted(
    all,
    unlisted.map(({ text }) => text),
    all,
  );
}

/**
 * The different unlisted values, where they are most of the telling ones, each counted as often as it stands there, or
 * once.
 */
function mostlyUnlisted(
  all: readonly string[],
  unlisted: readonly string[],
  telling: readonly string[],
): readonly string[] | undefined {
  const different = [...new Set(unlisted)];
  const isMost = unlisted.length * 2 > telling.length || different.length * 2 > new Set(telling).size;
  return isMost && new Set(all).size >= fewestValues ? different : undefined;
}
