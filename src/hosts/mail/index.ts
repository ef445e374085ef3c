/** The mail host's only door: a message in, the bytes of an .eml out. Nothing is sent. */
export { draftMail, type MailDraft } from "./draft-mail.ts";
