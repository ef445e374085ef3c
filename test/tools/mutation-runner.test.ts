import { expect, test } from "@jest/globals";
import { ownTests } from "../../tools/mutation/runner/own-tests.ts";

test("a rule is tried with its own cases and with what looks at limits, other code with every test that runs it", () => {
  const cases = "test/core/rules/rules.test.ts › ";
  const own = [`${cases}plan-overdue › speaks`, `${cases}laws on plan-overdue: one › holds`];
  const shared = "test/core/rules/limits.test.ts › rates";
  const others = [`${cases}plan-overdue-late › speaks`, `${cases}laws on due-postponed: one › holds`];
  const all = [...own, shared, ...others];
  expect(ownTests("/copy/src/core/rules/plan-overdue.ts", all)).toEqual([...own, shared]);
  expect(ownTests("src/core/rules/support/rates.ts", all)).toEqual(all);
  expect(ownTests("src/core/check.ts", all)).toEqual(all);
});
