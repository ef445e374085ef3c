import { valueText } from "../workbook/grid.ts";
import type { CellValue } from "../workbook/workbook.ts";

/** How texts end, or begin, that say what a cell is to be filled in with: 一覧から選択, 200字以内で記入, 例）総務省, Select …. */
const instruction =
  /(?:(?:記入|記載|記述|入力|選択)(?:する|すること|します|のこと|願います|して(?:ください|下さい))?|書(?:く|くこと|いて(?:ください|下さい)))[。.）)]*$|ください[。）)]*$|願います[。）)]*$|^[（(]?(?:記入)?例[）):：]|y{4}[-/年]m|^(?:please|enter|select|choose|describe|list)\b/iu;

/** Whether a text says what its cell is to be filled in with. A report may say so of something too: 白書に記載。 */
export function isInstruction(text: string): boolean {
  return instruction.test(text.trim());
}

/** Whether values are for the most part instructions, so that what they stand in was never filled in. */
export function areInstructions(values: readonly CellValue[]): boolean {
  const texts = values.map((value) => valueText(value)).filter((text) => text.trim() !== "");
  const instructions = texts.filter(isInstruction).length;
  return instructions >= fewest && instructions * 2 >= texts.length;
}

const fewest = 2;
