import { valueText } from "../workbook/grid.ts";
import { defineRule } from "./rule.ts";
import { quantityOf } from "./support/quantity.ts";

/** What may stand with a unit and changes nothing of it: 80%以上, 5件程度, 120人（累計）. */
const beside = /\(.*|以上|以下|以内|未満|程度|超|増|減|\/年|年間|\s/gu;
/** Units that are written in several ways. */
const sameUnits: readonly (readonly [RegExp, string])[] = [
  [/^(?:箇所|ヶ所|カ所|ケ所|個所|か所|ヵ所)$/u, "か所"],
  [/^(?:人|名)$/u, "人"],
  [/^(?:%|パーセント|ポイント|pt)$/iu, "%"],
];

/**
 * What was reached is told in the unit of the target: 120件 and 85% cannot be held against each other, nor 円 and 千円.
 * Each row of a plan has an indicator of its own, so that units are compared within a row and not down a column.
 */
export const unitDiffers = defineRule({
  id: "unit-differs",
  group: "writing",
  severity: "warning",
  *check({ table }) {
    for (const { figures } of table.rows) {
      const { target, actual, baseline } = figures;
      const aim = quantityOf(target ?? baseline);
      const reached = quantityOf(actual);
      const [aimed, is] = [aim, reached].map((one) => unitOf(one?.unit ?? ""));
      if (!actual || !aim || aimed === "" || is === "" || aimed === is) continue;
      yield { at: actual, value: valueText(actual.value), facts: { field: actual.header, other: aim.text } };
    }
  },
});

function unitOf(text: string): string {
  const unit = text.replace(beside, "");
  return sameUnits.find(([writings]) => writings.test(unit))?.[1] ?? unit;
}
