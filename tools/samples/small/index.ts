import { columnDuplicated, columnMissing, columnSimilar, headerWords, twoRowHeader } from "./headers.ts";
import { forms, markedStatuses } from "./layouts.ts";
import { blankOrganizationRows, dittoOrganizationRows, mergedOrganizationRows } from "./organization-rows.ts";
import { overviewMismatch } from "./overview.ts";
import type { SmallSample } from "./sample.ts";
import { hiddenAndFiltered, notesAndTotal } from "./surroundings.ts";
import { dates1904, notAProgressWorkbook, withSchema } from "./workbooks.ts";

/** The small samples, in the order of their files. */
export const smallSamples: readonly SmallSample[] = [
  columnDuplicated,
  columnMissing,
  columnSimilar,
  dates1904,
  forms,
  headerWords,
  hiddenAndFiltered,
  notAProgressWorkbook,
  notesAndTotal,
  overviewMismatch,
  blankOrganizationRows,
  dittoOrganizationRows,
  mergedOrganizationRows,
  markedStatuses,
  twoRowHeader,
  withSchema,
];
