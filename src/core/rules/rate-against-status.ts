import { fieldNames, type Stage, type Status } from "../schema/schema.ts";
import { ratesOf, shownRate, wholeRate, type Rate } from "./support/rates.ts";
import { defineRule } from "./rule.ts";

/** Stages in which all of the work is not done. */
const notReached: readonly Stage[] = ["planned", "late", "undecided", "stopped"];

/** Statuses that say nothing but whether a target was reached. */
const reached = /^(?:目標)?(?:達成|到達)(?:済み?)?$/u;
const missed = /^(?:目標)?未達成?$/u;
/** So many rates tell whether the statuses of a table go by them, when all but a few agree. */
const fewestTelling = 4;
const fewAmong = 4;

/**
 * What is done is done to 100%, and what has yet to begin is not. A target may be missed by a measure that is done; 達成
 * and 未達成 go by the rate of the target (達成率) where they do so in nearly all of the rows.
 */
export const rateAgainstStatus = defineRule({
  id: "rate-against-status",
  group: "status",
  severity: "warning",
  *check({ table }) {
    const rated = ratesOf(table).flatMap((found): Rated[] => {
      const reading = found.row.cells[fieldNames.status]?.reading;
      return reading?.kind === "status" && reading.status
        ? [{ found, status: reading.status, written: reading.text }]
        : [];
    });
    for (const { found, status } of [...rated.filter(contradictsWork), ...againstTarget(rated)]) {
      const facts = { field: found.cell.header, status: status.shortLabel };
      yield { at: found.cell, value: shownRate(found), facts };
    }
  },
});

interface Rated {
  readonly found: Rate;
  readonly status: Status;
  /** The status as the cell has it. */
  readonly written: string;
}

function contradictsWork({ found: { rate, isOfWork }, status: { stage } }: Rated): boolean {
  const isWhole = rate >= wholeRate;
  return isOfWork && ((stage === "done" && !isWhole) || (notReached.includes(stage) && isWhole));
}

/** The rates of targets that speak against 達成 or 未達成, where hardly any do. */
function againstTarget(rated: readonly Rated[]): readonly Rated[] {
  const telling = rated.flatMap((one) => {
    const { isOfWork } = one.found;
    const text = one.written.trim();
    const isReached = reached.test(text);
    return !isOfWork && (isReached || missed.test(text)) ? [{ one, isReached }] : [];
  });
  const against = telling.filter(({ one, isReached }) => isReached !== one.found.rate >= wholeRate);
  const isRule = telling.length >= fewestTelling && against.length * fewAmong <= telling.length;
  return isRule ? against.map(({ one }) => one) : [];
}
