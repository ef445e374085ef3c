import { shortSeal, type SealOutcome } from "../../core/index.ts";
import type { Catalogue } from "../../words/catalogue.ts";
import { saySealOutcome } from "../../words/say.ts";
import type { Line } from "./shown-text.ts";

/** Whether a workbook is as it was when it was sealed, as lines. */
export function verifyText(file: string, outcome: SealOutcome, catalogue: Catalogue): Line[] {
  const { sending } = catalogue;
  const look = outcome.state === "unchanged" ? "bold" : outcome.state === "changed" ? "error" : "warning";
  return [
    [`${file}  `, { text: sending.seal.states[outcome.state], look }],
    ...saySealOutcome(outcome, shortOf(outcome), catalogue).map((line) => `  ${line}`),
  ];
}

/** The same as one JSON document. Rows count from 1. */
export function verifyJson(file: string, outcome: SealOutcome, catalogue: Catalogue): string {
  const document = {
    file,
    state: outcome.state,
    message: saySealOutcome(outcome, shortOf(outcome), catalogue).join(catalogue.betweenSentences),
    ...("seal" in outcome && {
      seal: {
        ...{ verdict: outcome.seal.verdict, counts: outcome.seal.counts, schema: outcome.seal.schema },
        ...{ rules: outcome.seal.rules, time: outcome.seal.time, digest: outcome.seal.digest },
        ...{ short: shortSeal(outcome.seal), rows: outcome.seal.rows.length },
      },
    }),
    ...("changes" in outcome && {
      changedRows: outcome.changes.rows.map(({ sheet, row }) => ({ sheet, row: row + 1 })),
      missingRows: outcome.changes.missing,
    }),
  };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}

function shortOf(outcome: SealOutcome): string {
  return "seal" in outcome ? shortSeal(outcome.seal) : "";
}
