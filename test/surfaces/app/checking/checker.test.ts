import { expect, test } from "@jest/globals";
import { remoteChecker } from "../../../../src/surfaces/app/checking/checker.ts";
import { createCheckMethods, type FindingsPart } from "../../../../src/surfaces/app/checking/worker-methods.ts";
import { noSettings } from "../../../../src/surfaces/app/state/settings.ts";
import { today, workbookWith } from "../pane.ts";
import { workerDouble } from "../worker/worker-double.ts";

test("findings cross from the worker in parts that keep nobody from typing, and come together in order", async () => {
  const count = 1100;
  const crossed: number[] = [];
  const start = (): ReturnType<typeof workerDouble> =>
    workerDouble(() => {
      const methods = createCheckMethods();
      return {
        ...methods,
        findings: (from: number, to: number): FindingsPart => {
          const part = methods.findings(from, to);
          crossed.push(part.findings.length);
          return part;
        },
      };
    });
  const checker = remoteChecker(start);
  const rows = Array.from({ length: count }, (_, at) => [
    at + 1,
    `施策${String(at + 1)}`,
    "内閣官房",
    "順調",
    "・公表した。",
  ]);
  await checker.load(workbookWith(...rows));
  const outcome = await checker.check(noSettings, today);
  if (!outcome.ok) throw new Error(outcome.problem.code);
  const { findings, places } = outcome.report;
  expect(findings.length).toBeGreaterThanOrEqual(count);
  expect(places).toHaveLength(findings.length);
  expect(findings.map(({ row }) => row)).toEqual(findings.map(({ row }) => row).toSorted((one, other) => one - other));
  expect(Math.max(...crossed)).toBeLessThanOrEqual(250);
  expect(crossed.reduce((sum, part) => sum + part, 0)).toBe(findings.length);
});
