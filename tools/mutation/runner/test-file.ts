import path from "node:path";
import { addEventHandler, getState, resetState, run } from "jest-circus";
import { Modules } from "./modules.ts";
import { testId } from "./test-id.ts";

type DescribeBlock = ReturnType<typeof getState>["rootDescribeBlock"];
type Test = DescribeBlock["tests"][number];

/** One test as it ended; `id` names its file too, since two files may hold tests of one title. */
export interface TestOutcome {
  readonly id: string;
  readonly status: "passed" | "failed" | "skipped";
  /** In milliseconds. */
  readonly duration: number;
  readonly failure: string;
}

/** What is told of a test as it begins and ends. */
export interface Watcher {
  begins(id: string): void;
  ends(): void;
}

/** Which tests are run: those named, or all; up to the first that fails, or all. */
export interface Choice {
  readonly only?: ReadonlySet<string> | undefined;
  readonly stopAtFailure: boolean;
}

let watcher: Watcher | undefined;
let current = { file: "", failed: false, stopAtFailure: false };

addEventHandler((event) => {
  if (event.name === "test_start") {
    if (current.failed && current.stopAtFailure) event.test.mode = "skip";
    else watcher?.begins(idOf(event.test));
  } else if (event.name === "test_done") {
    current.failed ||= event.test.errors.length > 0;
    watcher?.ends();
  }
});

/**
 * Runs the tests of one file with modules of its own, as Jest does, but in this process.
 *
 * @param file its path from the folder in which this process works
 */
export async function runTestFile(file: string, choice: Choice, watching?: Watcher): Promise<readonly TestOutcome[]> {
  resetState();
  current = { file, failed: false, stopAtFailure: choice.stopAtFailure };
  watcher = watching;
  const modules = new Modules();
  modules.load(path.resolve("test/few-runs.ts"));
  modules.load(path.resolve(file));
  const tests = testsIn(getState().rootDescribeBlock);
  if (choice.only) for (const test of tests) if (!choice.only.has(idOf(test))) test.mode = "skip";
  const { unhandledErrors } = await run();
  const [unhandled] = unhandledErrors;
  if (unhandled !== undefined) throw new Error(`${current.file}: ${unhandled}`);
  return tests.map(outcomeOf);
}

function testsIn(block: DescribeBlock): Test[] {
  return block.children.flatMap((child) => (child.type === "test" ? [child] : testsIn(child)));
}

function outcomeOf(test: Test): TestOutcome {
  const [error] = test.errors.flat() as unknown[];
  const status = error !== undefined ? "failed" : test.mode === "skip" ? "skipped" : "passed";
  return { id: idOf(test), status, duration: test.duration ?? 0, failure: error instanceof Error ? error.message : "" };
}

function idOf(test: Test): string {
  const titles: string[] = [test.name];
  for (let block: DescribeBlock | undefined = test.parent; block.parent; block = block.parent)
    titles.unshift(block.name);
  return testId(current.file, titles);
}
