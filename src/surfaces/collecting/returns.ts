import { requestTo, type Collection, type ReplyAccount } from "../../core/index.ts";
import { draftMail } from "../../hosts/mail/index.ts";
import { applyPlan } from "../../hosts/xlsx/index.ts";
import { reminderMail, returnMail } from "../../sheets/collecting/return-mail.ts";
import { markedCopyPlan } from "../../sheets/marked-copy.ts";
import type { Catalogue } from "../../words/catalogue.ts";
import type { Candidate } from "./candidates.ts";
import type { CheckedReplies } from "./read-replies.ts";
import { organizationFile, requestBytes } from "./requests.ts";

/** A file that goes back; its name may have folders, parted by “/”. */
export interface ReturnedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What goes back to one organization, to be made when it is its turn: one at a time is held in memory. */
export interface PlannedReturn {
  readonly kind: "copy" | "reminder";
  readonly organization: string | undefined;
  /** The reply that a copy is made of. */
  readonly file: string | undefined;
  /** The names of the files that `make` makes. */
  readonly names: readonly string[];
  /** Throws a problem where no copy can be made of the reply. */
  readonly make: () => Promise<readonly ReturnedFile[]>;
}

/** A marked copy of each reply with the draft of a mail, and a reminder for each organization without one. */
export function plannedReturns<File extends Candidate>(
  read: CheckedReplies<File>,
  collection: Collection,
  catalogue: Catalogue,
): PlannedReturn[] {
  const drafts = draftNames(collection.replies.map(({ reply }) => belowFolder(reply.file)));
  const copies = collection.replies.flatMap((account) => {
    const source = read.sources.get(account.reply);
    return source ? plannedCopy(source, collection, account, drafts, catalogue) : [];
  });
  return [...copies, ...plannedReminders(read, collection, catalogue)];
}

/** The marked copy of a reply, by the name that it was sent under, and the mail. */
function plannedCopy(
  { open }: Candidate,
  collection: Collection,
  account: ReplyAccount,
  drafts: (copy: string) => string,
  catalogue: Catalogue,
): PlannedReturn {
  const { reply, organization } = account;
  const copy = belowFolder(reply.file);
  const draft = drafts(copy);
  const make = async (): Promise<ReturnedFile[]> => {
    const bytes = await applyPlan(await open(), markedCopyPlan(reply.check, catalogue, { dropDowns: false }));
    const attachment = { name: lastPart(copy), bytes };
    const mail = draftMail({ ...returnMail(collection, account, catalogue), attachment });
    return [
      { name: copy, bytes },
      { name: draft, bytes: mail },
    ];
  };
  return { kind: "copy", organization, file: reply.file, names: [copy, draft], make };
}

/**
 * What the draft beside a copy is called: as the copy, and with its whole name where another differs in the end alone.
 */
function draftNames(copies: readonly string[]): (copy: string) => string {
  const counts = new Map<string, number>();
  for (const copy of copies) counts.set(stemOf(copy).toLowerCase(), (counts.get(stemOf(copy).toLowerCase()) ?? 0) + 1);
  return (copy) => `${counts.get(stemOf(copy).toLowerCase()) === 1 ? stemOf(copy) : copy}.eml`;
}

function stemOf(file: string): string {
  return file.replace(/\.[^.]+$/u, "");
}

/** A reply that was named by its whole path is returned under its name alone. */
function belowFolder(shown: string): string {
  const isOutside = /^(?:[/\\]|[A-Za-z]:)/u.test(shown) || shown.split(/[/\\]/u).includes("..");
  return isOutside ? lastPart(shown) : shown;
}

function lastPart(way: string): string {
  return way.replace(/^.*[/\\]/u, "");
}

function plannedReminders(
  { plan, replies, schema }: CheckedReplies,
  collection: Collection,
  catalogue: Catalogue,
): PlannedReturn[] {
  const { reminderFile } = catalogue.collecting.returns;
  const tables = plan?.check.tables ?? replies.flatMap(({ check }) => check.tables);
  return collection.missing.organizations.map((organization, at): PlannedReturn => {
    const name = organizationFile(`${organization}_${reminderFile}`, at, ".eml");
    const make = async (): Promise<ReturnedFile[]> => {
      const bytes = await requestBytes(requestTo(organization, collection), schema, tables, catalogue);
      const attachment = { name: organizationFile(organization, at, ".xlsx"), bytes };
      return [{ name, bytes: draftMail({ ...reminderMail(collection, organization, catalogue), attachment }) }];
    };
    return { kind: "reminder", organization, file: undefined, names: [name], make };
  });
}
