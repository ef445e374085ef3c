import { choiceListNames, rangeAddress, type CellRange, type DropDown, type Notice } from "../../../core/index.ts";
import { loadAreas, rangesOf } from "../read/areas.ts";

/** Cells with an entry rule: one rule for all of them. */
export interface RuledCells {
  readonly range: CellRange;
  readonly isOurs: boolean;
}

/**
 * Looks for the cells of a sheet that have an entry rule, as far as it has values or formats: Excel looks at every cell
 * of what it is given, and would be busy for minutes with a whole sheet. Call it before a round trip and the result
 * after it.
 */
export function findRules(worksheet: Excel.Worksheet): () => CellRange[] {
  const areas = loadAreas(worksheet.getUsedRangeOrNullObject(false).getSpecialCellsOrNullObject("DataValidations"));
  return () => rangesOf(areas);
}

/**
 * Whose the entry rules are. Excel joins neighbouring cells with any rule, and answers no rule for cells that differ:
 * such ranges are asked for column by column, and then in halves.
 */
export async function readRules(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  ranges: readonly CellRange[],
): Promise<RuledCells[]> {
  if (ranges.length === 0) return [];
  const asked = ranges.map((range) => ({
    range,
    validation: worksheet.getRange(rangeAddress(range)).dataValidation.load("type,rule"),
  }));
  await context.sync();
  const mixed = asked.filter(({ range, validation }) => isMixed(validation) && !isOneCell(range));
  const uniform = asked.filter((one) => !mixed.includes(one));
  const finer = mixed.flatMap(({ range }) => split(range));
  return [
    ...uniform.map(({ range, validation }) => ({ range, isOurs: isOurs(validation) })),
    ...(await readRules(context, worksheet, finer)),
  ];
}

function isMixed({ type }: Excel.DataValidation): boolean {
  return type === "Inconsistent" || type === "MixedCriteria";
}

function isOurs({ rule }: Excel.DataValidation): boolean {
  const source = (rule as Excel.DataValidationRule | null)?.list?.source;
  return choiceListNames.some((name) => source === `=${name}`);
}

function isOneCell({ top, left, bottom, right }: CellRange): boolean {
  return top === bottom && left === right;
}

function split(range: CellRange): CellRange[] {
  const { top, left, bottom, right } = range;
  if (left < right) {
    return Array.from({ length: right - left + 1 }, (_, index) => ({
      ...range,
      left: left + index,
      right: left + index,
    }));
  }
  const middle = Math.floor((top + bottom) / 2);
  return [
    { ...range, bottom: middle },
    { ...range, top: middle + 1 },
  ];
}

/** Offers a list on cells. Those that have a rule of a user's own keep it, since a cell has one rule only. */
export function addDropDown(
  worksheet: Excel.Worksheet,
  { sheet, range, list, strict, refusal }: DropDown,
  rules: readonly RuledCells[],
): Notice[] {
  const taken = rules.filter((rule) => !rule.isOurs && overlaps(rule.range, range)).map((rule) => rule.range);
  for (const free of without(range, taken)) {
    const { dataValidation } = worksheet.getRange(rangeAddress(free));
    dataValidation.rule = { list: { inCellDropDown: true, source: `=${list}` } };
    dataValidation.ignoreBlanks = true;
    dataValidation.errorAlert = { showAlert: strict, style: "Stop", title: refusal.title, message: refusal.text };
  }
  return taken.length > 0 ? [{ code: "drop-down-kept", facts: { sheet, range: rangeAddress(range) } }] : [];
}

function overlaps(one: CellRange, other: CellRange): boolean {
  return one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;
}

/** A column's range without the rows that others take. */
function without(range: CellRange, taken: readonly CellRange[]): CellRange[] {
  return taken.reduce<CellRange[]>(
    (free, hole) =>
      free.flatMap((part) =>
        [
          { ...part, bottom: Math.min(part.bottom, hole.top - 1) },
          { ...part, top: Math.max(part.top, hole.bottom + 1) },
        ].filter(({ top, bottom }) => top <= bottom),
      ),
    [range],
  );
}
