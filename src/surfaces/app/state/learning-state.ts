import type { LearningAnswers, SuspectAnswer } from "../../../core/index.ts";
import type { LearningView } from "../checking/learning.ts";

/** The schema that is being made from a workbook, while a person looks it through. */
export interface LearningState {
  readonly view: LearningView;
  /** What the person has said so far. */
  readonly answers: LearningAnswers;
  /** The header that the person points at, before it is read from there. */
  readonly pointed: HeaderPlace;
}

/** A row of a sheet, from 0; `undefined` leaves it to the reading. */
export interface HeaderPlace {
  readonly sheet: string | undefined;
  readonly row: number | undefined;
}

/** What can happen to it. */
export type LearningEvent =
  | { readonly type: "learnt"; readonly view: LearningView; readonly answers: LearningAnswers }
  | { readonly type: "answered"; readonly answers: LearningAnswers }
  | { readonly type: "header-pointed"; readonly place: Partial<HeaderPlace> }
  | { readonly type: "learning-left" };

/** The answers for the table below a header that a person points at; what was said of another table is gone. */
export function answersAt({ title, period }: LearningAnswers, { sheet, row }: HeaderPlace): LearningAnswers {
  return { title, period, headerRow: row, sheets: sheet === undefined ? [] : [sheet] };
}

/** The answers with a column taken for a field, which no other column then is. */
export function withColumnAnswer(answers: LearningAnswers, header: string, field: string | undefined): LearningAnswers {
  const others = (answers.columns ?? []).filter(
    (choice) => choice.header !== header && (field === undefined || choice.field !== field),
  );
  return { ...answers, columns: [...others, { header, field }] };
}

/** The answers with what a rare writing is; a slip is not listed. */
export function withSuspectAnswer(
  answers: LearningAnswers,
  answer: Pick<SuspectAnswer, "kind" | "text">,
  as: { readonly aliasOf: string | undefined } | "slip",
): LearningAnswers {
  const { suspects = [] } = answers;
  const others = suspects.filter(({ kind, text }) => kind !== answer.kind || text !== answer.text);
  return { ...answers, suspects: as === "slip" ? others : [...others, { ...answer, aliasOf: as.aliasOf }] };
}

/**
 * The answers with what an organization is that would be listed: listed by itself again, another way to write
 * `aliasOf`, or not listed. What was another way to write it is then listed by itself again.
 */
export function withOrganizationAnswer(
  answers: LearningAnswers,
  name: string,
  as: { readonly aliasOf: string | undefined } | "listed",
): LearningAnswers {
  const others = (answers.organizations ?? []).filter(
    (answer) => answer.name !== name && (as === "listed" || answer.aliasOf !== name),
  );
  return { ...answers, organizations: as === "listed" ? others : [...others, { name, aliasOf: as.aliasOf }] };
}

/** The writings of which a person has to say how far a measure has got: the schema is not made before. */
export function unansweredStages({ view: { outcome }, answers }: LearningState): string[] {
  if (!outcome.ok) return [];
  const { stages = new Map<string, never>(), suspects = [] } = answers;
  const unsure = outcome.proposal.statuses.flatMap(({ label, stage }) => (stage === "unsure" ? [label] : []));
  const listed = suspects.flatMap(({ kind, text, aliasOf }) =>
    kind === "status" && aliasOf === undefined ? [text] : [],
  );
  return [...unsure, ...listed].filter((label) => !stages.has(label));
}
