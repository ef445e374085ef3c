import type { Writable } from "node:stream";

/** Prints to a stream, and keeps in mind why that failed. */
export interface Printer {
  readonly print: (text: string) => void;
  /** The system's code of the first failure, such as ENOSPC. */
  readonly failure: () => string | undefined;
}

/**
 * Prints to a stream. Where its reader has gone away, as `head` does when it has seen enough, nobody waits for the
 * rest, and that is no failure.
 */
export function printerTo(stream: Writable): Printer {
  let failure: string | undefined;
  let isOver = false;
  stream.on("error", ({ code }: NodeJS.ErrnoException) => {
    if (!isOver && code !== "EPIPE") failure = code ?? "EIO";
    isOver = true;
  });
  return {
    print: (text) => {
      if (!isOver) stream.write(text);
    },
    failure: () => failure,
  };
}
