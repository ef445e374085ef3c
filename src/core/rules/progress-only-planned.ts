import type { Table } from "../reading/table.ts";
import { fieldNames } from "../schema/schema.ts";
import { foldText } from "../text/normalize.ts";
import { claimsBeside, contradiction, isCertain } from "./support/progress-against-status.ts";
import { saysPlanned } from "./support/told-tense.ts";
import { defineRule } from "./rule.ts";

/**
 * Where a plan has a column of its own for what is to come, the one for what was done tells what was done. A measure
 * that is under way or late has something to tell; one that is yet to begin has not, and one that is done is a
 * `done-but-planned`.
 */
export const progressOnlyPlanned = defineRule({
  id: "progress-only-planned",
  group: "progress",
  severity: "warning",
  *check(input) {
    const column = planColumn(input.table);
    if (column === undefined) return;
    for (const claim of claimsBeside(input, "underway", "late")) {
      if (!claim.assertions.every(saysPlanned) || !isCertain(claim)) continue;
      const { facts, ...hit } = contradiction(claim, claim.last);
      yield { ...hit, facts: { ...facts, column } };
    }
  },
});

/** 今年度計画, 次年度の取組予定, 今後の方向性: what is to come, as the progress texts’ own header never says; 予定額 is money. */
const planHeader = /今後|(?:今|本|当|次|翌|来)年度.*(?:計画|予定|取組|方針)$|next/u;

/** The header of the column of what is to come. */
function planColumn({ columns }: Table): string | undefined {
  return columns.find(
    ({ field, header }) =>
      field?.name === fieldNames.next || (field === undefined && planHeader.test(foldText(header))),
  )?.header;
}
