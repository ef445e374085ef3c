import { summarize } from "../../core/index.ts";
import { draftMail } from "../../hosts/mail/index.ts";
import { mailText, type MailText } from "../../sheets/mail.ts";
import type { Catalogue } from "../../words/catalogue.ts";
import type { CleanCopy } from "./clean-copy.ts";

/** A mail with a clean copy: its text, and the bytes of an .eml that opens as a draft. */
export interface CopyMail {
  readonly message: MailText;
  readonly bytes: Uint8Array;
}

/** The draft of a mail with the copy; none where the copy is not to be sent, or holds no table. */
export function mailOf({ name, bytes, result, sealed }: CleanCopy, catalogue: Catalogue): CopyMail | undefined {
  if (!sealed || result.verdict === "blocked") return undefined;
  const { check, seal } = sealed;
  const confirmed = check.findings.flatMap((finding) =>
    finding.confirmation ? [{ finding, reason: finding.confirmation.reason }] : [],
  );
  const message = mailText({ summary: summarize(check), seal, confirmed, attachment: name }, catalogue);
  return { message, bytes: draftMail({ ...message, attachment: { name, bytes } }) };
}
