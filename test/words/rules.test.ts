import { describe, expect, test } from "@jest/globals";
import type { Finding } from "../../src/core/check.ts";
import type { RuleId } from "../../src/core/rules/index.ts";
import { catalogueOf } from "../../src/words/catalogues.ts";
import { languages, sayFinding } from "../../src/words/say.ts";
import { allCases } from "../core/rules/all-cases.ts";
import { checkCase } from "../core/rules/check-case.ts";

/** Every finding of every case, named by its rule and what the case shows. */
const findings = allCases.flatMap(([, { invalid }]) =>
  invalid.flatMap((ruleCase) =>
    checkCase(ruleCase).findings.map((finding) => [`${finding.rule}: ${ruleCase.title.en}`, finding] as const),
  ),
);

/** What they speak of cannot be quoted: a length, spaces, the extent of a merge, what a text does not say. */
const unquotable: ReadonlySet<RuleId> = new Set([
  "text-too-long",
  "space-padding",
  "cell-merged",
  "organization-silent",
  "progress-without-claim",
]);

const quotations = /「[^」]*」|“[^”]*”/gu;

/** What stands in quotation marks, in which … stands for what was left out. */
function quoted(text: string): string[] {
  return (text.match(quotations) ?? []).flatMap((quotation) => quotation.slice(1, -1).split("…").filter(Boolean));
}

function oneLine(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/gu, " ");
}

/** The text without what it quotes and without what the finding itself brings: titles, patterns, values, addresses. */
function ownWords(text: string, { facts, value }: Finding): string {
  const brought = [value, ...textsIn(facts)].sort((one, other) => other.length - one.length);
  const unquoted = brought.reduce((rest, fact) => (fact === "" ? rest : rest.replaceAll(fact, "")), text);
  return unquoted.replace(quotations, "");
}

function textsIn(facts: unknown): string[] {
  if (typeof facts === "string") return [facts];
  return typeof facts === "object" && facts !== null ? Object.values(facts).flatMap(textsIn) : [];
}

describe.each(languages)("what is said in %s of", (language) => {
  const catalogue = catalogueOf(language);

  test.each(findings)("%s", (_, finding) => {
    const { message, hint } = sayFinding(finding, catalogue);
    for (const sentence of [message, hint]) {
      expect(sentence).toMatch(language === "ja" ? /[^。\s]。$/u : /[^.\s]\.$/u);
      expect(sentence).not.toMatch(/undefined|NaN|\[object|\n/u);
      expect(sentence).not.toMatch(/「」|“”(?!”)|\s\s|。。|、。|\.\./u);
    }
    if (finding.value === "" || unquotable.has(finding.rule)) return;
    const value = oneLine(finding.value);
    expect([...quoted(message), message].some((piece) => value.includes(piece) || piece.includes(value))).toBe(true);
  });
});

test.each(findings)("in Japanese there is no English, and the other way round: %s", (_, finding) => {
  const ja = sayFinding(finding, catalogueOf("ja"));
  expect(ownWords(`${ja.message}${ja.hint}`, finding)).not.toMatch(/[A-Za-z]{2}/u);
  const en = sayFinding(finding, catalogueOf("en"));
  expect(ownWords(en.message, finding)).not.toMatch(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、。]/u);
});

test("every rule's sentences are heard here, and what needs checking says so in both languages", () => {
  const heard = new Set(findings.map(([, { rule }]) => rule));
  expect([...heard].sort()).toEqual(Object.keys(catalogueOf("ja").rules).sort());
  for (const [, finding] of findings) {
    const [ja, en] = languages.map((language) => sayFinding(finding, catalogueOf(language)).message);
    expect([finding.rule, ja?.includes("要確認")]).toEqual([finding.rule, en?.includes("please check")]);
  }
});
