import { expect, test } from "@jest/globals";
import { carryOutTask } from "../../tools/fuzz/child.ts";
import { mutated } from "../../tools/fuzz/mutations.ts";
import { fuzzPart } from "../../tools/fuzz/quality-part.ts";
import { Chance } from "../../tools/fuzz/random.ts";

/** Some of what `npm run fuzz` does by the thousand. */
const files = ["samples/small/with-schema.xlsx", "samples/small/row-per-organization-merged.xlsx"];

test.each(Array.from({ length: 12 }, (_, seed) => [seed, files[seed % files.length] ?? ""] as const))(
  "every command answers a workbook that chance %d has changed",
  async (seed, file) => {
    const { runs, faults } = await carryOutTask({ file, seed });
    expect(runs).toBeGreaterThan(0);
    expect(faults).toEqual([]);
  },
);

test("the same seed changes a workbook in the same way", async () => {
  const bytes = new TextEncoder().encode("x".repeat(500));
  const changed = async (seed: number): Promise<string> => {
    const byteSeed =
      Array.from({ length: 50 }, (_, at) => seed + at).find((one) => new Chance(one).below(4) === 0) ?? 0;
    return Buffer.from(await mutated(bytes, new Chance(byteSeed))).toString("hex");
  };
  expect(await changed(1)).toBe(await changed(1));
  expect(await changed(1)).not.toBe(Buffer.from(bytes).toString("hex"));
});

test("a fault has its line in the figures of a long run", () => {
  const figures = { seed: 5, files: 2, runs: 10, answered: 4, hangs: 1, faults: { "value lost": 3 } };
  const { command, rows } = fuzzPart(figures);
  expect(command).toContain("--seed 5");
  expect(rows).toEqual(
    expect.arrayContaining([
      ["value lost", 3],
      ["hangs", 1],
      ["commands run on them", 10],
    ]),
  );
});
