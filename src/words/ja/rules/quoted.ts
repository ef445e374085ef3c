import { excerpt } from "../../sentence.ts";

/** セルの値。長いときは途中まで。 */
export function quote(value: string): string {
  return `「${excerpt(value)}」`;
}

export function list(values: readonly string[]): string {
  return values.map(quote).join("、");
}

/** 2007-10-03 → 2007年10月3日 */
export function day(isoDate: string): string {
  const [year, month, date] = isoDate.split("-").map(Number);
  return `${String(year)}年${String(month)}月${String(date)}日`;
}
