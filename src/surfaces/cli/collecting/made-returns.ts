import path from "node:path";
import { ProblemError } from "../../../core/index.ts";
import type { Catalogue } from "../../../words/catalogue.ts";
import { problemText } from "../../../words/say.ts";
import type { PlannedReturn } from "../../collecting/index.ts";
import type { Terminal } from "../commands/command.ts";
import { namingFile } from "../workbook-file.ts";
import type { FileToWrite } from "../write-files.ts";

/** The files that go back, made while they are written, and what is known of them when all are. */
export interface MadeReturns {
  readonly files: AsyncIterable<FileToWrite>;
  readonly counts: Record<PlannedReturn["kind"], number>;
  /** The replies of which no copy could be made. */
  readonly failures: { readonly file: string; readonly reason: string }[];
}

/** Makes what goes back, one after the other, below a folder. A reply of which no copy can be made stops no other. */
export function madeReturns(
  folder: string,
  planned: readonly PlannedReturn[],
  { progress }: Pick<Terminal, "progress">,
  catalogue: Catalogue,
): MadeReturns {
  const counts = { copy: 0, reminder: 0 };
  const failures: MadeReturns["failures"] = [];
  async function* files(): AsyncGenerator<FileToWrite> {
    for (const [at, { kind, file, names, make }] of planned.entries()) {
      const [name = ""] = names;
      progress("writing", { name, at: at + 1, count: planned.length });
      try {
        const made = await namingFile(file ?? name, make);
        for (const one of made) yield { file: path.join(folder, one.name), bytes: one.bytes };
        counts[kind] += 1;
      } catch (error) {
        if (!(error instanceof ProblemError)) throw error;
        failures.push({ file: file ?? name, reason: problemText(error.problem, catalogue) });
      }
    }
  }
  return { files: files(), counts, failures };
}
