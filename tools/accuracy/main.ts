/**
 * Measures what is read from progress texts against labelled ones: `npm run accuracy`, or with other files of the two
 * formats `npm run accuracy -- FILE…`. `--misses` lists what was read otherwise than labelled.
 */
import { existsSync } from "node:fs";
import path from "node:path";
import { measurePairs } from "./measure-pairs.ts";
import { measureStatements } from "./measure-statements.ts";
import { readRecords } from "./records.ts";

const dataFolder = path.resolve(import.meta.dirname, "../../../shared/data/statements");
const missesOption = "--misses";

const given = process.argv.slice(2).filter((argument) => argument !== missesOption);
const own = ["dev.jsonl", "pairs-dev.jsonl"]
  .map((name) => path.join(dataFolder, name))
  .filter((file) => existsSync(file));
const files = given.length > 0 ? given : own;
const showsMisses = process.argv.includes(missesOption);
if (files.length === 0) {
  process.stderr.write(`No labelled files in ${dataFolder}. Name some: npm run accuracy -- FILE…\n`);
  process.exitCode = 2;
}
for (const file of files) {
  const { statements, pairs } = await readRecords(file);
  const lines = [
    ...(statements.length > 0 ? measureStatements(statements, showsMisses) : []),
    ...(pairs.length > 0 ? measurePairs(pairs, showsMisses) : []),
  ];
  process.stdout.write(`${path.basename(file)}\n${lines.join("\n")}\n`);
}
