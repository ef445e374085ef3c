import { excerpt, excerptOfEnd, excerptsOfBoth } from "../../sentence.ts";

/** セルの値。長いときは途中まで。 */
export function quote(value: string): string {
  return `「${excerpt(value)}」`;
}

/** セルの値の終わり。長いときは前を省く。 */
export function quoteEnd(value: string): string {
  return `「${excerptOfEnd(value)}」`;
}

export function list(values: readonly string[]): string {
  return values.map(quote).join("、");
}

/** 2007-10-03 → 2007年10月3日 */
export function day(isoDate: string): string {
  const [year, month, date] = isoDate.split("-").map(Number);
  return `${String(year)}年${String(month)}月${String(date)}日`;
}

/** 書き換える前と後の値。違いの見えるところを示す。 */
export function quoteBoth(before: string, after: string): readonly [string, string] {
  const [one, other] = excerptsOfBoth(before, after);
  return [`「${one}」`, `「${other}」`];
}
