import { rules } from "./rules/index.ts";
import type { SchemaProblem } from "./schema/problem.ts";
import type { Schema } from "./schema/schema.ts";
import { ruleBlock, schemaSheetName } from "./schema/sheet-columns.ts";

const ruleIds = new Set<string>(rules.map(({ id }) => id));

/**
 * Rules that a schema speaks of and that there are not, so that its wish would not be met; each with its place in the
 * file, or on the sheet.
 */
export function unknownRules(schema: Pick<Schema, "rules">, source: "file" | "sheet"): SchemaProblem[] {
  return schema.rules.flatMap(({ rule }, index): SchemaProblem[] => {
    const at = source === "sheet" ? `${schemaSheetName}!■${ruleBlock.title}` : `shinchoku.rules[${String(index)}].rule`;
    return ruleIds.has(rule) ? [] : [{ at, problem: "unknown-rule", text: rule }];
  });
}
