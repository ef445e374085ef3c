import { paneActions } from "../../test/surfaces/excel/faults/actions.ts";
import {
  faulted,
  undisturbed,
  type Fault,
  type FaultResult,
  type Moment,
} from "../../test/surfaces/excel/faults/sweep.ts";
import { writeQualityPage } from "../quality/page.ts";
import { qualityPart } from "../quality/part.ts";
import { writePart } from "../quality/write-part.ts";
import { errorCodes } from "./codes.ts";

/**
 * Injects failures into every request of all that the pane writes, with every code that is documented, and writes the
 * counts for docs/quality.md. The first code at all moments, also with Excel down until the action has ended. Takes
 * about a quarter of an hour; the exit code is 1 when anything is wrong.
 */
const everyMoment: readonly Moment[] = ["before", "after", 0.1, 0.25, 0.5, 0.75, 0.9, 0.99];
const someMoments: readonly Moment[] = ["before", "after", 0.5];
const thorough = "GeneralException";

function* faultsOf(action: Fault["action"], requests: number): Generator<Fault> {
  for (const code of errorCodes) {
    for (const lasts of code === thorough ? (["once", "until-the-end"] as const) : (["once"] as const)) {
      for (const moment of code === thorough ? everyMoment : someMoments) {
        for (let request = 0; request < requests; request += 1) yield { action, request, moment, code, lasts };
      }
    }
  }
}

const rows: (readonly (string | number)[])[] = [];
const wrong: FaultResult[] = [];
for (const action of paneActions) {
  const plain = await undisturbed(action);
  const counts = { "as-before": 0, "as-after": 0, between: 0 };
  const wrongBefore = wrong.length;
  for (const fault of faultsOf(action, plain.requests)) {
    const result = await faulted(fault, plain);
    counts[result.came] += 1;
    if (result.wrong.length > 0) wrong.push(result);
  }
  const all = counts["as-before"] + counts["as-after"] + counts.between;
  rows.push([
    action.name,
    plain.requests,
    all,
    counts["as-after"],
    counts["as-before"],
    counts.between,
    wrong.length - wrongBefore,
  ]);
  process.stdout.write(`${action.name}: ${String(all)} failures, ${String(wrong.length - wrongBefore)} wrong\n`);
}
for (const { fault, came, wrong: reasons } of wrong) {
  const { action, request, moment, code, lasts } = fault;
  process.stdout.write(`${[action.name, request, moment, code, lasts, came].join(" ")}: ${reasons.join("; ")}\n`);
}
await writePart(
  "excel-faults",
  qualityPart({
    title: "Injected failures of Excel",
    command: "npm run faults",
    about: [
      "Every request of an action of the pane fails once: before it is carried out, after it, or midway, with each documented",
      "code; or Excel stays down until the action has ended. After each the workbook is compared with the one before and the",
      "one that the action makes, a person's cells, formats and rules are looked for, what the pane says is compared with",
      "what is so, and the action is tried again. “Between” are those after which Excel did not answer until the end, or did",
      "what it could otherwise than planned and said so; the next try then came to the end as well.",
    ],
    columns: ["action", "requests", "failures", "as after", "as before", "between", "wrong"],
    rows,
  }),
);
await writeQualityPage();
process.exitCode = wrong.length > 0 ? 1 : 0;
