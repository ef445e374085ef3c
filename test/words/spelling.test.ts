import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "@jest/globals";

/** One word for one thing: a spelling that our own Japanese text does not use, and what it uses. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/概ね/u, "おおむね"],
  [/予期せぬ/u, "予期しない"],
  [/自作/u, "施策進捗チェックの"],
  [/実施の?見込みのある|実施の見込みの施策/u, "実施の見込みがある"],
  // 修正 is the noun; the verb, also on buttons, is 直す.
  [/修正[すしさ]/u, "直す"],
  [/訂正/u, "修正、直す"],
];

const files = [
  ...readdirSync("src/words/ja", { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => path.join("src/words/ja", name)),
  ...readdirSync("docs/guide/ja").map((name) => path.join("docs/guide/ja", name)),
  "README.ja.md",
];

test.each(files)("%s says one thing in one way", (file) => {
  const text = readFileSync(file, "utf8");
  const found = spellings.filter(([spelling]) => spelling.test(text)).map(([spelling, instead]) => [spelling, instead]);
  expect(found).toEqual([]);
});
