import path from "node:path";
import { checkReadability, naming, type ReadabilityCheck, type SendInput } from "../../../core/index.ts";
import { changeLines, changeListText } from "../../../sheets/change-list.ts";
import type { Catalogue } from "../../../words/catalogue.ts";
import { catalogueOf } from "../../../words/catalogues.ts";
import { cleanCopy, mailOf, type CleanCopy, type CopyRequest } from "../../sending/index.ts";
import { refuseSameFiles, type Output } from "../files.ts";
import type { Options } from "../options.ts";
import { readabilityText } from "../readability-report.ts";
import { sendJson } from "../send-json.ts";
import { copyLines, sendText } from "../send-text.ts";
import type { Line } from "../shown-text.ts";
import { writeFiles, type FileToWrite } from "../write-files.ts";
import { cleanOutOf, mailOutOf, onlyArgument } from "./arguments.ts";
import { checkForSending } from "./check-for-sending.ts";
import type { Command, Terminal } from "./command.ts";

/**
 * Says whether a workbook may be sent as it is, and why not; with `--out` saves a clean copy of it, with `--mail` the
 * draft of a mail that has the copy with it.
 */
export const send: Command = {
  options: ["schema", "sheet", "as-of", "limit", "out", "mail", "hidden", "keep", "readability", "format"],
  run: async (args, options, terminal) => {
    const file = onlyArgument("send", args);
    const outputs = outputsOf(options);
    await refuseSameFiles([file, options.schema], Object.values(outputs));
    const review = await checkForSending(file, options, terminal);
    const { input, result } = review;
    const catalogue = catalogueOf(options.language);
    // The extension of the copy is that of a workbook without macros, whatever the original has.
    const name = outputs.copy?.file ?? `${path.parse(file).name}.xlsx`;
    const isCopied = outputs.copy !== undefined || outputs.mail !== undefined;
    const copy = isCopied
      ? await naming(path.basename(file), () =>
          cleanCopy(review, { ...asked(options, terminal), name: path.basename(name) }),
        )
      : undefined;
    const mail = copy && outputs.mail && mailOf(copy, catalogue)?.bytes;
    if (copy) {
      terminal.progress("writing");
      await writeFiles(filesOf(outputs, copy, mail, catalogue));
    }
    terminal.progress(undefined);
    const readability = options.readability ? readabilityOf(copy?.input ?? input) : undefined;
    if (options.format === "json") terminal.printJson(sendJson(file, input, result, { copy, readability }, catalogue));
    else {
      terminal.print(sendText(file, input, result, catalogue));
      if (readability) terminal.print(readabilityText(readability, catalogue));
      if (copy) terminal.print(savedLines(outputs, copy, mail !== undefined, catalogue));
    }
    return (copy ?? review).result.verdict === "ready" ? 0 : 1;
  },
};

/** How the options and the moment of the run want the copy. */
function asked({ hidden, keep, language, mailLimit }: Options, { today, now }: Terminal): Omit<CopyRequest, "name"> {
  return { hidden, keep, language, sizeLimit: mailLimit, today, now };
}

/** How the tables that would be sent keep the official rules; nothing where there are none. */
function readabilityOf(input: SendInput): ReadabilityCheck | undefined {
  return "code" in input.check ? undefined : checkReadability(input, input.check);
}

/** The files that are asked for: the copy, the list of what was changed in it, and the draft of a mail. */
interface Outputs {
  readonly copy?: Output;
  readonly list?: Output;
  readonly mail?: Output;
}

function outputsOf({ out, mail }: Options): Outputs {
  const copy = out === undefined ? undefined : cleanOutOf(out);
  return {
    ...(copy !== undefined && {
      copy: { option: "--out", file: copy },
      list: { option: "--out", file: copy.replace(/\.[^.]+$/u, ".txt") },
    }),
    ...(mail !== undefined && { mail: { option: "--mail", file: mailOutOf(mail) } }),
  };
}

function filesOf(
  outputs: Outputs,
  { bytes, changes }: CleanCopy,
  mail: Uint8Array | undefined,
  catalogue: Catalogue,
): FileToWrite[] {
  const list = new TextEncoder().encode(changeListText(changes, catalogue));
  return [
    ...(outputs.copy ? [{ file: outputs.copy.file, bytes }] : []),
    ...(outputs.list ? [{ file: outputs.list.file, bytes: list }] : []),
    ...(outputs.mail && mail ? [{ file: outputs.mail.file, bytes: mail }] : []),
  ];
}

function savedLines(outputs: Outputs, copy: CleanCopy, hasMail: boolean, catalogue: Catalogue): Line[] {
  const { sending } = catalogue;
  const saved =
    outputs.copy && outputs.list && sending.copy.saved({ file: outputs.copy.file, list: outputs.list.file });
  const mail = outputs.mail && (hasMail ? sending.mail.saved({ file: outputs.mail.file }) : sending.mail.withheld);
  return [
    ...["", ...changeLines(copy.changes, catalogue), ""],
    ...(saved === undefined ? [] : [saved]),
    ...copyLines(copy, catalogue),
    ...(mail === undefined ? [] : [mail]),
  ];
}
