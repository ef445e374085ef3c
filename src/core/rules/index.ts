import { duePostponed } from "./due-postponed.ts";
import { nextButDone } from "./next-but-done.ts";
import { progressOnlyPlanned } from "./progress-only-planned.ts";
import { numberReassigned } from "./number-reassigned.ts";
import { organizationAdded } from "./organization-added.ts";
import { organizationDropped } from "./organization-dropped.ts";
import { draftMark } from "./draft-mark.ts";
import { bracketUnbalanced } from "./bracket-unbalanced.ts";
import { cellError } from "./cell-error.ts";
import { cellMerged } from "./cell-merged.ts";
import { columnDuplicated } from "./column-duplicated.ts";
import { columnMissing } from "./column-missing.ts";
import { columnSimilar } from "./column-similar.ts";
import { columnUnread } from "./column-unread.ts";
import { completedInFuture } from "./completed-in-future.ts";
import { completionWithoutDone } from "./completion-without-done.ts";
import { countConflict } from "./count-conflict.ts";
import { cumulativeFalls } from "./cumulative-falls.ts";
import { dateBeyondPeriod } from "./date-beyond-period.ts";
import { dateImpossibleInText } from "./date-impossible-in-text.ts";
import { dateImpossible } from "./date-impossible.ts";
import { dateUnreadable } from "./date-unreadable.ts";
import { dittoMark } from "./ditto-mark.ts";
import { doneButContinuing } from "./done-but-continuing.ts";
import { doneButNotDone } from "./done-but-not-done.ts";
import { doneButPlanned } from "./done-but-planned.ts";
import { doneButUnfinished } from "./done-but-unfinished.ts";
import { doneDateInFuture } from "./done-date-in-future.ts";
import { doneWithoutCompletion } from "./done-without-completion.ts";
import { dueBeyondPeriod } from "./due-beyond-period.ts";
import { weekdayMismatch } from "./weekday-mismatch.ts";
import { eraOverrun } from "./era-overrun.ts";
import { measureMerged } from "./measure-merged.ts";
import { measureNew } from "./measure-new.ts";
import { measureRenamed } from "./measure-renamed.ts";
import { measureSplit } from "./measure-split.ts";
import { measureVanished } from "./measure-vanished.ts";
import { eventDateConflict } from "./event-date-conflict.ts";
import { nameInTwoSections } from "./name-in-two-sections.ts";
import { nameRepeated } from "./name-repeated.ts";
import { numberAsText } from "./number-as-text.ts";
import { numberRepeated } from "./number-repeated.ts";
import { numberUnreadable } from "./number-unreadable.ts";
import { organizationRepeated } from "./organization-repeated.ts";
import { organizationSilent } from "./organization-silent.ts";
import { organizationUnassigned } from "./organization-unassigned.ts";
import { organizationUnlisted } from "./organization-unlisted.ts";
import { organizationVariant } from "./organization-variant.ts";
import { overviewCountMismatch } from "./overview-count-mismatch.ts";
import { overviewPercentMismatch } from "./overview-percent-mismatch.ts";
import { overviewTotalMismatch } from "./overview-total-mismatch.ts";
import { patternMismatch } from "./pattern-mismatch.ts";
import { placeholderText } from "./placeholder-text.ts";
import { personalData } from "./personal-data.ts";
import { planDatePassed } from "./plan-date-passed.ts";
import { planOverdue } from "./plan-overdue.ts";
import { platformCharacter } from "./platform-character.ts";
import { plannedButDone } from "./planned-but-done.ts";
import { plannedButUnderway } from "./planned-but-underway.ts";
import { progressWithoutClaim } from "./progress-without-claim.ts";
import { reasonMissing } from "./reason-missing.ts";
import { relativeDate } from "./relative-date.ts";
import { rateAgainstStatus } from "./rate-against-status.ts";
import { rateMiscalculated } from "./rate-miscalculated.ts";
import { rateOutOfRange } from "./rate-out-of-range.ts";
import { rowBlankInside } from "./row-blank-inside.ts";
import type { Rule } from "./rule.ts";
import { schemaUnfit } from "./schema-unfit.ts";
import { spacePadding } from "./space-padding.ts";
import { startAfterDue } from "./start-after-due.ts";
import { statusRegressed } from "./status-regressed.ts";
import { completedYearMismatch } from "./completed-year-mismatch.ts";
import { countOfDates } from "./count-of-dates.ts";
import { partAboveWhole } from "./part-above-whole.ts";
import { targetMissed } from "./target-missed.ts";
import { statusMarkedTwice } from "./status-marked-twice.ts";
import { statusUnlisted } from "./status-unlisted.ts";
import { statusVariant } from "./status-variant.ts";
import { statusesDiffer } from "./statuses-differ.ts";
import { stoppedButActive } from "./stopped-but-active.ts";
import { textRepeated } from "./text-repeated.ts";
import { textTooLong } from "./text-too-long.ts";
import { textUnchanged } from "./text-unchanged.ts";
import { textUnfinished } from "./text-unfinished.ts";
import { unitDiffers } from "./unit-differs.ts";
import { undecidedButDone } from "./undecided-but-done.ts";
import { undecidedButPlanned } from "./undecided-but-planned.ts";
import { undecidedWithoutReason } from "./undecided-without-reason.ts";
import { underwayButDone } from "./underway-but-done.ts";
import { underwayButUndecided } from "./underway-but-undecided.ts";
import { valueRequired } from "./value-required.ts";
import { widthMixed } from "./width-mixed.ts";
import { yearStale } from "./year-stale.ts";

