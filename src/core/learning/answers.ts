import type { ColumnChoice } from "../reading/header-names.ts";
import type { Period, Stage } from "../schema/schema.ts";
import { foldText } from "../text/normalize.ts";
import type { Suspect } from "./proposal.ts";
import type { LearningPlace } from "./survey.ts";

/** What a person says of a plan before its schema is proposed; all else is learnt from the workbook. */
export interface LearningAnswers extends LearningPlace {
  /** What columns are; one without a field is the plan's own. */
  readonly columns?: readonly ColumnChoice[] | undefined;
  readonly title?: string | undefined;
  readonly period?: Period | "none" | undefined;
  /** How far a measure has got, by the writing of its status. */
  readonly stages?: ReadonlyMap<string, Stage> | undefined;
  readonly suspects?: readonly SuspectAnswer[] | undefined;
  /** What a person makes of organizations that would be listed; the others are listed as they occur. */
  readonly organizations?: readonly OrganizationAnswer[] | undefined;
}

/**
 * An organization that is not to be listed by itself: it is another way to write `aliasOf`, or without that not listed.
 */
export interface OrganizationAnswer {
  readonly name: string;
  readonly aliasOf: string | undefined;
}

/**
 * A rare writing that is to be listed: as another way to write what is listed as `aliasOf`, or without that by itself.
 */
export interface SuspectAnswer extends Pick<Suspect, "kind" | "text"> {
  readonly aliasOf: string | undefined;
}

/** What a person makes of the rare writings of one kind. */
export interface SuspectAnswers {
  /** Whether it is neither a slip nor another way to write something. */
  readonly isListed: (text: string) => boolean;
  /** The further ways to write what is listed. */
  readonly aliasesOf: (name: string) => string[];
}

/** The answers about the suspects of one kind. */
export function suspectAnswers(kind: Suspect["kind"], { suspects = [] }: LearningAnswers): SuspectAnswers {
  const answers = suspects.filter((answer) => answer.kind === kind);
  const isSame = (one: string | undefined, other: string): boolean =>
    one !== undefined && foldText(one) === foldText(other);
  return {
    isListed: (text) => answers.some((answer) => answer.aliasOf === undefined && isSame(answer.text, text)),
    aliasesOf: (name) => answers.filter((answer) => isSame(answer.aliasOf, name)).map(({ text }) => text),
  };
}
