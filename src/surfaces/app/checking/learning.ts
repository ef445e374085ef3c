import {
  builtInSchema,
  learnSchema,
  ProblemError,
  removalPlan,
  usersSheets,
  type LearningAnswers,
  type LearningOutcome,
  type Workbook,
  type WorkbookPlan,
} from "../../../core/index.ts";
import { schemaSheetPlan } from "../../../sheets/schema-sheet.ts";

/** A proposed schema as the pane shows it. */
export interface LearningView {
  readonly outcome: LearningOutcome;
  /** The user's own sheets, at one of which a person may point. */
  readonly sheets: readonly string[];
  /** What a column can be taken for. */
  readonly fields: readonly { readonly name: string; readonly title: string }[];
}

/** Proposes a schema from a workbook and what a person says of it. */
export function learningView(workbook: Workbook, answers: LearningAnswers): LearningView {
  return {
    outcome: learnSchema(workbook, answers),
    sheets: usersSheets(workbook).map(({ name }) => name),
    fields: builtInSchema("general").fields.map(({ name, title }) => ({ name, title })),
  };
}

/**
 * The plan of the sheet 施策スキーマ with the proposed schema. Throws where the workbook has no longer a table that it could
 * be learnt from.
 */
export function learntPlan(workbook: Workbook, answers: LearningAnswers): WorkbookPlan {
  const outcome = learnSchema(workbook, answers);
  if (!outcome.ok) throw new ProblemError(outcome.problem);
  return { ...removalPlan([]), sheets: [schemaSheetPlan(outcome.proposal.schema)] };
}
