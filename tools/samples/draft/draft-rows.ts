import { measures } from "../plan/index.ts";
import type { CellContent } from "../progress/cell.ts";
import type { SheetRow } from "../progress/progress-sheet.ts";
import { progressRow, type ProgressRow } from "../progress/rows.ts";
import type { CellFault } from "./fault.ts";
import { blankRowsAfter, cellFaults, faultsOfPlan, mergeFaults } from "./faults.ts";

/** The plan as a ministry would hand it in the night before, with the rules that each row breaks. */
export function draftRows(): SheetRow[] {
  const known = new Set(measures.map(({ number }) => number));
  const used = [...cellFaults, ...mergeFaults].map(({ number }) => number).concat(blankRowsAfter);
  for (const number of used) if (!known.has(number)) throw new Error(`There is no measure ${number} to spoil.`);
  return measures.flatMap((measure) => {
    const faults = cellFaults.filter(({ number }) => number === measure.number);
    const merges = mergeFaults.filter(({ number }) => number === measure.number);
    const rules = [
      ...(faultsOfPlan[measure.number] ?? []),
      ...faults.flatMap((fault) => fault.rules),
      ...merges.map(() => "cell-merged"),
    ];
    const row: SheetRow = { cells: faults.reduce(spoil, progressRow(measure)), expected: [...new Set(rules)], merges };
    const blank: SheetRow = { cells: undefined, expected: ["row-blank-inside"], merges: [] };
    return blankRowsAfter.includes(measure.number) ? [row, blank] : [row];
  });
}

function spoil(row: ProgressRow, { field, change, number }: CellFault): ProgressRow {
  return { ...row, [field]: changed(row[field]) };

  function changed(before: CellContent): CellContent {
    if (change.kind === "content") return change.content;
    const pieces = typeof before === "string" ? before.split(change.from) : [];
    if (pieces.length !== 2) throw new Error(`${number}, ${field}: there is not exactly one ${change.from}.`);
    return pieces.join(change.by);
  }
}
