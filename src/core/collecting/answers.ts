import { leastAdvanced } from "../reading/measure-status.ts";
import type { MeasureRow } from "../reading/table.ts";
import { statusOf } from "../rules/support/cells.ts";
import type { Schema, Status } from "../schema/schema.ts";
import type { Entry, ToldMeasure } from "./entries.ts";
import type { OrganizationNames } from "./organization-names.ts";
import type { Answer, KnownReply } from "./reply.ts";
import { filledRows, toldRows } from "./told.ts";

/** What the replies say of a measure; a row that is blank, or another's as the plan has it, says nothing. */
export function answersTo(
  { planned, told }: Entry,
  replies: ReadonlyMap<ToldMeasure["reply"], KnownReply>,
  isResponsible: (organization: string) => boolean,
  names: OrganizationNames,
): Answer[] {
  return told.flatMap((one): Answer[] => {
    // Whatever is told is told by one of the replies.
    const from = replies.get(one.reply) as KnownReply;
    const { organization } = from;
    const isOwn = organization === undefined || isResponsible(organization);
    const filled = isOwn ? filledRows(one.measure) : toldRows(one.measure, planned?.measure);
    const [first, ...others] = ownRows(filled, one, organization, names);
    return first ? [{ from, measure: one.measure, table: one.table, rows: [first, ...others] }] : [];
  });
}

/** Where each organization has a row of its own, the rows of the one that replies; all where none is its own. */
function ownRows(
  rows: readonly MeasureRow[],
  { measure }: ToldMeasure,
  organization: string | undefined,
  names: OrganizationNames,
): readonly MeasureRow[] {
  if (organization === undefined || measure.rows.length === 1) return rows;
  const isOwn = (row: MeasureRow): boolean => names.of([row]).includes(organization);
  return measure.rows.some(isOwn) ? rows.filter(isOwn) : rows;
}

/** The status that the answers come to; `undefined` without an answer, or where a row has no listed status. */
export function statusOfAnswers(answers: readonly Answer[], schema: Schema): Status | undefined {
  const statuses: Status[] = [];
  for (const row of answers.flatMap(({ rows }) => rows)) {
    const status = statusOf(row);
    if (!status) return undefined;
    statuses.push(status);
  }
  return leastAdvanced(statuses, schema);
}
