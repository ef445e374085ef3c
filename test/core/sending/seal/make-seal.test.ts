import { expect, test } from "@jest/globals";
import { checkSending } from "../../../../src/core/sending/check-sending.ts";
import { makeSeal } from "../../../../src/core/sending/seal/make-seal.ts";
import { inputOf } from "../case.ts";

test("a seal says what was found, with what, when, and of which rows", () => {
  const input = inputOf({ title: "", file: { name: "最終.xlsx" } });
  if ("code" in input.check) throw new Error(input.check.code);
  const seal = makeSeal(input.workbook, input.check, checkSending(input, []), {
    version: "0.1.0",
    time: "2026-11-27T09:00:00Z",
  });
  expect(seal).toMatchObject({
    ...{ verdict: "ask", counts: { error: 0, warning: 1, info: 0 }, rules: "0.1.0", time: "2026-11-27T09:00:00Z" },
    schema: expect.stringMatching(/^general \d/u) as unknown,
  });
  expect(seal.rows.length).toBe(1);
});
