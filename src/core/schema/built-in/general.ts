import { readDescriptor } from "../read-descriptor.ts";
import type { Schema } from "../schema.ts";
import general from "./general.json";
import generalEnglish from "./general-english.json";

/** The schema of a plan that brings none. */
export function generalSchema(): Schema {
  return readBuiltIn("general", general);
}

/** The schema of a plan in English that brings none. */
export function generalEnglishSchema(): Schema {
  return readBuiltIn("general-english", generalEnglish);
}

/** Reads a descriptor of ours; that it is read is held by a test. */
export function readBuiltIn(name: string, descriptor: unknown): Schema {
  const result = readDescriptor(descriptor);
  if (!result.ok) throw new Error(`Built-in schema ${name}: ${JSON.stringify(result.problems)}`);
  return result.value;
}
