import { groupBy } from "../groups.ts";
import type { ReportingPeriod } from "../period.ts";
import type { Schema } from "../schema/schema.ts";
import type { Table } from "../reading/table.ts";
import { answersTo, statusOfAnswers } from "./answers.ts";
import type { CollectedMeasure, Collection, Missing } from "./collection.ts";
import { disagreementsOf } from "./disagreements.ts";
import { collectEntries, toldByReply, type Entry, type ToldBesidePlan } from "./entries.ts";
import { nameFinder } from "./names-in-text.ts";
import { byPlace, byText, numberPlace, organizationOrder } from "./order.ts";
import { organizationNames } from "./organization-names.ts";
import { factsOf, pointsOf } from "./points.ts";
import { repeatedReplies, type RepeatedReplies } from "./repeated-replies.ts";
import { accountsOf } from "./reply-accounts.ts";
import { knowReplies, organizationOfFile } from "./reply-organization.ts";
import type { Answer, KnownReply, Reply } from "./reply.ts";
import { expectedFor, mayAnswer, responsibleFor } from "./responsible.ts";
import { toldRows } from "./told.ts";

/** The plan that replies are held against: a master workbook, or that of the last period. */
export interface CollectionPlan {
  readonly file: string;
  readonly tables: readonly Table[];
}

/** What is collected, and with what it was read; all replies were checked with this schema. */
export interface CollectionRequest {
  readonly replies: readonly Reply[];
  readonly plan: CollectionPlan | undefined;
  /** Files that could not be read as replies, of which only the name is known. */
  readonly unreadFiles?: readonly string[];
  readonly schema: Schema;
  readonly period: ReportingPeriod;
}

/** An entry with who is responsible for it and all that is answered, before one of several replies is preferred. */
interface Answered {
  readonly entry: Entry;
  readonly organizations: readonly string[];
  readonly answers: readonly Answer[];
}

/**
 * Brings many replies together: each measure once, who has not answered, and where replies contradict each other. The
 * order of the replies decides nothing.
 */
export function collectReplies(request: CollectionRequest): Collection {
  const { plan, schema, period, unreadFiles = [] } = request;
  const replies = request.replies.toSorted((one, other) => byText(one.file, other.file));
  const names = organizationNames(schema);
  const inOrder = organizationOrder(schema);
  const entries = collectEntries(plan?.tables ?? [], replies, names);
  const owned = entries.map((entry) => ({ entry, organizations: responsibleFor(entry, names) }));
  const responsible = owned.flatMap(({ organizations }) => organizations);
  const named = [...new Set(responsible)].filter((name) => !names.groupOf(name)).toSorted(inOrder);
  const findNames = nameFinder(schema, named);
  const told = toldByReply(entries);
  const known = knowReplies(replies, { findNames, names, told });
  const unread = unreadFiles.map((file) => ({ file, organization: organizationOfFile(file, findNames) }));
  const byReply = new Map(known.map((one) => [one.reply, one]));
  const answered = owned.map(({ entry, organizations }): Answered => {
    const isResponsible = (organization: string): boolean => mayAnswer(organization, organizations, names);
    return { entry, organizations, answers: answersTo(entry, byReply, isResponsible, names) };
  });
  const answeredBy = groupBy(
    answered.flatMap(({ answers }) => [...new Set(answers.map(({ from }) => from))]),
    (from) => from,
  );
  const repeated = repeatedReplies(known, (one) => answeredBy.get(one)?.length ?? 0);
  const preferred = preference(repeated);
  const collected = answered.map(({ entry, organizations, answers }): CollectedMeasure => {
    const { current, replaced } = preferred(answers);
    const isForeign = ({ from: { organization } }: Answer): boolean =>
      organization !== undefined && organizations.length > 0 && !mayAnswer(organization, organizations, names);
    const foreign = current.filter(isForeign);
    const counted = foreign.length < current.length ? current.filter((one) => !isForeign(one)) : foreign;
    const ordered = counted.toSorted(byResponsibility(organizations, inOrder));
    const heard = new Set(ordered.map(({ from }) => from.organization));
    const unanswered = expectedFor(organizations, named, names).filter((name) => !heard.has(name));
    const status = statusOfAnswers(ordered, schema);
    return { ...entry, organizations, answers: ordered, replaced, foreign, unanswered, status };
  });
  const measures = inPlanOrder(collected);
  const missing = missingIn(measures, known, inOrder);
  const disagreements = measures.flatMap((measure) => disagreementsOf(measure, plan?.file, names, schema));
  const points = pointsOf({
    isPlanned: plan !== undefined,
    measures,
    replies: known,
    unchanged: plan ? known.filter(({ reply }) => isUnchanged(told.get(reply) ?? [])) : [],
    repeated,
    unread,
    missing,
    disagreements,
  });
  const accounts = accountsOf(known, measures, period);
  return {
    ...{ schema, period, isPlanned: plan !== undefined, measures, unread, missing, disagreements, points },
    replies: accounts.toSorted((one, other) => inOrder(one.organization, other.organization)),
  };
}

