import { checkReadability, type ReadabilityCheck, type SendInput } from "../../../core/index.ts";
import { catalogueOf } from "../../../words/say.ts";
import { refuseSameFiles, type Output } from "../files.ts";
import { readabilityText } from "../readability-report.ts";
import { sendJson } from "../send-json.ts";
import { changeLines, copyLines, sendText } from "../send-text.ts";
import { writeFiles } from "../write-files.ts";
import { cleanOutOf, onlyArgument } from "./arguments.ts";
import { checkForSending } from "./check-for-sending.ts";
import { cleanCopy } from "./clean-copy.ts";
import type { Command } from "./command.ts";

/** Says whether a workbook may be sent as it is, and why not; with `--out` saves a clean copy of it. */
export const send: Command = {
  options: ["schema", "sheet", "as-of", "limit", "out", "hidden", "keep", "readability", "format"],
  run: async (args, options, terminal) => {
    const file = onlyArgument("send", args);
    const outputs = outputsOf(options.out);
    await refuseSameFiles([file, options.schema], outputs);
    const review = await checkForSending(file, options, terminal);
    const { input, result } = review;
    const catalogue = catalogueOf(options.language);
    const [out, list] = outputs;
    const copy = out && (await cleanCopy({ file, out: out.file }, review, options, terminal));
    if (copy && list) {
      terminal.progress("writing");
      const text = `${changeLines(copy.changes, catalogue).join("\n")}\n`;
      await writeFiles([
        { file: out.file, bytes: copy.bytes },
        { file: list.file, bytes: new TextEncoder().encode(text) },
      ]);
    }
    terminal.progress(undefined);
    const readability = options.readability ? readabilityOf(copy?.input ?? input) : undefined;
    if (options.format === "json") terminal.printJson(sendJson(file, input, result, { copy, readability }, catalogue));
    else {
      terminal.print(sendText(file, input, result, catalogue));
      if (readability) terminal.print(readabilityText(readability, catalogue));
      if (copy && list) {
        const saved = catalogue.sending.copy.saved({ file: out.file, list: list.file });
        terminal.print(["", ...changeLines(copy.changes, catalogue), "", saved, ...copyLines(copy, catalogue)]);
      }
    }
    return (copy ?? review).result.verdict === "ready" ? 0 : 1;
  },
};

/** How the tables that would be sent keep the official rules; nothing where there are none. */
function readabilityOf(input: SendInput): ReadabilityCheck | undefined {
  return "code" in input.check ? undefined : checkReadability(input, input.check);
}

/** The clean copy, and beside it the list of what was changed in it. */
function outputsOf(out: string | undefined): Output[] {
  if (out === undefined) return [];
  const file = cleanOutOf(out);
  return [
    { option: "--out", file },
    { option: "--out", file: file.replace(/\.[^.]+$/u, ".txt") },
  ];
}