/** The rules that look at the table. */
export const tableRules = [
  columnMissing,
  columnSimilar,
  columnUnread,
  columnDuplicated,
  schemaUnfit,
  rowBlankInside,
  cellMerged,
  dittoMark,
  cellError,
  valueRequired,
  placeholderText,
  statusUnlisted,
  statusMarkedTwice,
  statusVariant,
  organizationUnlisted,
  organizationVariant,
  organizationRepeated,
  reasonMissing,
  rateAgainstStatus,
  targetMissed,
  dateImpossible,
  dateImpossibleInText,
  dateUnreadable,
  eraOverrun,
  weekdayMismatch,
  countOfDates,
  dueBeyondPeriod,
  planOverdue,
  startAfterDue,
  completedInFuture,
  completionWithoutDone,
  doneWithoutCompletion,
  numberUnreadable,
  numberAsText,
  rateOutOfRange,
  partAboveWhole,
  rateMiscalculated,
  unitDiffers,
  cumulativeFalls,
  patternMismatch,
  textTooLong,
  bracketUnbalanced,
  draftMark,
  textUnfinished,
  personalData,
  platformCharacter,
  widthMixed,
  spacePadding,
  numberRepeated,
  nameRepeated,
  nameInTwoSections,
  statusesDiffer,
  textRepeated,
  overviewCountMismatch,
  overviewPercentMismatch,
  overviewTotalMismatch,
  measureVanished,
  measureSplit,
  measureMerged,
  measureRenamed,
  measureNew,
  numberReassigned,
  statusRegressed,
  duePostponed,
  organizationDropped,
  organizationAdded,
  textUnchanged,
] as const;

/** The rules that look at what the progress texts say, and at nothing that a later stretch of them could change. */
export const progressRules = [
  doneButPlanned,
  doneButNotDone,
  doneButUnfinished,
  doneButContinuing,
  plannedButDone,
  plannedButUnderway,
  underwayButDone,
  underwayButUndecided,
  stoppedButActive,
  undecidedButDone,
  undecidedButPlanned,
  undecidedWithoutReason,
  progressWithoutClaim,
  doneDateInFuture,
  completedYearMismatch,
  progressOnlyPlanned,
  nextButDone,
  planDatePassed,
  dateBeyondPeriod,
  yearStale,
  relativeDate,
  organizationSilent,
  organizationUnassigned,
  eventDateConflict,
  countConflict,
] as const;

/** All rules, in the order in which findings in one cell are listed and the rules are documented. */
export const rules = [...tableRules, ...progressRules] as const;

type AnyRule = (typeof rules)[number];

/** The id of a rule. */
export type RuleId = AnyRule["id"];

/** The facts that each rule reports, by its id. */
export type FactsByRule = {
  readonly [One in AnyRule as One["id"]]: One extends Rule<string, infer Facts> ? Facts : never;
};
