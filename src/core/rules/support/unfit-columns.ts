import type { Table } from "../../reading/table.ts";
import type { CheckInput } from "../rule.ts";

/** How far the values of a column are on the schema's list. */
export interface ListedShare {
  /** The different values that are on no list. */
  readonly unlisted: readonly string[];
  /** How many different values there are. */
  readonly all: number;
  /**
   * Whether most values that tell one plan from another are on no list, each counted as often as it stands there, or
   * once.
   */
  readonly isMostlyUnlisted: boolean;
}

/** From so many different values on it can be told that a list is of another plan. */
const fewestValues = 3;

/**
 * What of a column is on no list, where most of its values are, so that the list is that of another plan. Asked only
 * where no schema of the plan is known: the plan's own list is right, and then what is not on it is wrong.
 */
export function unfitShare(input: CheckInput, shareOf: (input: CheckInput) => ListedShare): ListedShare | undefined {
  if (input.isSchemaKnown) return undefined;
  const share = shareOf(input);
  return share.all >= fewestValues && share.isMostlyUnlisted ? share : undefined;
}

/**
 * The statuses as written in the plan's tables. Every plan has what is late or was stopped; such words tell no plan.
 */
export function listedStatuses(input: CheckInput): ListedShare {
  const cells = tablesOf(input).flatMap(({ directCells }) => directCells.status);
  const unlisted = cells.filter(({ reading }) => reading.writtenAs === "unlisted");
  const telling = cells.filter(({ reading: { status } }) => status?.stage !== "late" && status?.stage !== "stopped");
  return shareOf(
    cells.map(({ reading }) => reading.text),
    unlisted.map(({ reading }) => reading.text),
    telling.map(({ reading }) => reading.text),
  );
}

/** The names of organizations as written in the plan's tables. */
export function listedOrganizations(input: CheckInput): ListedShare {
  const cells = tablesOf(input).flatMap(({ directCells }) => directCells.organizations);
  const parts = cells.flatMap(({ reading }) => reading.organizations.parts);
  const unlisted = parts.filter(({ writtenAs }) => writtenAs === "unlisted");
  const all = parts.map(({ text }) => text);
  return shareOf(
    all,
    unlisted.map(({ text }) => text),
    all,
  );
}

/** All tables of the plan: of a form for each measure, no single one tells whose list its values are from. */
function tablesOf({ earlier = [], table, later = [] }: CheckInput): Table[] {
  return [...earlier, table, ...later];
}

function shareOf(all: readonly string[], unlisted: readonly string[], telling: readonly string[]): ListedShare {
  const different = distinct(unlisted);
  const isMostlyUnlisted = unlisted.length * 2 > telling.length || different.length * 2 > distinct(telling).length;
  return { unlisted: different, all: distinct(all).length, isMostlyUnlisted };
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
