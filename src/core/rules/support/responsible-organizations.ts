import type { Cell, MeasureRow } from "../../reading/table.ts";
import type { Organization } from "../../schema/organization.ts";
import { fieldNames } from "../../schema/schema.ts";

/** The organizations that a row's cell names as responsible. */
interface Responsible {
  readonly cell: Cell;
  /** Those that the schema lists, in order. */
  readonly organizations: readonly Organization[];
  /** Whether the schema lists all that are named. */
  readonly isComplete: boolean;
}

/** Who is responsible by a row's cell; `undefined` without such a cell. */
export function responsibleIn({ cells }: MeasureRow): Responsible | undefined {
  const cell = cells[fieldNames.organizations];
  if (cell?.reading.kind !== "organizations") return undefined;
  const { parts, listed } = cell.reading.organizations;
  return { cell, organizations: listed, isComplete: listed.length === parts.length };
}

/**
 * Whether one organization stands for another: it is the other, or one of them is a group that the other belongs to. A
 * group without a list of members (各府省庁) may be anybody.
 */
export function standsFor(one: Organization, other: Organization): boolean {
  return one.code === other.code || isIn(one, other) || isIn(other, one);
}

function isIn({ code }: Organization, { kind, members }: Organization): boolean {
  return kind === "group" && (members.length === 0 || members.includes(code));
}
