import type { Workbook } from "../../../core/index.ts";
import { inExcel, type ActionOptions } from "../action.ts";
import { officeCodeOf } from "../excel-error.ts";
import { sheetsWeMade } from "../own-sheets.ts";
import { surveyDateSystem, surveySheet } from "./survey.ts";
import { ValuesMissing } from "./values-reader.ts";
import { WorkbookReading } from "./workbook-reading.ts";

/** How far the reading has come, in rows of the sheets that are known so far. */
export interface ReadProgress {
  readonly done: number;
  readonly total: number;
}

export interface ReadOptions extends ActionOptions {
  readonly onProgress?: (progress: ReadProgress) => void;
}

/**
 * Reads the open workbook, in two round trips and one for each 4 MB of cell text. The sheet that a user looks at is
 * most often the large one, so it is surveyed in the first and read from the second on. Sheets of our own come without
 * rows, since nobody reads them. Merged cells are known from ExcelApi 1.13 on (`missingFeatures`). Text with mixed
 * formats is guarded on sheets of up to 12,000 cells, and before any edit.
 *
 * Asking for merged cells clears Excel's undo list; this is why an edit is re-checked with `readRange` instead.
 */
export async function readWorkbook(options: ReadOptions = {}): Promise<Workbook> {
  return inExcel(options, async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name,items/visibility,items/protection/protected");
    const active = worksheets.getActiveWorksheet().load("id");
    const dateSystem = surveyDateSystem(context);
    const names = context.workbook.names.load("items/name,items/formula");
    const activeSurvey = surveySheet(active, () => sheetsWeMade(names.items));
    await context.sync();
    const reading = new WorkbookReading(worksheets.items, sheetsWeMade(names.items));
    for (const worksheet of worksheets.items) {
      if (worksheet.id === active.id) reading.begin(worksheet, activeSurvey());
      else reading.survey(worksheet);
    }
    await readOn(context, reading, options, 1);
    return { dateSystem: dateSystem(), sheets: reading.result() };
  });
}

/** How much larger than estimated an answer is assumed to be before the reading gives up. */
const scaleLimit = 1024;

/** One round trip after the other, until all is read. An answer that was too large is asked for again in halves. */
async function readOn(
  context: Excel.RequestContext,
  reading: WorkbookReading,
  options: ReadOptions,
  scale: number,
): Promise<void> {
  const { questions, asked } = reading.nextQuestions(scale);
  if (questions.length === 0) return;
  options.signal?.throwIfAborted();
  const takes = questions.map(({ ask }) => ask());
  try {
    await context.sync();
    asked();
    for (const take of takes) take();
  } catch (error) {
    if (!isTooLarge(error) || scale >= scaleLimit) throw error;
    await readOn(context, reading, options, scale * 2);
    return;
  }
  options.onProgress?.(reading.progress());
  await readOn(context, reading, options, scale);
}

function isTooLarge(error: unknown): boolean {
  return error instanceof ValuesMissing || officeCodeOf(error) === "ResponsePayloadSizeLimitExceeded";
}
