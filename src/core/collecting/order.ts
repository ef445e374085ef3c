import { foldText } from "../text/normalize.ts";
import type { Schema } from "../schema/schema.ts";

/** Compares texts as people number things: 2-9 before 2-10. A text that is missing comes last. */
export function byNumber(one: string | undefined, other: string | undefined): number {
  if (one === undefined || other === undefined) return Number(one === undefined) - Number(other === undefined);
  const mine = piecesOf(one);
  const theirs = piecesOf(other);
  for (let at = 0; at < Math.min(mine.length, theirs.length); at += 1) {
    const difference = byPiece(mine[at] ?? "", theirs[at] ?? "");
    if (difference !== 0) return difference;
  }
  return mine.length - theirs.length;
}

function piecesOf(text: string): readonly string[] {
  return foldText(text).match(/\d+|\D+/gu) ?? [];
}

function byPiece(one: string, other: string): number {
  const difference = Number(one) - Number(other);
  if (!Number.isNaN(difference) && difference !== 0) return difference;
  return byText(one, other);
}

/** Compares texts by their characters' codes, which is the same everywhere. */
export function byText(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

/** Compares names of organizations by the schema's order; those that it does not list come last, by name. */
export function organizationOrder({
  organizations,
}: Schema): (one: string | undefined, other: string | undefined) => number {
  const places = new Map(organizations.map(({ name }, at) => [name, at]));
  const placeOf = (name: string | undefined): number =>
    name === undefined ? organizations.length + 1 : (places.get(name) ?? organizations.length);
  return (one, other) => placeOf(one) - placeOf(other) || byText(one ?? "", other ?? "");
}
