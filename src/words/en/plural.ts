import { grouped } from "../grouped.ts";

/** A number with its noun. */
export function plural(value: number, one: string, many = `${one}s`): string {
  return `${grouped(value)} ${value === 1 ? one : many}`;
}
