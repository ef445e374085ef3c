import { separator } from "./test-id.ts";

/** The tests of all rules; each case is checked by every rule. */
const casesFile = "test/core/rules/rules.test.ts";
const ruleFile = /(?:^|\/)src\/core\/rules\/([\w-]+)\.ts$/u;

/**
 * Which of the tests that run a changed file count: for a rule its own cases, and not those of all others, which run it
 * too; for anything else all of them.
 *
 * @param file the changed file, as a path
 * @param ids the tests that run what was changed
 */
export function ownTests(file: string, ids: readonly string[]): readonly string[] {
  const rule = ruleFile.exec(file)?.[1];
  if (rule === undefined) return ids;
  const own = ids.filter((id) => {
    const [testFile, title = ""] = id.split(separator);
    return testFile !== casesFile || title === rule || title.startsWith(`laws on ${rule}: `);
  });
  return own.length > 0 ? own : ids;
}
