import { foldText } from "../text/normalize.ts";
import type { SchemaProblem } from "./problem.ts";
import { fieldNames, type Schema } from "./schema.ts";
import { isExpression, textPattern } from "./pattern/text-pattern.ts";

/** What is wrong between the parts of a schema whose shape is right. */
export function consistencyProblems(schema: Schema): SchemaProblem[] {
  return [
    ...requiredFieldProblems(schema),
    ...repeated(schema.fields.map(({ name }, index) => [name, `fields[${String(index)}].name`])),
    ...repeated(headerNames(schema)),
    ...repeated(schema.statuses.map(({ code }, index) => [code, `shinchoku.statuses[${String(index)}].code`])),
    ...repeated(statusNames(schema)),
    ...repeated(
      schema.organizations.map(({ code }, index) => [code, `shinchoku.organizations[${String(index)}].code`]),
    ),
    ...repeated(organizationNames(schema)),
    ...repeated(schema.rules.map(({ rule }, index) => [rule, `shinchoku.rules[${String(index)}].rule`])),
    ...referenceProblems(schema),
    ...patternProblems(schema),
  ];
}

/** A text and the path where it stands. */
type Placed = readonly [text: string, at: string];

function requiredFieldProblems({ fields }: Schema): SchemaProblem[] {
  return [fieldNames.name, fieldNames.status]
    .filter((wanted) => !fields.some(({ name }) => name === wanted))
    .map((text) => ({ at: "fields", problem: "field-missing", text }));
}

function headerNames({ fields }: Schema): Placed[] {
  return fields.flatMap(({ title, aliases }, index) => [
    [title, `fields[${String(index)}].title`] as const,
    ...aliases.flatMap((alias, at): Placed[] =>
      // The field's own title once more is no other way to write it, and no mistake.
      foldText(alias) === foldText(title) ? [] : [[alias, `fields[${String(index)}].shinchoku.aliases[${String(at)}]`]],
    ),
  ]);
}

function statusNames({ statuses }: Schema): Placed[] {
  return statuses.flatMap(({ label, shortLabel, mark, aliases }, index) => {
    const at = `shinchoku.statuses[${String(index)}]`;
    const placed: Placed[] = [[label, `${at}.label`]];
    if (shortLabel !== label) placed.push([shortLabel, `${at}.shortLabel`]);
    if (mark !== "") placed.push([mark, `${at}.mark`]);
    return [...placed, ...aliases.map((alias, place): Placed => [alias, `${at}.aliases[${String(place)}]`])];
  });
}

function organizationNames({ organizations }: Schema): Placed[] {
  return organizations.flatMap(({ name, shortName, aliases }, index) => {
    const at = `shinchoku.organizations[${String(index)}]`;
    const placed: Placed[] = [[name, `${at}.name`]];
    if (shortName !== undefined && shortName !== name) placed.push([shortName, `${at}.shortName`]);
    return [...placed, ...aliases.map((alias, place): Placed => [alias, `${at}.aliases[${String(place)}]`])];
  });
}

/** Texts are compared as cells are: `実施済` and `実 施 済` are one alias, which two statuses cannot share. */
function repeated(placed: readonly Placed[]): SchemaProblem[] {
  const firstPlaces = new Map<string, string>();
  const problems: SchemaProblem[] = [];
  for (const [text, at] of placed) {
    const first = firstPlaces.get(foldText(text));
    if (first === undefined) firstPlaces.set(foldText(text), at);
    else problems.push({ at, problem: "repeated", text, first });
  }
  return problems;
}

function referenceProblems({ fields, statuses, organizations }: Schema): SchemaProblem[] {
  const names = new Set(fields.map(({ name }) => name));
  const codes = new Set(organizations.map(({ code }) => code));
  return [
    ...statuses.flatMap(({ requires }, index) =>
      unknown(requires, names, `shinchoku.statuses[${String(index)}].requires`),
    ),
    ...organizations.flatMap(({ members }, index) =>
      unknown(members, codes, `shinchoku.organizations[${String(index)}].members`),
    ),
  ];
}

function unknown(references: readonly string[], known: ReadonlySet<string>, at: string): SchemaProblem[] {
  return references.flatMap((text, index): SchemaProblem[] =>
    known.has(text) ? [] : [{ at: `${at}[${String(index)}]`, problem: "unknown-reference", text }],
  );
}

function patternProblems({ fields }: Schema): SchemaProblem[] {
  return fields.flatMap(({ pattern }, index): SchemaProblem[] => {
    if (pattern === undefined || textPattern(pattern)) return [];
    const problem = isExpression(pattern) ? "pattern-unsupported" : "pattern-invalid";
    return [{ at: `fields[${String(index)}].constraints.pattern`, problem, text: pattern }];
  });
}
