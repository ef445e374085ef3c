import { fieldNames, ProblemError, type CellRange } from "../../../core/index.ts";
import type { CheckView } from "../checking/report.ts";
import type { WorkbookEdit } from "../workbook-host.ts";
import type { ActionContext } from "./context.ts";

/** Rows of one column that are read at once. */
const rowsAtOnce = 12_000;

/**
 * Looks at what a user may have changed without Excel telling of it: what of ours there is, and the columns with
 * drop-down lists, since Excel on the web tells of no pick from one. What differs is told as an edit, and checked as
 * one.
 */
export async function lookAgain(
  { host, checker, store, lookForOwn }: ActionContext,
  onEdit: (edit: WorkbookEdit) => void,
): Promise<void> {
  const { report, work, isStale } = store.state();
  if (!host.isLive || work !== undefined || isStale) return;
  try {
    await lookForOwn();
    if (!report || !(await checker.isLoaded())) return;
    const columns = listedColumns(report).map((range) => ({ sheet: report.sheet, range }));
    for (const { sheet, range } of report.notes ? [...columns, report.notes] : columns) {
      const content = await host.readRange(sheet, range);
      if (!(await checker.isCurrent(content))) onEdit({ sheet: content.sheet, range });
    }
  } catch (error) {
    // Nobody asked for it: what stands in its way is said when the user asks for something that it concerns.
    if (!(error instanceof ProblemError)) throw error;
  }
}

function listedColumns({ columns, range }: CheckView): CellRange[] {
  const listed = columns.filter(({ field }) => field === fieldNames.status || field === fieldNames.organizations);
  return listed.flatMap(({ column }) => {
    const parts: CellRange[] = [];
    for (let { top } = range; top <= range.bottom; top += rowsAtOnce) {
      parts.push({ top, bottom: Math.min(range.bottom, top + rowsAtOnce - 1), left: column, right: column });
    }
    return parts;
  });
}
