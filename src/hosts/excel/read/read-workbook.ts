import type { Sheet, Workbook } from "../../../core/index.ts";
import { inExcel, type ActionOptions } from "../action.ts";
import { officeCodeOf } from "../excel-error.ts";
import { plannedPayload } from "../limits.ts";
import { detailQuestions } from "./sheet-details.ts";
import { SheetReader, ValuesMissing, type Question } from "./sheet-reader.ts";
import { surveyWorkbook, type SheetSurvey } from "./survey.ts";

/** How far the reading has come, in rows of all sheets. */
export interface ReadProgress {
  readonly done: number;
  readonly total: number;
}

export interface ReadOptions extends ActionOptions {
  readonly onProgress?: (progress: ReadProgress) => void;
}

/**
 * Reads the open workbook, in two round trips and one for each 4 MB of cell text. Sheets of our own come without rows,
 * since nobody reads them. Merged cells are known from ExcelApi 1.13 on (`missingFeatures`). Text with mixed formats
 * is guarded on sheets of up to 12,000 cells, and before any edit.
 *
 * Asking for merged cells clears Excel's undo list; this is why an edit is re-checked with `readRange` instead.
 */
export async function readWorkbook(options: ReadOptions = {}): Promise<Workbook> {
  return inExcel(options, async (context) => {
    const { dateSystem, sheets } = await surveyWorkbook(context);
    const readers = sheets.map((survey) =>
      survey.used && survey.ownKind === undefined ? new SheetReader(survey, survey.used) : undefined,
    );
    const filled = readers.filter((reader) => reader !== undefined);
    await readOn(context, filled, filled.flatMap(detailQuestions), options, 1);
    return { dateSystem, sheets: sheets.map((survey, index) => readers[index]?.sheet() ?? withoutRows(survey)) };
  });
}

function withoutRows({ name, visibility, ownKind }: SheetSurvey): Sheet {
  return {
    name,
    visibility,
    ownKind,
    rows: [],
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    guardedCells: new Map(),
  };
}

/** How much larger than estimated an answer is assumed to be before the reading gives up. */
const scaleLimit = 1024;

/** One round trip after the other, until all is read. An answer that was too large is asked for again in halves. */
async function readOn(
  context: Excel.RequestContext,
  readers: readonly SheetReader[],
  details: readonly Question[],
  options: ReadOptions,
  scale: number,
): Promise<void> {
  const { batch, detailsLeft } = nextBatch(readers, details, scale);
  if (batch.length === 0) return;
  options.signal?.throwIfAborted();
  const takes = batch.map(({ ask }) => ask());
  try {
    await context.sync();
    for (const take of takes) take();
  } catch (error) {
    if (!isTooLarge(error) || scale >= scaleLimit) throw error;
    await readOn(context, readers, details, options, scale * 2);
    return;
  }
  options.onProgress?.(progressOf(readers));
  await readOn(context, readers, detailsLeft, options, scale);
}

function isTooLarge(error: unknown): boolean {
  return error instanceof ValuesMissing || officeCodeOf(error) === "ResponsePayloadSizeLimitExceeded";
}

/** As many questions as one answer can hold, the details first. */
function nextBatch(
  readers: readonly SheetReader[],
  details: readonly Question[],
  scale: number,
): { readonly batch: readonly Question[]; readonly detailsLeft: readonly Question[] } {
  const batch: Question[] = [];
  let room = plannedPayload;
  const add = (question: Question): void => {
    batch.push(question);
    room -= question.bytes;
  };
  const fitting = details.findIndex(({ bytes }) => {
    room -= bytes * scale;
    return room < 0;
  });
  const count = fitting === -1 ? details.length : Math.max(fitting, 1);
  batch.push(...details.slice(0, count));
  for (const reader of readers) {
    const values = reader.rowsLeft > 0 ? reader.nextValues(room, scale, batch.length === 0) : undefined;
    if (values) add(values);
  }
  return { batch, detailsLeft: details.slice(count) };
}

function progressOf(readers: readonly SheetReader[]): ReadProgress {
  const total = readers.reduce((sum, { used }) => sum + used.bottom - used.top + 1, 0);
  const left = readers.reduce((sum, { rowsLeft }) => sum + rowsLeft, 0);
  return { done: total - left, total };
}
