import { existsSync, statSync } from "node:fs";
import { getHeapSpaceStatistics, setFlagsFromString } from "node:v8";

/** Bytes up to which a workbook is small: one of about 25,000 measures. */
const smallFile = 2 * 1024 ** 2;
/** Bytes of young generation that will do for it; V8 would take 32 MiB. */
const youngGeneration = 8 * 1024 ** 2;
/** Milliseconds from one look at it to the next. */
const lookInterval = 2;

/**
 * Sets the engine up for a run on the files among the arguments, which is over in a second or two: most functions
 * become warm, few hot (docs/decisions/0012).
 */
export function prepareEngine(args: readonly string[]): void {
  // To copy functions into one another and compile the result takes longer than what is gained.
  setFlagsFromString("--max-inlined-bytecode-size-cumulative=0");
  // Later engines have a second compiler, which is quick, and begin with that.
  if (process.versions.v8.startsWith("11.")) setFlagsFromString("--interrupt-budget=264000");
  // Threads that clear a small young generation together wait for one another most of the time.
  setFlagsFromString("--no-parallel-scavenge");
  if (args.every(isSmall)) limitYoungGeneration();
}

function isSmall(file: string): boolean {
  return !existsSync(file) || statSync(file).size <= smallFile;
}

/** What is read of a workbook stays; where that is little, most of the memory would be room to copy it in. */
function limitYoungGeneration(): void {
  const look = setInterval(() => {
    const young = getHeapSpaceStatistics().find(({ space_name: name }) => name === "new_space");
    if (young && young.space_size < youngGeneration) return;
    setFlagsFromString("--semi-space-growth-factor=1");
    clearInterval(look);
  }, lookInterval);
  look.unref();
}
