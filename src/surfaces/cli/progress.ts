import type { WriteStream } from "node:tty";
import { catalogueOf } from "../../words/catalogues.ts";
import type { Language } from "../../words/say.ts";
import { shownText } from "./shown-text.ts";
import { terminalWidth } from "./text-width.ts";
import type { Terminal } from "./commands/command.ts";

const steps = ["reading", "checking", "writing"] as const;
const clearLine = "\r\u001B[2K";

/** Shows the step of long work as a bar on one line that is replaced and cleared; nothing when it is no terminal. */
export function progressLine(stream: WriteStream, language: Language): Terminal["progress"] {
  if (!stream.isTTY) return () => undefined;
  return (step, file) => {
    if (step === undefined) {
      stream.write(clearLine);
      return;
    }
    const done = steps.indexOf(step) + 1;
    const bar = "■".repeat(done) + "□".repeat(steps.length - done);
    const of = file ? ` ${String(file.at)}/${String(file.count)} ${shownText(file.name)}` : "";
    const line = `${bar} ${catalogueOf(language).commandLine.working(step)}${of}`;
    stream.write(clearLine + cut(line, stream.columns));
  };
}

/** A line that would go on in the next one could not be cleared. */
function cut(line: string, columns: number): string {
  let kept = "";
  for (const character of line) {
    if (terminalWidth(kept + character) >= columns) return kept;
    kept += character;
  }
  return kept;
}
