import { expect, test } from "@jest/globals";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { pivotCells, type SheetPlan } from "../../../../src/core/index.ts";
import { ooxmlErrors } from "../ooxml-errors.ts";
import { assembledParts, packed, strict } from "./assembled-package.ts";
import { exampleSheets } from "./example-summary.ts";

test("the Open XML SDK finds nothing wrong", async () => {
  expect(await ooxmlErrors(await packed(assembledParts(exampleSheets())))).toEqual([]);
});

test("the Open XML SDK finds nothing wrong in a Strict package but percentages, which it only knows without a sign", async () => {
  const errors = await ooxmlErrors(await packed(assembledParts(exampleSheets(), strict)));
  expect(errors.filter((error) => !/c:(holeSize|gapWidth|overlap)\[1\] .*'\d+%'/u.test(error))).toEqual([]);
});

/** LibreOffice where it is installed; its own words for totals follow the language of the computer. */
const office = ["/usr/bin/soffice", "/usr/local/bin/soffice"].find((path) => {
  try {
    return execFileSync(path, ["--version"]).length > 0;
  } catch {
    return false;
  }
});
const testWithOffice = office === undefined ? test.skip : test;

testWithOffice(
  "LibreOffice reads the source anew and comes to the same figures",
  async () => {
    const [data, pivots, charts] = exampleSheets();
    const wrong: SheetPlan = {
      ...pivots,
      pivots: pivots.pivots.map((plan) => ({ ...plan, figures: plan.figures.map((row) => row.map(() => 4711)) })),
    };
    const shown = refreshed(await packed(assembledParts([data, wrong, charts])));
    for (const plan of pivots.pivots) {
      const height = plan.rowItems.length + 3;
      const lines = shown.slice(plan.at.row, plan.at.row + height);
      const expected = pivotCells(plan).map((row) => row.map(({ value }) => String(value ?? "")));
      const named = (row: readonly string[]): string[] => row.map((text) => (text === "Total Result" ? "総計" : text));
      expect(lines.map(named)).toEqual(expected);
    }
  },
  120_000,
);

/** The cells of the second sheet as LibreOffice shows them. */
function refreshed(bytes: Uint8Array): string[][] {
  const folder = mkdtempSync(join(tmpdir(), "shinchoku-"));
  try {
    writeFileSync(join(folder, "summary.xlsx"), bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const filter = "csv:Text - txt - csv (StarCalc):9,34,76,1,,0,false,true,false,false,false,2";
    const options = ["--headless", profile, "--convert-to", filter, "--outdir", folder, join(folder, "summary.xlsx")];
    execFileSync(office ?? "", options, { stdio: "ignore" });
    const text = readFileSync(join(folder, "summary-ピボット.csv"), "utf8");
    return text.split("\n").map((line) => line.split("\t"));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
