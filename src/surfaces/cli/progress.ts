import type { WriteStream } from "node:tty";
import { catalogueOf } from "../../words/catalogues.ts";
import type { Language } from "../../words/say.ts";
import type { Terminal } from "./commands/command.ts";

const steps = ["reading", "checking", "writing"] as const;
const clearLine = "\r\u001B[2K";

/** Shows the step of long work as a bar on one line that is replaced and cleared; nothing when it is no terminal. */
export function progressLine(stream: WriteStream, language: Language): Terminal["progress"] {
  if (!stream.isTTY) return () => undefined;
  return (step) => {
    if (step === undefined) {
      stream.write(clearLine);
      return;
    }
    const done = steps.indexOf(step) + 1;
    const bar = "■".repeat(done) + "□".repeat(steps.length - done);
    stream.write(`${clearLine}${bar} ${catalogueOf(language).commandLine.working(step)}`);
  };
}
