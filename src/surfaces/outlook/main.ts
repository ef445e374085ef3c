import type { MailParts } from "./handlers.ts";

/** What the handlers are given; asked for when an event comes, since nothing may be asked of Office before. */
function parts(): MailParts {
  const { mailbox, displayLanguage } = Office.context;
  const message = mailbox.item as unknown as Office.MessageCompose;
  return { message, language: displayLanguage.startsWith("ja") ? "ja" : "en", now: new Date() };
}

/**
 * The handlers are in the same file, but run first when an event comes: an engine that does not know something of them
 * then holds back no mail.
 */
async function handled(
  event: Office.MailboxEvent,
  handler: "onSend" | "onAttached",
  otherwise: Parameters<Office.MailboxEvent["completed"]>[0],
): Promise<void> {
  const handlers = await import(/* webpackMode: "eager" */ "./handlers.ts").catch(() => undefined);
  if (handlers) await handlers[handler](event, parts);
  else event.completed(otherwise);
}

// Named by manifest.outlook.xml. In classic Outlook on Windows this is all that runs: `Office.onReady` is never called
// there.
Office.actions.associate("onMessageSend", (event: Office.MailboxEvent) => {
  void handled(event, "onSend", { allowEvent: true });
});
Office.actions.associate("onMessageAttachmentsChanged", (event: Office.MailboxEvent) => {
  void handled(event, "onAttached", undefined);
});
