import { invalidArgument } from "./failure.ts";
import { isHostObject, type Argument, type HostObject } from "./host-object.ts";

/** Readers of arguments; each refuses what Excel would refuse. An omitted optional argument arrives as null. */

export function text(value: Argument | undefined): string {
  if (typeof value !== "string") throw invalidArgument(`${JSON.stringify(value)} is no text`);
  return value;
}

export function optionalText(value: Argument | undefined): string | undefined {
  return value === null || value === undefined ? undefined : text(value);
}

export function wholeNumber(value: Argument | undefined): number {
  if (typeof value !== "number" || !Number.isInteger(value)) {
    throw invalidArgument(`${JSON.stringify(value)} is no whole number`);
  }
  return value;
}

export function number(value: Argument | undefined): number {
  if (typeof value !== "number") throw invalidArgument(`${JSON.stringify(value)} is no number`);
  return value;
}

export function flag(value: Argument | undefined): boolean {
  if (typeof value !== "boolean") throw invalidArgument(`${JSON.stringify(value)} is no boolean`);
  return value;
}

export function optionalFlag(value: Argument | undefined): boolean {
  return value === null || value === undefined ? false : flag(value);
}

export function record(value: Argument | undefined): Readonly<Record<string, Argument>> {
  if (typeof value !== "object" || value === null || Array.isArray(value) || isHostObject(value)) {
    throw invalidArgument(`${JSON.stringify(value)} is no object`);
  }
  return value as Readonly<Record<string, Argument>>;
}

export function oneOf<const Choice extends string>(choices: readonly Choice[], value: Argument | undefined): Choice {
  const choice = choices.find((candidate) => candidate === value);
  if (choice === undefined) throw invalidArgument(`${JSON.stringify(value)} is none of ${choices.join(", ")}`);
  return choice;
}

export function objectOf(type: string, value: Argument | undefined): HostObject {
  if (!isHostObject(value) || value.type !== type) throw invalidArgument(`A ${type} is wanted`);
  return value;
}
