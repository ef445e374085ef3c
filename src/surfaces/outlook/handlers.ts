import { parseIsoDate, type Day } from "../../core/index.ts";
import { catalogueOf } from "../../words/catalogues.ts";
import type { Language } from "../../words/say.ts";
import { alertText } from "./alert-text.ts";
import { contentOf, isWorkbook, workbooksOf, type Attachment, type Message } from "./attachments.ts";
import { checkAttachment, type Doubt } from "./check-attachment.ts";
import { recall, remember } from "./memory.ts";

/** What a handler is given of Outlook. */
export interface MailParts {
  readonly message: Message;
  readonly language: Language;
  /** The moment, as the clock on the wall shows it. */
  readonly now: Date;
}

type SendEvent = Pick<Office.MailboxEvent, "completed">;
type Completion = Parameters<SendEvent["completed"]>[0];

/** Milliseconds after which a mail goes without our saying: its sender is waiting. */
const patience = 60_000;

/** Answers whether a message may be sent. Whatever fails of ours, it may. */
export function onSend(event: SendEvent, parts: () => MailParts): Promise<void> {
  return completing(event, { allowEvent: true }, async () => {
    const { message, language, now } = parts();
    const doubts: Doubt[] = [];
    for (const attachment of await workbooksOf(message)) {
      const known = await recall(message, attachment);
      const doubt = known ? known.doubt : await checked(attachment, { message, language, now });
      if (doubt) doubts.push(doubt);
    }
    if (doubts.length === 0) return { allowEvent: true };
    const { plain, markdown } = alertText(doubts, catalogueOf(language));
    return { allowEvent: false, errorMessage: plain, errorMessageMarkdown: markdown };
  });
}

/** Checks what was attached while its sender still writes, and keeps what was found for when it is sent. */
export function onAttached(
  event: SendEvent & { readonly attachmentStatus?: string; readonly attachmentDetails?: Attachment },
  parts: () => MailParts,
): Promise<void> {
  return completing(event, undefined, async () => {
    const { attachmentStatus, attachmentDetails } = event;
    if (attachmentStatus !== "added" || !attachmentDetails || !isWorkbook(attachmentDetails)) return undefined;
    const { message, ...others } = parts();
    const doubt = await checked(attachmentDetails, { message, ...others });
    await remember(message, attachmentDetails, doubt);
    return undefined;
  });
}

async function checked({ id, name }: Attachment, { message, language, now }: MailParts): Promise<Doubt | undefined> {
  const bytes = await contentOf(message, id);
  return bytes && checkAttachment(name, bytes, dayOf(now), catalogueOf(language));
}

/**
 * Does work and completes the event with its result: once, and in every case, with `otherwise` where the work fails or
 * takes too long.
 */
async function completing(event: SendEvent, otherwise: Completion, work: () => Promise<Completion>): Promise<void> {
  let isCompleted = false;
  const complete = (completion: Completion): void => {
    if (isCompleted) return;
    isCompleted = true;
    event.completed(completion);
  };
  const timer =
    typeof setTimeout === "function"
      ? setTimeout(() => {
          complete(otherwise);
        }, patience)
      : undefined;
  try {
    complete(await work());
  } catch {
    // Nobody can be told here, and a mail is not held back for a failure of ours.
    complete(otherwise);
  }
  if (timer !== undefined) clearTimeout(timer);
}

/** The day it is where the user sits. */
function dayOf(now: Date): Day {
  const two = (number: number): string => String(number).padStart(2, "0");
  return parseIsoDate([now.getFullYear(), now.getMonth() + 1, now.getDate()].map(two).join("-")) ?? NaN;
}
