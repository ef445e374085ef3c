import { foldText } from "../text/normalize.ts";

const dittoMarks = new Set(["〃", "″", "”", '"', "〟", "々", "仝", "同上", "同前", "同じ", "上に同じ"].map(foldText));

const longestMark = 8;

/** Whether the text only says that it repeats the cell above. */
export function isDitto(text: string): boolean {
  return text.length <= longestMark && dittoMarks.has(foldText(text));
}
