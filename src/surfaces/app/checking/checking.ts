import {
  builtInSchema,
  checkWorkbook,
  findSchemaSheet,
  readSchemaSheet,
  progressReading,
  removalPlan,
  summarize,
  type CellEdit,
  type CheckProblem,
  type Confirmation,
  type Day,
  type LearningAnswers,
  type ListAddition,
  type ProgressReading,
  type Schema,
  type SheetPlan,
  type Summary,
  type Workbook,
  type WorkbookCheck,
  type WorkbookPlan,
} from "../../../core/index.ts";
import { catalogueOf } from "../../../words/catalogues.ts";
import type { Language } from "../../../words/say.ts";
import { summaryPlan } from "../../../sheets/summary/plan.ts";
import { templatePlan } from "../../../sheets/template.ts";
import { decisionPlan } from "../../../sheets/decision.ts";
import { dropDownPlan, markedCopyPlan } from "../../../sheets/marked-copy.ts";
import { schemaAdditionPlan } from "../../../sheets/schema-addition.ts";
import { schemaSheetPlan } from "../../../sheets/schema-sheet.ts";
import type { WorkbookSettings } from "../state/settings.ts";
import type { RangeContent } from "../workbook-host.ts";
import { resultOf, type WorkResult } from "../worker/work-result.ts";
import { requestOf } from "./check-request.ts";
import { learningView, learntPlan, type LearningView } from "./learning.ts";
import { holds, withContent, withFindingsSheet, withOwnEdits } from "./patch.ts";
import { reportOf, type CheckView } from "./report.ts";

/** The result of a check: a report, or why there is none. */
export type ReportOutcome =
  { readonly ok: true; readonly report: CheckView } | { readonly ok: false; readonly problem: CheckProblem };

/** What the pane shows of the summary before it is inserted. */
export type SummaryPreview = Pick<Summary, "counts" | "conclusion">;

/**
 * Checks one workbook again and again: it is handed over once, and then only what was edited. What a check read stays
 * here, so that plans can be made of it.
 */
export interface Checking {
  load(workbook: Workbook): void;
  /** Whether there is a workbook; a worker that was stopped has none. */
  isLoaded(): boolean;
  /** Whether plans can be made. */
  isChecked(): boolean;
  replaceRange(content: RangeContent): void;
  /** Whether the workbook holds just these values; what is not known is not current. */
  isCurrent(content: RangeContent): boolean;
  applyEdits(edits: readonly CellEdit[]): void;
  check(settings: WorkbookSettings, today: Day): ReportOutcome;
  /** The plan of marks and the findings sheet, for the last check. */
  markingPlan(language: Language): WorkbookPlan;
  /** The plan that keeps what a person decided about a finding of the last check, by its place in the report. */
  decisionPlan(at: number, confirmation: Confirmation | undefined, language: Language): WorkbookPlan;
  /** To be told that the last plan with a findings sheet was carried out, and under which name the sheet is there. */
  notesWritten(name: string): void;
  /** The plan of drop-down lists, for the last check. */
  dropDownPlan(language: Language): WorkbookPlan;
  /** What the text of a finding of the last check was read as, by its place in the report. */
  reading(at: number): ProgressReading | undefined;
  summary(): SummaryPreview;
  /** The plan of the summary sheets, for the last check. */
  summaryPlan(language: Language, madeOn: Day): WorkbookPlan;
  /** The plan of the sheet 施策スキーマ with the schema in use. */
  schemaPlan(): WorkbookPlan;
  /** The plan that adds a name to a list of the schema in use. */
  additionPlan(addition: ListAddition): Promise<WorkResult<WorkbookPlan>>;
  /** Proposes a schema from the workbook and what a person says of it. */
  learn(answers: LearningAnswers): LearningView;
  /** The plan of the sheet 施策スキーマ with the proposed schema. */
  learntPlan(answers: LearningAnswers): Promise<WorkResult<WorkbookPlan>>;
  /** The bytes of an empty workbook for the schema in use. */
  template(language: Language): Promise<Uint8Array>;
}

