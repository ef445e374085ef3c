/** The core's only door. */
export { isoDate, parseIsoDate, type Day } from "./calendar/day.ts";
export {
  checkWorkbook,
  type CheckProblem,
  type CheckOutcome,
  type CheckRequest,
  type SchemaSource,
  type WorkbookCheck,
} from "./check-workbook.ts";
export { checkTable, type Finding, type FindingOf, type TableCheck, type UnreadText } from "./check.ts";
export type { Comparison } from "./comparison/compare-previous.ts";
export { collectReplies, type CollectionPlan, type CollectionRequest } from "./collecting/collect-replies.ts";
export {
  bringsOther,
  replyOrganizationProperty,
  replyPropertyPrefix,
  schemaIn,
} from "./collecting/collection-schema.ts";
export { collectedFields, collectedSchema, placeFields } from "./collecting/collected-fields.ts";
export { distribute, requestTo, type AskedMeasure, type Distribution } from "./collecting/distribution.ts";
export { placedMeasures } from "./collecting/entries.ts";
export { pointsAbout } from "./collecting/points-about.ts";
export { answererOf, collectedValue, statusOfAnswer, type CollectedValue } from "./collecting/collected-values.ts";
export { factsOf, placeOf } from "./collecting/points.ts";
export type {
  CollectedMeasure,
  Collection,
  CollectionPoint,
  Disagreement,
  DisagreeingValue,
  PointCode,
  PointFacts,
  ReplyAccount,
  SourceCell,
  UnreadReply,
  VersionReason,
} from "./collecting/collection.ts";
export { makeReply, type OrganizationSource, type Reply } from "./collecting/reply.ts";
export { countBySeverity, openFindings, type FindingCounts } from "./count-by-severity.ts";
export { findingMarker, markText } from "./confirmation/finding-marks.ts";
export { mayBeConfirmed } from "./confirmation/may-be-confirmed.ts";
export { notedFinding, type ConfirmationWords, type FindingsNotes } from "./confirmation/read-confirmations.ts";
export { usersSheets, type TableProblem } from "./find-table.ts";
export { append, largest, largestOf, smallest, smallestOf } from "./long-lists.ts";
export type { LeftBehind, OwnContent, Written } from "./plans/written.ts";
export {
  askedFeatures,
  isTried,
  selfCheckFeatures,
  type LackedFeature,
  type UndoLoss,
  type SelfCheckFeature,
} from "./excel-features.ts";
export { findingAddress, sheetOfAll } from "./finding-address.ts";
export { decisions, type Confirmation, type Decision, type Severity } from "./finding.ts";
export { fixSheet, type AppliedFix } from "./fix.ts";
export { labelledFile, type LabelledReading, type LabelledText } from "./labelling/labelled-record.ts";
export { progressReading, type ProgressReading } from "./labelling/progress-reading.ts";
export { readingRules, restsOnReading } from "./labelling/reading-rules.ts";
export type { LearningAnswers, OrganizationAnswer, SuspectAnswer } from "./learning/answers.ts";
export { learnSchema, type LearningOutcome } from "./learning/learn-schema.ts";
export type {
  ProposedColumn,
  ProposedOrganization,
  ProposedStatus,
  SchemaProposal,
  StageReason,
  Suspect,
} from "./learning/proposal.ts";
export { reportingPeriod, type ReportingDateSource, type ReportingPeriod } from "./period.ts";
export type { ChartFill, ChartPlan, ChartSeries } from "./plans/chart-plan.ts";
export type { Offer } from "./plans/sheet-plan.ts";
export { columnRuns } from "./plans/column-runs.ts";
export { lineColor, looks, markLooks, type Look, type MarkLook } from "./plans/looks.ts";
export {
  choiceListNames,
  markFormula,
  markPrefix,
  ownSheetMarker,
  ownSheetName,
  sheetOfReference,
} from "./plans/own-names.ts";
export { pivotCells, pivotHeaderRows, pivotRange, withPivotCells } from "./plans/pivot-layout.ts";
export type { PivotPlan } from "./plans/pivot-plan.ts";
export { nearest } from "./text/normalize.ts";
export { valueText } from "./workbook/grid.ts";
export { cellTextLimit, rowsThatFit } from "./plans/sheet-limits.ts";
export { sheetNames } from "./plans/sheet-names.ts";
export type { CellStyle, PlannedCell, SheetPlan } from "./plans/sheet-plan.ts";
export { leavesNoSheet } from "./plans/sheets-left.ts";
export {
  clearingPlan,
  combinedPlan,
  ownParts,
  partOfSheet,
  removalPlan,
  type ChoiceList,
  type DropDown,
  type MadeEdit,
  type Mark,
  type OwnPart,
  type WorkbookPlan,
} from "./plans/workbook-plan.ts";
export type { ColumnChoice } from "./reading/header-names.ts";
export { headerSearchRows } from "./reading/header.ts";
export { readTable, type TableResult } from "./reading/read-table.ts";
export {
  importReport,
  lineOfCell,
  lineOfRow,
  workbookOfReport,
  type ImportedReport,
  schemaOfForm,
} from "./reading/published/import-report.ts";
export { measuresByRow, type PlacedRow } from "./reading/measure-rows.ts";
export type { Column, Measure, MeasureRow, SkippedRow, SkipReason, Table } from "./reading/table.ts";
export type { KeptReason, Notice, NoticeCode, NoticeFacts } from "./notice.ts";
export {
  naming,
  notServed,
  ProblemError,
  type FoundFile,
  type HiddenThing,
  type Problem,
  type ProblemCode,
  type ProblemFacts,
  type SheetUser,
} from "./problem.ts";
export { rules, type FactsByRule, type RuleId } from "./rules/index.ts";
export type { PreviousCell } from "./rules/support/previous-cell.ts";
export { ruleGroups, type CheckInput, type RuleGroup } from "./rules/rule.ts";
export {
  checkSending,
  sendVerdict,
  type SendCheck,
  type SendFinding,
  type SendFindingOf,
  type SendVerdict,
} from "./sending/check-sending.ts";
export { sendRules, type FactsBySendRule, type SendRuleId } from "./sending/rules/index.ts";
export type { SendInput, SendPlace, SentFile } from "./sending/send-rule.ts";
export type {
  ChangeCode,
  ChangeFacts,
  CleaningChange,
  CleaningPlan,
  HiddenChoice,
  SheetCleaning,
} from "./sending/cleaning/cleaning-plan.ts";
export { compareWithSeal, shortSeal, type Seal, type SealChanges, type SealOutcome } from "./sending/seal/seal.ts";
export { makeSeal, type SealOrigin } from "./sending/seal/make-seal.ts";
export { readSeal, sealProperties, sealPropertyPrefix } from "./sending/seal/seal-text.ts";
export { contentDigests, type ContentDigests } from "./sending/seal/sealed-content.ts";
export { hiddenThings } from "./sending/cleaning/hidden-things.ts";
export {
  checkReadability,
  type ReadabilityCheck,
  type ReadabilityFinding,
  type ReadabilityLevel,
} from "./sending/readability/check-readability.ts";
export { officialNumbers, type OfficialNumber } from "./sending/readability/official-rules.ts";
export type { ReadabilityHit } from "./sending/readability/readability-hit.ts";
export { planCleaning, withoutFormulas } from "./sending/cleaning/plan-cleaning.ts";
export {
  extraKinds,
  hiddenBy,
  tinyFont,
  type CommentContents,
  type DocumentProperty,
  type DoubtfulName,
  type ExtraKind,
  type FormulaContents,
  type LinkKind,
  type OutsideLink,
  type PackageContents,
  type PackageExtra,
  type PropertyKind,
  type SheetContents,
} from "./sending/package-contents.ts";
export { canBeAlias } from "./schema/cell-lists.ts";
export { additionEdits, withAddition, type ListAddition } from "./schema/list-addition.ts";
export { builtInNames, builtInSchema, isBuiltInName, type BuiltInName } from "./schema/built-in/index.ts";
export { unknownRules } from "./rule-settings.ts";
export type { SchemaProblem, SchemaResult } from "./schema/problem.ts";
export { readSchemaText } from "./schema/read-descriptor.ts";
export { findSchemaSheet, readSchemaSheet, schemaSheetRows, type SchemaSheetRow } from "./schema/schema-sheet.ts";
export {
  fieldNames,
  type Field,
  type RuleSetting,
  type Schema,
  stages,
  type Stage,
  type Status,
  type FieldType,
} from "./schema/schema.ts";
export { schemaSheetName } from "./schema/sheet-columns.ts";
export { writeDescriptor } from "./schema/write-descriptor.ts";
export { readProgress, type Progress } from "./statements/progress.ts";
export { StatementReader } from "./statements/read-statements.ts";
export { states, type State } from "./statements/statement.ts";
export { suggestStatuses, type StatusSuggestion } from "./statements/suggest-status.ts";
export type { Conclusion } from "./summary/conclusion.ts";
export type { CountedMeasure } from "./summary/counted-measure.ts";
export type { CrossTable } from "./summary/cross-table.ts";
export { csvText } from "./summary/csv.ts";
export { dueQuarterOf, type DueQuarter } from "./summary/due-quarter.ts";
export type { StatusCounts } from "./summary/status-counts.ts";
export type { LongRow } from "./long-form/long-row.ts";
export { rowsOfCheck } from "./long-form/rows-of-check.ts";
export { rowsOfCollection } from "./long-form/rows-of-collection.ts";
export { schemaOfPeriod } from "./history/schema-of-period.ts";
export {
  historyOf,
  type History,
  type HistoryStep,
  type Kin,
  type MeasureHistory,
  type Period,
} from "./history/history.ts";
export { statusFills } from "./summary/status-fills.ts";
export { labelKeeper, labelText } from "./summary/labels.ts";
export { summarize, type Summary } from "./summary/summary.ts";
export {
  cellAddress,
  cellKey,
  columnLetters,
  columnLimit,
  parseCellAddress,
  parseRangeAddress,
  rangeAddress,
  rangeContains,
  rowLimit,
} from "./workbook/address.ts";
export { sheetOfRows } from "./workbook/sheet-of-rows.ts";
export { withEdits } from "./workbook/with-edits.ts";
export { withRange, type RangeReading } from "./workbook/with-range.ts";
export {
  isCellError,
  ownSheetKinds,
  type CellEdit,
  type CellPosition,
  type CellRange,
  type CellValue,
  type GuardReason,
  type OwnSheetKind,
  type Sheet,
  type SheetRow,
  type Workbook,
} from "./workbook/workbook.ts";
