import { answerOf, type Attachment, type Message } from "./attachments.ts";
import type { Doubt } from "./check-attachment.ts";

/** What was found of an attachment when it was added; `undefined` where that is not known. */
export interface Remembered {
  readonly doubt: Doubt | null;
}

/** Under which the session of a message keeps what was found. Who attaches a file again gets another id. */
function keyOf({ id, size }: Attachment): string {
  return `shinchoku ${String(size)} ${id}`;
}

/**
 * Keeps what was found for the moment of sending (sessionData, Mailbox 1.11), which may come in another run of this
 * file.
 */
export async function remember(message: Message, attachment: Attachment, doubt: Doubt | undefined): Promise<void> {
  const kept: Remembered = { doubt: doubt ?? null };
  await answerOf<undefined>((callback) => {
    const called = callback as (result: Office.AsyncResult<void>) => void;
    message.sessionData.setAsync(keyOf(attachment), JSON.stringify(kept), called);
  });
}

/** What was found before; a message that keeps nothing of it is no failure. */
export async function recall(message: Message, attachment: Attachment): Promise<Remembered | undefined> {
  try {
    const text = await answerOf<string>((callback) => {
      message.sessionData.getAsync(keyOf(attachment), callback);
    });
    // What is kept under our name was written by `remember`.
    return JSON.parse(text) as Remembered;
  } catch {
    // Office fails for what was never kept; then the attachment is checked now.
    return undefined;
  }
}