/** Thrown when a plan is asked for before a check; the pane offers none then, so this is a defect. */
function missingCheck(): never {
  throw new Error("A plan was asked for before a check");
}

/** The checking itself, for a worker or for the same thread. */
export function createChecking(): Checking {
  let workbook: Workbook | undefined;
  let last: WorkbookCheck | undefined;
  const plans = planning(
    () => last ?? missingCheck(),
    () => last?.schema ?? schemaOf(workbook),
    () => workbook ?? missingCheck(),
  );
  return {
    load: (loaded) => {
      workbook = loaded;
      last = undefined;
    },
    isLoaded: () => workbook !== undefined,
    isChecked: () => last !== undefined,
    replaceRange: (content) => {
      workbook = workbook && withContent(workbook, content);
    },
    isCurrent: (content) => workbook !== undefined && holds(workbook, content),
    applyEdits: (edits) => {
      workbook = workbook && withOwnEdits(workbook, edits);
    },
    check: (settings, today) => {
      if (!workbook) return missingCheck();
      const outcome = checkWorkbook(workbook, requestOf(settings, today));
      if (!outcome.ok) return outcome;
      last = outcome.check;
      return { ok: true, report: reportOf(last) };
    },
    learn: (answers) => learningView(workbook ?? missingCheck(), answers),
    learntPlan: (answers) => resultOf(() => learntPlan(workbook ?? missingCheck(), answers)),
    reading: (at) => {
      const check = last ?? missingCheck();
      const finding = check.findings[at];
      return finding && progressReading(finding, check);
    },
    ...plans,
    notesWritten: (name) => {
      const sheet = plans.lastFindingsSheet();
      workbook = workbook && sheet ? withFindingsSheet(workbook, name, sheet) : workbook;
    },
  };
}

/** The schema that the workbook carries, else the general one. */
function schemaOf(workbook: Workbook | undefined): Schema {
  const sheet = workbook && findSchemaSheet(workbook);
  const result = sheet && readSchemaSheet(sheet, workbook.dateSystem);
  return result?.ok ? result.value : builtInSchema("general");
}

type Planning = Pick<
  Checking,
  | "markingPlan"
  | "decisionPlan"
  | "dropDownPlan"
  | "summary"
  | "summaryPlan"
  | "schemaPlan"
  | "additionPlan"
  | "template"
>;

/** Makes plans of the last check, and remembers the findings sheet of the last one that has it. */
function planning(
  last: () => WorkbookCheck,
  schema: () => Schema,
  workbook: () => Workbook,
): Planning & { readonly lastFindingsSheet: () => SheetPlan | undefined } {
  let findingsSheet: SheetPlan | undefined;
  const remembered = (plan: WorkbookPlan): WorkbookPlan => {
    findingsSheet = plan.sheets.find(({ kind }) => kind === "findings");
    return plan;
  };
  return {
    markingPlan: (language) => remembered(markedCopyPlan(last(), catalogueOf(language), { dropDowns: false })),
    decisionPlan: (at, confirmation, language) => {
      const check = last();
      const finding = check.findings[at] ?? missingCheck();
      return remembered(decisionPlan(check, finding, confirmation, catalogueOf(language)));
    },
    dropDownPlan: (language) => dropDownPlan(last(), catalogueOf(language)),
    summary: () => {
      const { counts, conclusion } = summarize(last());
      return { counts, conclusion };
    },
    summaryPlan: (language, madeOn) => summaryPlan(summarize(last()), { madeOn, catalogue: catalogueOf(language) }),
    schemaPlan: () => ({ ...removalPlan([]), sheets: [schemaSheetPlan(schema())] }),
    additionPlan: (addition) => resultOf(() => schemaAdditionPlan(workbook(), schema(), addition)),
    template: async (language) => {
      // Only the template needs the writer, which is larger than all else that the ribbon's commands load.
      const { createXlsx } = await import("../../../hosts/xlsx/index.ts");
      return createXlsx(templatePlan(schema(), catalogueOf(language)));
    },
    lastFindingsSheet: () => findingsSheet,
  };
}
