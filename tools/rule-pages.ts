import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { format, resolveConfig } from "prettier";
import { rules } from "../src/core/index.ts";
import { languages } from "../src/words/say.ts";
import type { RuleCases } from "../test/core/rules/case.ts";
import { indexPage, rulePage } from "./rule-pages/page.ts";

/** `npm run docs`: prints a page for every rule in every language, from its cases and the catalogues' own sentences. */
const folder = path.join(import.meta.dirname, "../docs/rules");

const cases = await Promise.all(
  rules.map(async ({ id }) => {
    const module = (await import(`../test/core/rules/${id}.cases.ts`)) as { cases: RuleCases };
    return module.cases;
  }),
);

for (const language of languages) {
  const pages = new Map([
    ["index.md", indexPage(cases, language)],
    ...cases.map((ruleCases) => [`${ruleCases.rule}.md`, rulePage(ruleCases, language)] as const),
  ]);
  await writePages(path.join(folder, language), pages);
}

/** Writes the pages, and removes those of rules that are gone. */
async function writePages(directory: string, pages: ReadonlyMap<string, string>): Promise<void> {
  await mkdir(directory, { recursive: true });
  for (const file of await readdir(directory)) if (!pages.has(file)) await rm(path.join(directory, file));
  for (const [file, text] of pages) {
    const target = path.join(directory, file);
    await writeFile(target, await format(text, { ...(await resolveConfig(target)), filepath: target }));
  }
}
