import { declareFactoryPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
  type DryRunResult,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
} from "@stryker-mutator/api/test-runner";
import { INSTRUMENTER_CONSTANTS, type MutantCoverage } from "@stryker-mutator/api/core";
import { ownTests } from "./own-tests.ts";
import { runTestFile, type Choice, type TestOutcome } from "./test-file.ts";
import { fileOf } from "./test-id.ts";

/** What the changed code looks at: which change is on, and where it counts what was run. */
interface Watched {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  /** How often the change may be reached, and was; a loop without an end is left by it. */
  hitLimit?: number | undefined;
  hitCount?: number | undefined;
  mutantCoverage?: MutantCoverage;
}

const watched: Watched = {};
Object.assign(globalThis, { [INSTRUMENTER_CONSTANTS.NAMESPACE]: watched });

/** From the root of the copy in which this process works. */
const testFiles = (process.env.MUTATION_TESTS ?? "").split(",");
const statuses = { passed: TestStatus.Success, failed: TestStatus.Failed, skipped: TestStatus.Skipped } as const;

/**
 * Runs the tests of a room in one process. Jest's own runner reads its settings, searches the project and reads every
 * module from disk for each change; here a change costs what its tests cost.
 */
class RoomRunner implements TestRunner {
  capabilities() {
    return { reloadEnvironment: true };
  }

  async dryRun(): Promise<DryRunResult> {
    const coverage: MutantCoverage = { static: {}, perTest: {} };
    watched.mutantCoverage = coverage;
    const result = await runFiles(testFiles, { stopAtFailure: false });
    return result.status === DryRunStatus.Complete ? { ...result, mutantCoverage: coverage } : result;
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, disableBail }: MutantRunOptions): Promise<MutantRunResult> {
    watched.activeMutant = activeMutant.id;
    watched.hitCount = hitLimit === undefined ? undefined : 0;
    watched.hitLimit = hitLimit;
    const own = testFilter && ownTests(activeMutant.fileName, testFilter);
    const files = own ? [...new Set(own.map(fileOf))] : testFiles;
    const only = own && new Set(own);
    return toMutantRunResult(await runFiles(files, { only, stopAtFailure: !disableBail }), disableBail);
  }
}

async function runFiles(files: readonly string[], choice: Choice): Promise<DryRunResult> {
  const tests: TestResult[] = [];
  for (const file of files) {
    const outcomes = await runTestFile(file, choice, {
      begins: (id) => (watched.currentTestId = id),
      ends: () => (watched.currentTestId = undefined),
    });
    tests.push(...outcomes.map((outcome) => resultOf(outcome, file)));
    if (choice.stopAtFailure && outcomes.some(({ status }) => status === "failed")) break;
  }
  const hitLimitReached = determineHitLimitReached(watched.hitCount, watched.hitLimit);
  return hitLimitReached ?? { status: DryRunStatus.Complete, tests };
}

function resultOf({ id, status, duration, failure }: TestOutcome, fileName: string): TestResult {
  const shared = { id, name: id, timeSpentMs: duration, fileName };
  return status === "failed"
    ? { ...shared, status: statuses[status], failureMessage: failure }
    : { ...shared, status: statuses[status] };
}

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, "room", () => new RoomRunner())];
