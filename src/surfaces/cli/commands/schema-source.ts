import path from "node:path";
import {
  builtInNames,
  builtInSchema,
  isBuiltInName,
  ProblemError,
  readSchemaText,
  unknownRules,
  type Schema,
} from "../../../core/index.ts";
import { readInput } from "../files.ts";
import type { Options } from "../options.ts";

/** The schema that was asked for, if one was. */
export async function givenSchema({
  schema,
  sizeLimit,
}: Pick<Options, "schema" | "sizeLimit">): Promise<Schema | undefined> {
  return schema === undefined ? undefined : schemaOf(schema, sizeLimit);
}

/** A schema by the name of a built-in one, or from a file. A file is what looks like one, of at most so many bytes. */
export async function schemaOf(nameOrFile: string, sizeLimit: number): Promise<Schema> {
  if (isBuiltInName(nameOrFile)) return builtInSchema(nameOrFile);
  const isFile = nameOrFile.endsWith(".json") || nameOrFile.includes(path.sep) || nameOrFile.includes("/");
  if (!isFile) {
    throw new ProblemError({ code: "schema-unknown", facts: { name: nameOrFile, builtIn: builtInNames } });
  }
  const result = readSchemaText(new TextDecoder().decode(await readInput(nameOrFile, sizeLimit)));
  const problems = result.ok ? unknownRules(result.value, "file") : result.problems;
  if (result.ok && problems.length === 0) return result.value;
  throw new ProblemError({ code: "schema-invalid", facts: { source: nameOrFile, problems } });
}
