import { foldText } from "./normalize.ts";

const dittoMarks = new Set(["〃", "″", "”", '"', "〟", "々", "仝", "同上", "同前", "同じ", "上に同じ"].map(foldText));

/** Whether the text only says that it repeats the cell above. */
export function isDitto(text: string): boolean {
  return dittoMarks.has(foldText(text));
}
