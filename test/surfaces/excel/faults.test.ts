import { expect, test } from "@jest/globals";
import { paneActions } from "./faults/actions.ts";
import { faulted, undisturbed, type Fault } from "./faults/sweep.ts";

/** A few of each; `npm run faults` injects every code that is documented, at more moments. */
const moments = ["before", "after", 0.5, 0.9] as const;
const code = "GeneralException";

test.each(paneActions.map((action) => [action.name, action] as const))(
  "whichever request of %s fails, the workbook is as before or as after, and the pane tells the truth",
  async (_, action) => {
    const plain = await undisturbed(action);
    const wrong: unknown[] = [];
    for (let request = 0; request < plain.requests; request += 1) {
      for (const moment of moments) {
        for (const lasts of ["once", "until-the-end"] as const) {
          const fault: Fault = { action, request, moment, code, lasts };
          const result = await faulted(fault, plain);
          if (result.wrong.length > 0) wrong.push([request, moment, lasts, result.came, ...result.wrong]);
        }
      }
    }
    expect(wrong).toEqual([]);
  },
);
