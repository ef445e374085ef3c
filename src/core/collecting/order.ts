import { foldText } from "../text/normalize.ts";
import type { Schema } from "../schema/schema.ts";

/** Digits of the longest number that is compared as one. */
const longestNumber = 15;

/** By what a text is ordered as people number things: 2-9 before 2-10. */
export function numberPlace(number: string | undefined): string | undefined {
  return number === undefined
    ? undefined
    : foldText(number).replaceAll(/\d+/gu, (digits) => digits.padStart(longestNumber, "0"));
}

/** Compares such places; one that is missing comes last. */
export function byPlace(one: string | undefined, other: string | undefined): number {
  if (one === undefined || other === undefined) return Number(one === undefined) - Number(other === undefined);
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
