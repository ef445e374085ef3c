import { ProblemError, rangeContains, type CellPosition, type CellRange, type Finding } from "../../../core/index.ts";
import { isInView } from "../state/findings-view.ts";
import type { PaneState } from "../state/pane-state.ts";
import type { WorkbookSelection } from "../workbook-host.ts";
import type { ActionContext } from "./context.ts";

/**
 * Shows the finding of the cell that a person chooses in the workbook, or takes its row for the header that is asked
 * for.
 */
export interface SelectionFollower {
  readonly onSelect: (selection: WorkbookSelection) => void;
  /**
   * To be told of a cell before the pane itself has it chosen, which the host tells as it does what a person chooses.
   */
  readonly expect: (cell: CellPosition) => void;
}

export function followSelection({ host, store }: Pick<ActionContext, "host" | "store">): SelectionFollower {
  let expected: readonly CellPosition[] = [];
  let last: WorkbookSelection | undefined;
  const isOurs = ({ range }: WorkbookSelection): boolean => {
    const at = expected.findIndex((cell) => rangeContains(range, cell));
    // Of several cells that were chosen quickly the host may tell only the last; what a person chose comes after all.
    expected = at < 0 ? [] : expected.slice(at + 1);
    return at >= 0;
  };
  const follow = async (selection: WorkbookSelection): Promise<void> => {
    const sheet = await host.sheetName(selection.sheet);
    // Meanwhile another cell may have been chosen, or the list be about something else.
    if (sheet === undefined || last !== selection) return;
    const { learning } = store.state();
    if (learning?.view.sheets.includes(sheet) === true)
      store.dispatch({ type: "header-pointed", place: { sheet, row: selection.range.top } });
    const finding = findingToShow(store.state(), sheet, selection.range);
    if (finding) store.dispatch({ type: "selected", finding });
  };
  return {
    expect: ({ row, column }) => {
      expected = [...expected, { row, column }];
      last = undefined;
    },
    onSelect: (selection) => {
      if (isOurs(selection)) return;
      last = selection;
      // Only a cell that can have a finding, or that may point at a header, is worth asking the host for its sheet.
      const { learning } = store.state();
      if (learning || findingToShow(store.state(), undefined, selection.range)) follow(selection).catch(unlessProblem);
    },
  };
}

/** Nobody asked for it: what stands in its way is said when the user asks for something that it concerns. */
function unlessProblem(error: unknown): void {
  if (!(error instanceof ProblemError)) throw error;
}

/**
 * The first finding in the range that the list shows and that is not selected yet; on any sheet where none is given.
 * Nothing where the selected one is in the range too, while work runs, and while something is asked of the person.
 */
function findingToShow(
  { report, work, selected, view, fixTarget, deciding, listing, learning }: PaneState,
  sheet: string | undefined,
  range: CellRange,
): Finding | undefined {
  if (!report || work !== undefined || fixTarget || deciding || listing || learning) return undefined;
  const isThere = (finding: Finding): boolean =>
    rangeContains(range, finding) && (sheet === undefined || finding.sheet === sheet);
  if (sheet !== undefined && selected && isThere(selected)) return undefined;
  return report.findings.find((finding, at) => isThere(finding) && isInView(finding, report.places[at], view));
}
