import { base64Lines, encodedFileName, encodedWords } from "./encoded-text.ts";

/** A message to be completed and sent by a person. */
export interface MailDraft {
  readonly subject: string;
  /** Plain text. */
  readonly text: string;
  readonly attachment: { readonly name: string; readonly bytes: Uint8Array };
}

const lineEnd = "\r\n";
const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/**
 * The bytes of an .eml file (RFC 5322, RFC 2045, RFC 2046). Outlook opens it as a draft, for `X-Unsent`; who sends it,
 * to whom and when is up to that. All content is in base64, so that no line is too long and no byte needs eight bits.
 */
export function draftMail({ subject, text, attachment }: MailDraft): Uint8Array {
  const encode = (content: string): Uint8Array => new TextEncoder().encode(content);
  const content = base64Lines(attachment.bytes);
  const body = base64Lines(encode(text.replaceAll(/\r?\n/gu, lineEnd)));
  const boundary = "=_shinchoku";
  const lines = [
    "X-Unsent: 1",
    "MIME-Version: 1.0",
    `Subject: ${encodedWords(subject)}`,
    `Content-Type: multipart/mixed; boundary="${boundary}"`,
    "",
    `--${boundary}`,
    "Content-Type: text/plain; charset=utf-8",
    "Content-Transfer-Encoding: base64",
    "",
    ...body,
    `--${boundary}`,
    `Content-Type:${lineEnd} ${workbookType}`,
    "Content-Transfer-Encoding: base64",
    `Content-Disposition: attachment;${encodedFileName(attachment.name)}`,
    "",
    ...content,
    `--${boundary}--`,
    "",
  ];
  // A line of base64 has neither "=_" nor "--", so that the boundary is found nowhere but where it is put.
  return encode(lines.join(lineEnd));
}
