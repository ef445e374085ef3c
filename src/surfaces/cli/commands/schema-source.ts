import path from "node:path";
import {
  builtInNames,
  builtInSchema,
  isBuiltInName,
  ProblemError,
  readSchemaText,
  type Schema,
} from "../../../core/index.ts";
import { readInput } from "../files.ts";

/** A schema by the name of a built-in one, or from a file. A file is what looks like one, of at most so many bytes. */
export async function schemaOf(nameOrFile: string, sizeLimit: number): Promise<Schema> {
  if (isBuiltInName(nameOrFile)) return builtInSchema(nameOrFile);
  const isFile = nameOrFile.endsWith(".json") || nameOrFile.includes(path.sep) || nameOrFile.includes("/");
  if (!isFile) {
    throw new ProblemError({ code: "schema-unknown", facts: { name: nameOrFile, builtIn: builtInNames } });
  }
  const result = readSchemaText(new TextDecoder().decode(await readInput(nameOrFile, sizeLimit)));
  if (result.ok) return result.value;
  throw new ProblemError({ code: "schema-invalid", facts: { source: nameOrFile, problems: result.problems } });
}
