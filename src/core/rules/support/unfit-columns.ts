import type { CheckInput } from "../rule.ts";

/** How far the values of a column are on the schema's list, each different value counted once. */
export interface ListedShare {
  readonly unlisted: readonly string[];
  readonly all: number;
  /** How many of them tell one plan from another. */
  readonly telling: number;
}

/** From so many different values on it can be told that a list is of another plan. */
const fewestValues = 3;

/**
 * Whether most values of a column are on no list, so that the list is that of another plan. Asked only where no schema of
 * the plan is known: the plan's own list is right, and then what is not on it is wrong.
 */
export function isUnfit({ isSchemaKnown }: CheckInput, { unlisted, all, telling }: ListedShare): boolean {
  return !isSchemaKnown && all >= fewestValues && unlisted.length * 2 > telling;
}

/** The statuses as written in the table. Every plan has what is late or was stopped; such words tell no plan. */
export function listedStatuses({ table }: CheckInput): ListedShare {
  const cells = table.directCells.status;
  const unlisted = cells.filter(({ reading }) => reading.writtenAs === "unlisted");
  const telling = cells.filter(({ reading: { status } }) => status?.stage !== "late" && status?.stage !== "stopped");
  return {
    unlisted: distinct(unlisted.map(({ reading }) => reading.text)),
    all: distinct(cells.map(({ reading }) => reading.text)).length,
    telling: distinct(telling.map(({ reading }) => reading.text)).length,
  };
}

/** The names of organizations as written in the table. */
export function listedOrganizations({ table }: CheckInput): ListedShare {
  const parts = table.directCells.organizations.flatMap(({ reading }) => reading.organizations.parts);
  const unlisted = parts.filter(({ writtenAs }) => writtenAs === "unlisted");
  const all = distinct(parts.map(({ text }) => text)).length;
  return { unlisted: distinct(unlisted.map(({ text }) => text)), all, telling: all };
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
