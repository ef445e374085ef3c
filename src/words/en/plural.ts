import { formatNumber } from "../format-number.ts";

/** A number with its noun. */
export function plural(value: number, one: string, many = `${one}s`): string {
  return `${formatNumber(value)} ${value === 1 ? one : many}`;
}