/** Of several replies of one organization, the answers of the proposed one where that answers. */
function preference(
  repeated: readonly RepeatedReplies[],
): (answers: readonly Answer[]) => { readonly current: readonly Answer[]; readonly replaced: readonly Answer[] } {
  if (repeated.length === 0) return (answers) => ({ current: answers, replaced: [] });
  const places = new Map(repeated.flatMap(({ replies }) => replies.map((one, at) => [one, { replies, at }] as const)));
  const isBefore = (one: KnownReply, other: KnownReply): boolean => {
    const place = places.get(one);
    const otherPlace = places.get(other);
    return place !== undefined && place.replies === otherPlace?.replies && place.at < otherPlace.at;
  };
  return (answers) => {
    const isReplaced = ({ from }: Answer): boolean => answers.some((other) => isBefore(other.from, from));
    return { current: answers.filter((one) => !isReplaced(one)), replaced: answers.filter(isReplaced) };
  };
}

/** Answers in the order in which the measure names its organizations; then, in the schema's order, those of a group. */
function byResponsibility(
  organizations: readonly string[],
  inOrder: (one: string | undefined, other: string | undefined) => number,
): (one: Answer, other: Answer) => number {
  const placeOf = ({ from: { organization } }: Answer): number => {
    const at = organization === undefined ? -1 : organizations.indexOf(organization);
    return at === -1 ? organizations.length : at;
  };
  return (one, other) => placeOf(one) - placeOf(other) || inOrder(one.from.organization, other.from.organization);
}

/** The plan's measures in its order, then the others by number. */
function inPlanOrder(measures: readonly CollectedMeasure[]): CollectedMeasure[] {
  const others = measures
    .filter(({ planned }) => !planned)
    .map((measure) => ({ measure, place: numberPlace(factsOf(measure).number) }));
  return [
    ...measures.filter(({ planned }) => planned),
    ...others.toSorted((one, other) => byPlace(one.place, other.place)).map(({ measure }) => measure),
  ];
}

function missingIn(
  measures: readonly CollectedMeasure[],
  replies: readonly KnownReply[],
  inOrder: (one: string, other: string) => number,
): Missing {
  const replied = new Set(replies.map(({ organization }) => organization));
  const expected = new Set(measures.flatMap(({ unanswered }) => unanswered));
  return {
    measures: measures.flatMap((measure) =>
      measure.unanswered.length > 0 || measure.answers.length === 0
        ? [{ measure, organizations: measure.unanswered }]
        : [],
    ),
    organizations: [...expected].filter((name) => !replied.has(name)).toSorted(inOrder),
  };
}

/** Whether a reply says of no measure anything but what the plan says of it. */
function isUnchanged(told: readonly ToldBesidePlan[]): boolean {
  return told.every(({ measure, planned }) => toldRows(measure, planned).length === 0);
}
