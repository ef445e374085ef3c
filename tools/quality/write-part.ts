import { writeFileSync } from "node:fs";
import { format, resolveConfig } from "prettier";
import type { QualityPart } from "./part.ts";

/** Keeps a part, written as everything else in the repository is. */
export async function writePart(name: string, part: QualityPart): Promise<void> {
  const file = `docs/quality/${name}.json`;
  const options = await resolveConfig(file);
  writeFileSync(file, await format(JSON.stringify(part), { ...options, filepath: file }));
}
