import type { Day } from "../calendar/day.ts";
import type { Cell, Table } from "../reading/table.ts";
import { fieldNames, type Schema, type Stage, type Status } from "../schema/schema.ts";
import type { CellPosition } from "../workbook/workbook.ts";
import type { Manner } from "./statement.ts";
import { asserts, readProgress, type Progress } from "./progress.ts";

/**
 * A status that the text of a row supports, for a cell that was left empty. It is offered and never filled in unasked.
 */
export interface StatusSuggestion extends CellPosition {
  readonly sheet: string;
  readonly status: Status;
  /** The cell of the text, and its words that decided. */
  readonly text: CellPosition;
  readonly words: string;
}

/**
 * Offers a status for every row that has a text but no status, where the plan has one status for what the text says.
 * None is offered where the statuses have a column each, since a mark is set there and no status written.
 */
export function suggestStatuses(table: Table, schema: Schema, reportingDate: Day): StatusSuggestion[] {
  if (table.columns.some(({ markedStatus }) => markedStatus !== undefined)) return [];
  const measures = table.measures.flatMap(({ rows }) => {
    const [first, ...further] = rows.filter(({ cells }) => isOpen(cells[fieldNames.status]));
    return first ? [{ rows: [first, ...further] as const }] : [];
  });
  return readProgress({ measures }, schema, reportingDate).flatMap((progress) => {
    const statusCell = progress.row.cells[fieldNames.status];
    const stage = supportedStage(progress, schema);
    const [status, ...others] = schema.statuses.filter((candidate) => candidate.stage === stage);
    if (!statusCell || !status || !progress.last || others.length > 0) return [];
    const { row, column } = statusCell;
    const text = { row: progress.cell.row, column: progress.cell.column };
    return [{ sheet: table.sheet, row, column, status, text, words: progress.last.words }];
  });
}

/** Words by which a measure is given up, and not merely undone so far (未実施). */
const givenUp = /中止|廃止|休止|見送|取(?:り)?(?:や|止)め/u;

/** How something is told that is done, and more of it is to come. */
const openManners: readonly Manner[] = ["preparing", "step", "partial", "decided"];

function isOpen(cell: Cell | undefined): boolean {
  return cell?.reading.kind === "empty" && cell.inherited === undefined;
}

/**
 * The stage that a text as a whole supports: that of its last main assertion; but work with a step done and more to
 * come is underway, and so is what is still in preparation, decided upon or done in part. What is late or given up is
 * so where the plan has a status for it; whether what is undone is given up is asked.
 */
export function supportedStage(progress: Progress, { statuses }: Pick<Schema, "statuses">): Stage | undefined {
  const { last, assertions } = progress;
  if (!last) return undefined;
  const hasStatus = (stage: Stage): boolean => statuses.some((status) => status.stage === stage);
  if (last.manner === "delayed" && hasStatus("late")) return "late";
  if (last.manner === "dropped" && hasStatus("stopped")) return givenUp.test(last.words) ? "stopped" : undefined;
  if (last.manner === "effort") return undefined;
  if (last.state === "planned") {
    return asserts(progress, "done") || asserts(progress, "underway") ? "underway" : "planned";
  }
  if (last.state !== "done") return last.state;
  return assertions.some(({ manner }) => openManners.includes(manner)) ? "underway" : "done";
}
