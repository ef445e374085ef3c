import type { Cell } from "../../reading/table.ts";
import type { Assertion, Manner } from "../../statements/statement.ts";
import type { Progress } from "../../statements/progress.ts";
import type { Stage, Status } from "../../schema/schema.ts";
import { fieldNames } from "../../schema/schema.ts";
import { cellAddress } from "../../workbook/address.ts";
import { shownText, statusOf } from "./cells.ts";
import type { RuleHit, RuleInput } from "../rule.ts";

/** What a sentence needs to say that a text and a status do not go together. */
export interface ContradictionFacts {
  /** The short label of the status, and its cell. */
  readonly status: string;
  readonly statusCell: string;
  /** The words of the text that decided. */
  readonly words: string;
}

/** A progress text beside a status of some stage. */
export interface Claim extends Pick<Progress, "cell" | "statements" | "assertions"> {
  readonly last: Assertion;
  readonly status: Status;
  readonly statusCell: Cell;
}

/** The texts that claim something of the work, in rows whose status has one of the given stages. */
export function* claimsBeside({ progress }: RuleInput, ...stages: readonly Stage[]): Generator<Claim> {
  for (const { cell, row, statements, assertions, last } of progress) {
    const status = statusOf(row);
    const statusCell = row.cells[fieldNames.status];
    if (!statusCell || !status || !last || !stages.includes(status.stage)) continue;
    yield { cell, statements, assertions, last, status, statusCell };
  }
}

/** Whether all that a text asserts was read by listed words; an error needs no less. */
export function isCertain({ assertions }: Pick<Claim, "assertions">): boolean {
  return assertions.every(({ isListed }) => isListed);
}

/** What is not the whole: only decided upon, a step before the work, a part of it. */
const notWhole: readonly Manner[] = ["decided", "step", "partial"];

/** Whether a text tells of nothing but what is done. */
export function isAllDone({ assertions }: Pick<Claim, "assertions">): boolean {
  return assertions.every(({ state }) => state === "done");
}

/** Whether a text tells for certain that the whole is done. */
export function isWhollyDone(claim: Pick<Claim, "assertions">): boolean {
  return isAllDone(claim) && isCertain(claim) && claim.assertions.every(({ manner }) => !notWhole.includes(manner));
}

/** The report that a text does not go with its status, by the assertion that shows it. */
export function contradiction({ cell, status, statusCell }: Claim, assertion: Assertion): RuleHit<ContradictionFacts> {
  const facts = {
    status: status.shortLabel,
    statusCell: cellAddress(statusCell),
    words: decidingWords(assertion),
  };
  return { at: cell, value: shownText(cell), facts };
}

/** The deciding words; of a plan with its date, where that stands further before: 12月…諮る予定. */
function decidingWords({ state, words, date }: Assertion): string {
  return state !== "planned" || !date || words.includes(date.text) ? words : `${date.text}…${words}`;
}
