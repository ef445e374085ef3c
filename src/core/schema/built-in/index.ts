import { readDescriptor } from "../read-descriptor.ts";
import type { Schema } from "../schema.ts";
import general from "./general.json";
import secureJapan2007 from "./secure-japan-2007.json";

/** The schemas that need no file, by name. */
export const builtInNames = ["general", "secure-japan-2007"] as const;
export type BuiltInName = (typeof builtInNames)[number];

const descriptors: Record<BuiltInName, unknown> = { general, "secure-japan-2007": secureJapan2007 };

/** Whether there is a built-in schema of that name. */
export function isBuiltInName(name: string): name is BuiltInName {
  return builtInNames.some((known) => known === name);
}

/** A built-in schema. */
export function builtInSchema(name: BuiltInName): Schema {
  const result = readDescriptor(descriptors[name]);
  if (!result.ok) throw new Error(`Built-in schema ${name}: ${JSON.stringify(result.problems)}`);
  return result.value;
}
