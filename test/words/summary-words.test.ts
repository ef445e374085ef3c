import { describe, expect, test } from "@jest/globals";
import type { Conclusion } from "../../src/core/summary/conclusion.ts";
import { catalogueOf } from "../../src/words/catalogues.ts";
import { languages } from "../../src/words/say.ts";

const levels: readonly Conclusion["level"][] = ["empty", "completed", "all", "nearly-all", "most", "some"];

/** A conclusion of 200 measures, 199 of which are settled. */
function conclusion(change: Partial<Conclusion>): Conclusion {
  return {
    level: "nearly-all",
    isUnderway: true,
    isWithinFiscalYear: false,
    total: 200,
    settled: 199,
    started: 150,
    late: 0,
    stopped: 0,
    notCounted: 0,
    ...change,
  };
}

describe.each(languages)("the conclusion in %s", (language) => {
  const { summary } = catalogueOf(language);

  test("is another sentence for every level, for plans that are not underway, and for those of the year", () => {
    const changes = levels.flatMap((level): Partial<Conclusion>[] => [{ level }, { level, isUnderway: false }]);
    const sentences = changes.map((change) => summary.conclusion(conclusion(change)));
    expect(new Set(sentences).size).toBe(levels.length + 2);
    for (const sentence of sentences) expect(sentence).toMatch(/[。.]$/u);
    const ofTheYear = summary.conclusion(conclusion({ isWithinFiscalYear: true }));
    expect(ofTheYear).not.toBe(summary.conclusion(conclusion({})));
  });

  test("rounds down, so that 199 of 200 are not 100 per cent", () => {
    expect(summary.conclusion(conclusion({}))).toMatch(/199件（99％）|199 \(99%\)/u);
  });

  test("never calls all on track while some are late, and tells them from what nobody knows", () => {
    const late = { total: 12, settled: 9, started: 9, late: 3 };
    for (const level of ["most", "some"] as const) {
      const sentence = summary.conclusion(conclusion({ ...late, level }));
      expect(sentence).toMatch(/残る3件は遅れています。$|of the other 3, 3 are late\.$/u);
    }
    const mixed = summary.conclusion(conclusion({ total: 12, settled: 6, late: 1, stopped: 1, level: "some" }));
    expect(mixed).toMatch(
      /残る6件のうち1件は遅れており、1件は中止又は見送りとなっており、4件は見込みが立っていません。$|of the other 6, 1 is late, 1 was stopped or put off, the outlook for 4 is uncertain\.$/u,
    );
  });

  test("adds to nearly all which measures are late or were given up", () => {
    const nearly = { total: 200, settled: 195, late: 3, stopped: 2 };
    for (const isUnderway of [true, false]) {
      const sentence = summary.conclusion(conclusion({ ...nearly, isUnderway }));
      expect(sentence).toMatch(
        /ただし、遅れている施策が3件、中止又は見送りとなった施策が2件あります。$|; of the other 5, 3 are late, 2 were stopped or put off\.$/u,
      );
    }
    const stopped = summary.conclusion(conclusion({ total: 200, settled: 199, stopped: 1 }));
    expect(stopped).toMatch(
      /ただし、中止又は見送りとなった施策が1件あります。$|; of the other 1, 1 was stopped or put off\.$/u,
    );
  });

  test("says how many measures have no listed status", () => {
    expect(summary.conclusion(conclusion({ notCounted: 7 }))).toMatch(/7(?:件| measures)/u);
  });
});

test.each(languages)("the period tells year, half and day (%s)", (language) => {
  const { period } = catalogueOf(language).summary;
  const said = ([undefined, 1, 2] as const).map((half) => period({ fiscalYear: 2007, half, asOf: "2007-10-03" }));
  expect(new Set(said).size).toBe(3);
  for (const text of said) expect(text).toMatch(/2007.*(?:2007年10月3日|2007-10-03)/u);
});

test.each(languages)("the quarters of a year, and what is before and after it, are told apart (%s)", (language) => {
  const { quarter } = catalogueOf(language).summary;
  const said = (["before", 1, 2, 3, 4, "after"] as const).map((one) => quarter({ quarter: one, fiscalYear: 2007 }));
  expect(said.map((text) => /20\d\d/u.exec(text)?.[0])).toEqual(["2006", "2007", "2007", "2007", "2007", "2008"]);
  expect(new Set(said).size).toBe(6);
});

test("a single thing is counted in the singular", () => {
  const { openErrors, doughnut } = catalogueOf("en").summary;
  expect(openErrors([])).not.toMatch(/\d/u);
  expect(openErrors([{ title: "A", count: 1 }])).toContain("1 error not");
  expect(openErrors([{ title: "A", count: 2 }])).toContain("2 errors not");
  expect(doughnut.title({ plan: "P", total: 1 })).toBe("P: status of 1 measure");
});
