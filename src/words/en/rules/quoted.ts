import { excerpt } from "../../sentence.ts";

/** A value of a cell, shortened where it is long. */
export function quote(value: string): string {
  return `“${excerpt(value)}”`;
}

export function list(values: readonly string[]): string {
  return values.map(quote).join(", ");
}
