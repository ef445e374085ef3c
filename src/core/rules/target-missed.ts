import type { FigureCell, MeasureRow } from "../reading/table.ts";
import { fieldNames, type Status } from "../schema/schema.ts";
import { foldText } from "../text/normalize.ts";
import { isBlank, valueText } from "../workbook/grid.ts";
import { shownText, statusOf } from "./support/cells.ts";
import { defineRule, type RuleHit } from "./rule.ts";

/** A status that says that the target was reached: 達成, 目標達成, but not 一部達成 or 概ね達成. */
const reached = /達成|到達|achieved|targetmet/u;
const notWhole = /未達|一部|部分|概ね|おおむね|ほぼ|達成(?:率|度|見込|予定|困難)|partly|partially|mostly|not/u;
/** A text that says that the target was not reached. */
const missed =
  /目標[^。]{0,12}?(?:に(?:は|も)?(?:届[かい]|達し|達する|及ば|至ら)[^。]{0,6}(?:な(?:い|く|かった)|ず)|を下回|は未達|未達成|(?:を|は|の)達成(?:が|は|に(?:は)?)?(?:でき|至ら|困難|され)[^。]{0,4}(?:な(?:い|く|かった)|ず))/u;
/** A number with its unit. */
const quantity = /^(?:約)?([\d,]+(?:\.\d+)?)(\D*)$/u;

/** By what the target was missed: by the figures, or in the words of the text. */
type TargetFacts =
  | { readonly status: string; readonly by: "figures"; readonly target: string }
  | { readonly status: string; readonly by: "text"; readonly words: string };

/** A measure whose status says that the target was reached reached it, by its figures and by its text. */
export const targetMissed = defineRule({
  id: "target-missed",
  group: "status",
  severity: "warning",
  *check({ table, schema: { statuses } }): Generator<RuleHit<TargetFacts>> {
    const reaching = new Set(statuses.filter(saysReached));
    if (reaching.size === 0) return;
    for (const row of table.rows) {
      const status = statusOf(row);
      if (!status || !reaching.has(status)) continue;
      const { actual, target } = row.figures;
      if (actual && target && falls(row)) {
        const facts = { status: status.shortLabel, by: "figures", target: valueText(target.value) } as const;
        yield { at: actual, value: valueText(actual.value), facts };
      }
      const text = row.cells[fieldNames.progress];
      const [words] = (text && missed.exec(valueText(text.value))) ?? [];
      if (text && words !== undefined && !text.inherited) {
        const facts = { status: status.shortLabel, by: "text", words } as const;
        yield { at: text, value: shownText(text), facts };
      }
    }
  },
});

function saysReached({ label, shortLabel, aliases }: Status): boolean {
  return [label, shortLabel, ...aliases].map(foldText).some((name) => reached.test(name) && !notWhole.test(name));
}

/**
 * Whether what was reached falls short of the target. Whether more or less is better is told by the value before, by a
 * target of 0, and by a share in per cent; where none of them tells, nothing is said.
 */
function falls({ figures: { actual, target, baseline } }: MeasureRow): boolean {
  const [is, aim, before] = [actual, target, baseline].map(read);
  if (!is || !aim || is.unit !== aim.unit) return false;
  if (aim.number === 0) return is.number > 0;
  if (before && before.unit === aim.unit && before.number !== aim.number) {
    return before.number < aim.number ? is.number < aim.number : is.number > aim.number;
  }
  return aim.number === 100 && aim.unit === "%" && is.number < aim.number;
}

function read(cell: FigureCell | undefined): { readonly number: number; readonly unit: string } | undefined {
  if (!cell || isBlank(cell.value)) return undefined;
  const [, number, unit] = quantity.exec(valueText(cell.value).normalize("NFKC").replaceAll(/\s+/gu, "")) ?? [];
  return number === undefined || unit === undefined ? undefined : { number: Number(number.replaceAll(",", "")), unit };
}
