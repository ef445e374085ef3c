import { rmSync } from "node:fs";
import { rm } from "node:fs/promises";

/** Signals that end a run, with what the shell reports for them (128 and the signal's number). */
const signals = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/**
 * Runs work that makes temporary files. Those that `temporaries` lists at its end, or when a signal ends the run, are
 * removed.
 */
export async function withCleanup(temporaries: readonly string[], work: () => Promise<void>): Promise<void> {
  const handlers = Object.entries(signals).map(([signal, exitCode]) => {
    const handler = (): never => {
      for (const file of temporaries) rmSync(file, { force: true });
      process.exit(exitCode);
    };
    process.once(signal, handler);
    return { signal, handler };
  });
  try {
    await work();
  } finally {
    for (const file of temporaries) await rm(file, { force: true });
    for (const { signal, handler } of handlers) process.off(signal, handler);
  }
}
