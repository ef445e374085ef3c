import { cellAddress, ruleGroups, rules, type Finding, type RuleId } from "../../src/core/index.ts";
import { catalogueOf } from "../../src/words/catalogues.ts";
import { sayFinding, type Language } from "../../src/words/say.ts";
import type { RuleCase, RuleCases } from "../../test/core/rules/case.ts";
import { checkCase } from "../../test/core/rules/check-case.ts";
import { precisionOf } from "./precision.ts";
import { hasLayoutSigns, markdownText, sheetTable } from "./sheet-table.ts";
import { pageWords, type PageWords } from "./words.ts";

/** The page of a rule: why it exists, the tables it speaks of with what it says, and those on which it is silent. */
export function rulePage({ rule, about, valid, invalid }: RuleCases, language: Language): string {
  const words = pageWords[language];
  const { title } = catalogueOf(language).rules[rule];
  const precision = precisionOf(rule);
  const examples = [
    `## ${words.invalid}`,
    ...invalid.flatMap((ruleCase) => [...shownSheet(ruleCase, rule, language), findingList(ruleCase, rule, language)]),
    `## ${words.valid}`,
    ...valid.flatMap((ruleCase) => shownSheet(ruleCase, rule, language)),
  ];
  return paragraphs(
    `<!-- ${words.generated} -->`,
    `# ${title}`,
    `\`${rule}\``,
    linked(about[language], [rule]),
    words.about({ severity: severityOf(rule, words), isFixable: isFixable(invalid) }),
    precision ? words.precision(precision) : "",
    hasLayoutSigns(examples.join("")) ? words.signs : "",
    ...examples,
    `[${words.back}](index.md)`,
  );
}

/** The page that lists all rules by their groups, in the order in which they are listed in the code. */
export function indexPage(cases: readonly RuleCases[], language: Language): string {
  const words = pageWords[language];
  const { table, groups } = words;
  const line = ({ rule, invalid }: RuleCases): string => {
    const cells = [`[${rule}](${rule}.md)`, catalogueOf(language).rules[rule].title, severityOf(rule, words)];
    return `| ${[...cells, isFixable(invalid) ? words.fixable : ""].join(" | ")} |`;
  };
  const sections = ruleGroups.flatMap((group) => [
    `## ${groups[group]}`,
    [
      `| ${table.rule} | ${table.title} | ${table.severity} | ${table.fix} |`,
      "| --- | --- | --- | --- |",
      ...cases.filter(({ rule }) => declarationOf(rule).group === group).map(line),
    ].join("\n"),
  ]);
  return paragraphs(`<!-- ${words.generated} -->`, `# ${words.title}`, words.introduction, ...sections);
}

function paragraphs(...texts: readonly string[]): string {
  return `${texts.filter((text) => text !== "").join("\n\n")}\n`;
}

function severityOf(rule: RuleId, { severities }: PageWords): string {
  return severities[declarationOf(rule).severity];
}

function declarationOf(rule: RuleId): (typeof rules)[number] {
  const found = rules.find(({ id }) => id === rule);
  if (!found) throw new Error(`There is no rule ${rule}`);
  return found;
}

function isFixable(invalid: RuleCases["invalid"]): boolean {
  return invalid.some(({ findings }) => findings.some(({ fix }) => fix !== undefined));
}

function shownSheet(ruleCase: RuleCase, rule: RuleId, language: Language): string[] {
  const words = pageWords[language];
  const { merges = [], guarded = {} } = ruleCase.extras ?? {};
  const formulas = Object.keys(guarded);
  return [
    `### ${linked(ruleCase.title[language], [rule])}`,
    sheetTable(ruleCase.rows, words),
    ...(ruleCase.previous ? [words.previous, sheetTable(ruleCase.previous, words)] : []),
    merges.length > 0 ? words.merged(merges.join(language === "ja" ? "、" : ", ")) : "",
    formulas.length > 0 ? words.guarded(formulas.join(", ")) : "",
  ];
}

/** What is said of the sheet by the rule itself, with the other rules that speak of it too. */
function findingList(ruleCase: RuleCase, rule: RuleId, language: Language): string {
  const words = pageWords[language];
  const own = checkCase(ruleCase).findings.filter((finding) => finding.rule === rule);
  const lines = own.flatMap((finding) => findingLines(finding, language));
  const others = [...new Set(ruleCase.others)].map((id) => `[${id}](${id}.md)`);
  return [...lines, ...(others.length > 0 ? ["", words.others(others.join(", "))] : [])].join("\n");
}

function findingLines(finding: Finding, language: Language): string[] {
  const { message, hint } = sayFinding(finding, catalogueOf(language));
  const space = language === "ja" ? "" : " ";
  const said = `- **${cellAddress(finding)}**${language === "ja" ? "：" : ": "}${markdownText(`${message}${space}${hint}`)}`;
  return finding.fix === undefined
    ? [said]
    : [`${said}\\`, `  ${pageWords[language].fixed(markdownText(finding.fix))}`];
}

/** The text with the other rules that it names as links to their pages. */
function linked(text: string, except: readonly RuleId[]): string {
  const named = rules.map(({ id }) => id).filter((id) => !except.includes(id));
  const pattern = new RegExp(`\`?(?<![\\w-])(${named.join("|")})(?![\\w-])\`?`, "gu");
  return text.replace(pattern, (_, id: string) => `[${id}](${id}.md)`);
}
