import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { format, resolveConfig } from "prettier";
import type { QualityPart } from "./part.ts";

const folder = "docs/quality";
const page = "docs/quality.md";

/** Writes docs/quality.md: all parts that were measured, in the order of their names. */
export async function writeQualityPage(): Promise<void> {
  const parts = readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => JSON.parse(readFileSync(`${folder}/${name}`, "utf8")) as QualityPart);
  const text = `# What was tried

Generated from the last long runs (\`${folder}/\`); the commands measure anew. CI runs a short form of each with the tests.

${parts.map(partText).join("\n")}`;
  writeFileSync(page, await format(text, { ...(await resolveConfig(page)), filepath: page }));
}

function partText({ title, command, measuredOn, machine, about, columns, rows }: QualityPart): string {
  const line = (cells: readonly (string | number)[]): string => `| ${cells.map(String).join(" | ")} |\n`;
  return `## ${title}

${about.join("\n")}

\`${command}\`, ${measuredOn}, ${machine}

${line(columns)}${line(columns.map(() => "---"))}${rows.map(line).join("")}`;
}
