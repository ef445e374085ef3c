/**
 * Measures what is read from progress texts against labelled ones: `npm run accuracy`, or with other files of the two
 * formats `npm run accuracy -- FILE…`. `--misses` lists what was read otherwise than labelled, `--rules` how often each
 * rule spoke rightly, on the labelled pairs and on the findings of real workbooks that somebody read by hand; with
 * `--record` that is kept for the rules' pages (`npm run docs`).
 */
import { existsSync } from "node:fs";
import path from "node:path";
import { countByRule, measurePairs } from "./measure-pairs.ts";
import { measureStatements } from "./measure-statements.ts";
import { readRecords, type PairRecord, type StatementRecord } from "./records.ts";
import { writeQualityPage } from "../quality/page.ts";
import { writePart } from "../quality/write-part.ts";
import { countsOfRules, rulePrecision, rulesTable } from "./rules-table.ts";
import { seenPairs, split } from "./split.ts";
import { countOnWorkbooks } from "./verdicts.ts";

const dataFolder = path.resolve(import.meta.dirname, "../../../shared/data/statements");
const workbooksFolder = path.resolve(import.meta.dirname, "../../../shared/data/workbooks");
const verdictsFolder = path.resolve(import.meta.dirname, "../../test/fixtures/verdicts");
const missesOption = "--misses";
const rulesOption = "--rules";
const recordOption = "--record";

const showsMisses = process.argv.includes(missesOption);
const showsRules = process.argv.includes(rulesOption);
const options = [missesOption, rulesOption, recordOption];
const given = process.argv.slice(2).filter((argument) => !options.includes(argument));

/** The files of the data folder that are there, or those that were named. */
function filesOf(names: readonly string[]): string[] {
  if (given.length > 0) return given;
  return names.map((name) => path.join(dataFolder, name)).filter((file) => existsSync(file));
}

function print(title: string, lines: readonly string[]): void {
  if (lines.length > 0) process.stdout.write(`${title}\n${lines.join("\n")}\n`);
}

async function pairsOf(files: readonly string[]): Promise<PairRecord[]> {
  const records = await Promise.all(files.map((file) => readRecords(file)));
  return records.flatMap(({ pairs }) => pairs);
}

const files = filesOf(["dev.jsonl", "train.jsonl", "pairs-dev.jsonl", "pairs-train.jsonl"]);
if (files.length === 0) {
  process.stderr.write(`No labelled files in ${dataFolder}. Name some: npm run accuracy -- FILE…\n`);
  process.exitCode = 2;
} else if (showsRules) {
  const { counts, unread } = await countOnWorkbooks(verdictsFolder, workbooksFolder);
  const rules = countsOfRules(countByRule(await pairsOf(files)), counts);
  print("rules", [...rulesTable(rules), ...unread]);
  if (process.argv.includes(recordOption)) {
    await writePart("rule-precision", rulePrecision(rules));
    await writeQualityPage();
  }
} else {
  for (const file of files) {
    const name = path.basename(file);
    const { statements, pairs } = await readRecords(file);
    const isTrain = given.length === 0 && name === "train.jsonl";
    const { seen, heldOut } = isTrain ? split(statements) : { seen: statements, heldOut: [] };
    if (seen.length > 0) print(isTrain ? `${name}, seen` : name, measureStatements(seen, showsMisses));
    if (heldOut.length > 0) print(`${name}, held out`, measureStatements(heldOut, false));
    if (pairs.length > 0) {
      const measured = showsMisses ? seenPairs(pairs, await heldOutRecords()) : pairs;
      print(name, measurePairs(measured, showsMisses));
    }
  }
}

/** What is held out of the records must not show in the misses of the pairs. */
async function heldOutRecords(): Promise<readonly StatementRecord[]> {
  const file = path.join(dataFolder, "train.jsonl");
  return existsSync(file) ? split((await readRecords(file)).statements).heldOut : [];
}
