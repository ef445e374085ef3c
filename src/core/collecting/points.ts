import type {
  CollectedMeasure,
  CollectionPoint,
  Disagreement,
  MeasureFacts,
  Missing,
  SourceCell,
  UnreadReply,
} from "./collection.ts";
import { groupBy } from "../groups.ts";
import { shownText } from "../rules/support/cells.ts";
import { fieldNames } from "../schema/schema.ts";
import type { Answer, KnownReply } from "./reply.ts";
import type { RepeatedReplies } from "./repeated-replies.ts";
import { rowAddress } from "./row-address.ts";

/** What the points of a collection are told from. */
export interface PointSources {
  readonly isPlanned: boolean;
  readonly measures: readonly CollectedMeasure[];
  readonly replies: readonly KnownReply[];
  readonly unchanged: readonly KnownReply[];
  readonly repeated: readonly RepeatedReplies[];
  readonly unread: readonly UnreadReply[];
  readonly missing: Missing;
  readonly disagreements: readonly Disagreement[];
}

/**
 * A text that differs is to be looked at; a status, a date or an identifier that differs is wrong in one of the places.
 */
const softFields: readonly string[] = [fieldNames.name, fieldNames.progress, fieldNames.organizations];

/** All that must be looked at: who is missing first, then the replies, then the measures in their order. */
export function pointsOf(sources: PointSources): CollectionPoint[] {
  return [...missingPoints(sources), ...replyPoints(sources), ...measurePoints(sources)];
}

function missingPoints({ missing, unread }: PointSources): CollectionPoint[] {
  const nobody = { file: undefined, at: undefined };
  const silentOn = groupBy(
    missing.measures.flatMap(({ organizations }) => organizations),
    (organization) => organization,
  );
  const wholly = new Set(missing.organizations);
  return [
    ...missing.organizations.map((organization): CollectionPoint => {
      // Whoever is missing is missed for some measure.
      const { length: measures } = silentOn.get(organization) as readonly string[];
      return {
        code: "organization-unanswered",
        severity: "error",
        facts: { organization, measures, unread: filesOf(organization, unread) },
        ...nobody,
      };
    }),
    ...missing.measures.flatMap(({ measure, organizations }): CollectionPoint[] => {
      const isWhole = measure.answers.length === 0;
      // One that has sent nothing at all was named above.
      const silent = organizations.filter((one) => !wholly.has(one));
      if (silent.length === 0 && !isWhole) return [];
      const facts = { ...factsOf(measure), organizations: isWhole ? organizations : silent, isWhole };
      return [{ code: "measure-unanswered", severity: "error", facts, ...nobody }];
    }),
  ];
}

function filesOf(organization: string, unread: readonly UnreadReply[]): string[] {
  return unread.flatMap((one) => (one.organization === organization ? one.file : []));
}

function replyPoints({ replies, repeated, unchanged, measures }: PointSources): CollectionPoint[] {
  const replacedOf = groupBy(
    measures.flatMap(({ replaced }) => [...new Set(replaced.map(({ from }) => from.organization))]),
    (organization) => organization,
  );
  const foreignOf = groupBy(
    measures.flatMap((measure) => measure.foreign.map((answer) => ({ measure, answer }))),
    ({ answer }) => answer.from,
  );
  const answering = new Set(
    measures.flatMap(({ answers, replaced, foreign }) => [...answers, ...replaced, ...foreign]).map(({ from }) => from),
  );
  const isUnchanged = new Set(unchanged);
  return [
    ...repeated.map(({ organization, replies: group, reason }): CollectionPoint => {
      const shared = replacedOf.get(organization)?.length ?? 0;
      const files = group.map(({ reply }) => reply.file);
      const facts = { organization, files, reason, shared };
      return {
        code: "replies-repeated",
        severity: shared > 0 ? "error" : "info",
        facts,
        file: files[0],
        at: undefined,
      };
    }),
    ...replies.flatMap(({ organization, contradiction, reply: { file } }): CollectionPoint[] =>
      organization === undefined
        ? [{ code: "organization-unknown", severity: "warning", facts: { contradiction }, file, at: undefined }]
        : [],
    ),
    ...replies.flatMap((one) => foreignPoints(one, foreignOf.get(one) ?? [])),
    ...replies.flatMap((one): CollectionPoint[] => {
      const { organization, reply } = one;
      const about = { severity: "warning", facts: { organization }, file: reply.file, at: undefined } as const;
      if (!answering.has(one)) return [{ code: "reply-empty", ...about }];
      return isUnchanged.has(one) ? [{ code: "reply-unchanged", ...about }] : [];
    }),
  ];
}

/** The measures that a reply answers though its organization is not responsible; the place is the first of them. */
function foreignPoints(
  { organization }: KnownReply,
  found: readonly { readonly measure: CollectedMeasure; readonly answer: Answer }[],
): CollectionPoint[] {
  const [first] = found;
  if (organization === undefined || !first) return [];
  const counted = found.filter(({ measure, answer }) => measure.answers.includes(answer)).length;
  const facts = { organization, measures: found.map(({ measure }) => factsOf(measure)), counted };
  return [{ code: "answer-foreign", severity: "warning", facts, ...placeOf(first.answer) }];
}

function measurePoints({ measures, disagreements, isPlanned }: PointSources): CollectionPoint[] {
  const disagreementsOf = groupBy(disagreements, ({ measure }) => measure);
  return measures.flatMap((measure): CollectionPoint[] => [
    ...unplannedPoints(measure, isPlanned),
    ...(disagreementsOf.get(measure) ?? []).map(({ field, title, values }): CollectionPoint => {
      const severity = softFields.includes(field) ? "warning" : "error";
      const [first] = values;
      const facts = { ...factsOf(measure), title, values };
      return { code: "values-disagree", severity, facts, file: first?.file, at: first };
    }),
  ]);
}

function unplannedPoints(measure: CollectedMeasure, isPlanned: boolean): CollectionPoint[] {
  const [answer] = measure.answers;
  if (!isPlanned || measure.planned || !answer) return [];
  const facts = { ...factsOf(measure), organization: answer.from.organization };
  return [{ code: "measure-unplanned", severity: "warning", facts, ...placeOf(answer) }];
}

/** The cell that an answer's measure is spoken of by. */
export function placeOf({ from, table, measure }: Answer): { readonly file: string; readonly at: SourceCell } {
  const { file } = from.reply;
  return { file, at: { file, sheet: table.sheet, cell: rowAddress(measure.rows[0], table) } };
}

/** The number and name of a measure: the plan's, or else as first answered. */
export function factsOf(measure: CollectedMeasure): MeasureFacts {
  return { number: placeText(measure, fieldNames.number), name: placeText(measure, fieldNames.name) };
}

/** A text that places a measure in the plan: the plan's, or else as first answered, or else as first listed. */
export function placeText({ planned, answers, told }: CollectedMeasure, field: string): string | undefined {
  for (const teller of [planned, ...answers, ...told]) {
    const cell = teller?.measure.rows[0].cells[field];
    if (cell && cell.reading.kind !== "empty") return shownText(cell);
  }
  return undefined;
}
