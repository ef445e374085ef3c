import { foldText } from "../text/normalize.ts";

const placeholders = new Set(
  [
    "特になし",
    "特に無し",
    "なし",
    "無し",
    "無",
    "該当なし",
    "同上",
    "同前",
    "上記のとおり",
    "上に同じ",
    "同じ",
    "〃",
    "N/A",
    "未記入",
    "記載なし",
    "調整中",
    "後日記載",
  ].map(foldText),
);
/** `－`, `……`, `？？`: nothing but signs, here as `foldText` leaves them. */
const signsOnly = /^[-ー~.・?〃]+$/u;
/** The bullet, brackets and full stop that people put around such a word. */
const around = /^[・●○*([【「]+|[)\]】」。.]+$/gu;

/** Longer texts say something; a placeholder may be spaced out. */
const longestPlaceholder = 16;

/** Whether a text fills its cell without saying anything: 特になし, ・同上。, －. */
export function isPlaceholder(text: string): boolean {
  if (text.length > longestPlaceholder) return false;
  const folded = foldText(text);
  return signsOnly.test(folded) || placeholders.has(folded.replace(around, ""));
}
