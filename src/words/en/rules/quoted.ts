import { excerpt, excerptOfEnd, excerptsOfBoth } from "../../sentence.ts";

/** A value of a cell, shortened where it is long. */
export function quote(value: string): string {
  return `“${excerpt(value)}”`;
}

/** The end of a value, what stands before it left out where it is long. */
export function quoteEnd(value: string): string {
  return `“${excerptOfEnd(value)}”`;
}

export function list(values: readonly string[]): string {
  return values.map(quote).join(", ");
}

/** A value before and after it is rewritten, so that the difference is seen. */
export function quoteBoth(before: string, after: string): readonly [string, string] {
  const [one, other] = excerptsOfBoth(before, after);
  return [`“${one}”`, `“${other}”`];
}
