import { append, type CellRange, type OwnSheetKind, type Sheet } from "../../../core/index.ts";
import { plannedPayload } from "../limits.ts";
import { detailQuestions, noDetails, type SheetDetails } from "./sheet-details.ts";
import { formulaGuards, sheetRows } from "./sheet-values.ts";
import { surveyFormulas, surveySheet, visibilityOf, type SheetProbe } from "./survey.ts";
import { ValuesReader, type Question } from "./values-reader.ts";

/** About what the survey of a sheet answers: the probed cells, and the areas with formulas. */
const bytesOfSurvey = 60_000;

/** A workbook while it is read: what is to be asked next, and what is known so far. */
export class WorkbookReading {
  private readonly questions: Question[] = [];
  private readonly sheets = new Map<Excel.Worksheet, SheetReading>();

  /** Sheets are given with name, visibility and protection; `made` are those that we made, by their kinds. */
  constructor(
    private readonly worksheets: readonly Excel.Worksheet[],
    private readonly made: ReadonlyMap<OwnSheetKind, string>,
  ) {}

  /** Goes on from what is known of a sheet. */
  begin(worksheet: Excel.Worksheet, survey: SheetProbe): void {
    const { used, ownKind, probe } = survey;
    const details = noDetails();
    const values =
      used && isRead(ownKind) ? new ValuesReader(worksheet, used, probe, worksheet.protection.protected) : undefined;
    const reading: SheetReading = { worksheet, survey, details, values, formulas: undefined };
    this.sheets.set(worksheet, reading);
    if (!values) return;
    this.questions.push(formulaQuestion(reading, values.used));
    append(this.questions, detailQuestions(worksheet, survey, values.used, details));
  }

  /** Has a sheet surveyed before it is read. */
  survey(worksheet: Excel.Worksheet): void {
    this.questions.push({
      bytes: bytesOfSurvey,
      ask: () => {
        const finish = surveySheet(worksheet, () => this.made);
        return () => {
          this.begin(worksheet, finish());
        };
      },
    });
  }

  /**
   * As many questions as one answer can hold; none when all is read. `scale` is how much larger than estimated answers
   * are assumed to be. Call `asked` when they were answered.
   */
  nextQuestions(scale: number): { readonly questions: readonly Question[]; readonly asked: () => void } {
    let room = plannedPayload;
    const batch: Question[] = [];
    for (const question of this.questions) {
      room -= question.bytes * scale;
      if (room < 0 && batch.length > 0) break;
      batch.push(question);
    }
    const count = batch.length;
    for (const { values } of this.sheets.values()) {
      const next = room > 0 ? values?.next(room, scale, batch.length === 0) : undefined;
      if (!next) continue;
      room -= next.bytes;
      batch.push(next);
    }
    return { questions: batch, asked: () => this.questions.splice(0, count) };
  }

  /** Rows of the sheets that are known, and how many of them are read. */
  progress(): { readonly done: number; readonly total: number } {
    let [done, total] = [0, 0];
    for (const { values } of this.sheets.values()) {
      if (!values) continue;
      total += rowCount(values.used);
      done += rowCount(values.used) - values.rowsLeft;
    }
    return { done, total };
  }

  /** The sheets in tab order, once all is read. */
  result(): Sheet[] {
    return this.worksheets.flatMap((worksheet) => {
      const reading = this.sheets.get(worksheet);
      return reading ? [sheetOf(reading)] : [];
    });
  }
}

/** Of our own sheets only that is read on which people say which findings are none. */
function isRead(ownKind: OwnSheetKind | undefined): boolean {
  return ownKind === undefined || ownKind === "findings";
}

interface SheetReading {
  readonly worksheet: Excel.Worksheet;
  readonly survey: SheetProbe;
  readonly details: SheetDetails;
  readonly values: ValuesReader | undefined;
  formulas: readonly CellRange[] | undefined;
}

function formulaQuestion(reading: SheetReading, used: CellRange): Question {
  return {
    bytes: bytesOfSurvey,
    ask: () => {
      const finish = surveyFormulas(reading.worksheet, used);
      return () => {
        reading.formulas = finish();
      };
    },
  };
}

function rowCount({ top, bottom }: CellRange): number {
  return bottom - top + 1;
}

function sheetOf({ worksheet, survey, details, values, formulas }: SheetReading): Sheet {
  const left = values?.used.left ?? 0;
  const blocks = values?.blocks ?? [];
  const formulaCells = formulaGuards(formulas, blocks, left);
  return {
    name: worksheet.name,
    visibility: visibilityOf(worksheet),
    ownKind: survey.ownKind,
    rows: sheetRows(blocks, left, formulaCells),
    merges: details.merges,
    hiddenRows: details.hiddenRows,
    hiddenColumns: details.hiddenColumns,
    guardedCells: new Map([...details.richText, ...formulaCells]),
  };
}
