import path from "node:path";
import { ProblemError, requestTo, type Collection, type ReplyAccount, append } from "../../../core/index.ts";
import { draftMail } from "../../../hosts/mail/index.ts";
import { applyPlan } from "../../../hosts/xlsx/index.ts";
import { reminderMail, returnMail } from "../../../sheets/collecting/return-mail.ts";
import { markedCopyPlan } from "../../../sheets/marked-copy.ts";
import type { Catalogue } from "../../../words/catalogue.ts";
import { problemText } from "../../../words/say.ts";
import { namingFile, openWorkbook } from "../workbook-file.ts";
import type { FileToWrite } from "../write-files.ts";
import type { Collected, ReadReplies } from "./collected.ts";
import { organizationFile, requestBytes } from "./request-files.ts";

/** What goes back to the organizations, and the replies of which no copy could be made. */
export interface Returns {
  readonly files: readonly FileToWrite[];
  readonly copies: number;
  readonly reminders: number;
  readonly failures: readonly { readonly file: string; readonly reason: string }[];
}

/** Makes a marked copy of each reply with the draft of a mail, and a reminder for each organization without one. */
export async function returnFiles(
  folder: string,
  read: ReadReplies,
  { collection }: Collected,
  sizeLimit: number,
  catalogue: Catalogue,
): Promise<Returns> {
  const copies: FileToWrite[] = [];
  const failures: { file: string; reason: string }[] = [];
  for (const account of collection.replies) {
    const file = read.places.get(account.reply) ?? account.reply.file;
    const outcome = await returned(folder, file, collection, account, sizeLimit, catalogue);
    if ("reason" in outcome) failures.push(outcome);
    else append(copies, outcome.files);
  }
  const reminders = await reminderFiles(folder, read, collection, catalogue);
  return { files: [...copies, ...reminders], copies: copies.length / 2, reminders: reminders.length, failures };
}

/** The marked copy of a reply, by the name that it was sent under, and the mail; or why the copy cannot be made. */
async function returned(
  folder: string,
  file: string,
  collection: Collection,
  account: ReplyAccount,
  sizeLimit: number,
  catalogue: Catalogue,
): Promise<{ readonly files: readonly FileToWrite[] } | { readonly file: string; readonly reason: string }> {
  const { reply } = account;
  try {
    const xlsx = await openWorkbook(file, sizeLimit);
    const plan = markedCopyPlan(reply.check, catalogue, { dropDowns: false });
    const bytes = await namingFile(file, () => applyPlan(xlsx, plan));
    const copy = path.join(folder, belowFolder(reply.file));
    const attachment = { name: path.basename(copy), bytes };
    const mail = draftMail({ ...returnMail(collection, account, catalogue), attachment });
    return {
      files: [
        { file: copy, bytes },
        { file: copy.replace(/\.[^.]+$/u, ".eml"), bytes: mail },
      ],
    };
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return { file: reply.file, reason: problemText(error.problem, catalogue) };
  }
}

/** A reply that was named by its whole path is returned under its name alone. */
function belowFolder(shown: string): string {
  return path.isAbsolute(shown) || shown.split(/[/\\]/u).includes("..") ? path.basename(shown) : shown;
}

async function reminderFiles(
  folder: string,
  { plan, replies, schema }: ReadReplies,
  collection: Collection,
  catalogue: Catalogue,
): Promise<FileToWrite[]> {
  const { reminderFile } = catalogue.collecting.returns;
  const tables = plan?.tables ?? replies.flatMap(({ check }) => check.tables);
  const files: FileToWrite[] = [];
  for (const [at, organization] of collection.missing.organizations.entries()) {
    const bytes = await requestBytes(requestTo(organization, collection), schema, tables, catalogue);
    const attachment = { name: path.basename(organizationFile(folder, organization, at, ".xlsx")), bytes };
    const mail = draftMail({ ...reminderMail(collection, organization, catalogue), attachment });
    files.push({ file: organizationFile(folder, `${organization}_${reminderFile}`, at, ".eml"), bytes: mail });
  }
  return files;
}
