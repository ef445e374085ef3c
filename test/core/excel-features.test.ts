import { expect, test } from "@jest/globals";
import { askedFeatures, isTried, selfCheckFeatures } from "../../src/core/index.ts";

test("what takes a hand of the user's is tried when it is asked for, and the rest always", () => {
  const untold = selfCheckFeatures.filter((feature) => !isTried(feature, new Set()));
  expect(untold).toEqual(selfCheckFeatures.filter((feature) => askedFeatures.some((asked) => asked === feature)));
  for (const asked of askedFeatures) {
    expect(selfCheckFeatures.filter((feature) => isTried(feature, new Set([asked])))).toHaveLength(
      selfCheckFeatures.length - askedFeatures.length + 1,
    );
  }
});
