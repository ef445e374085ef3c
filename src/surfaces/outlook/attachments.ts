import { bytesOfBase64 } from "./bytes-of-base64.ts";

/** A message that is being written, as far as it is looked at. */
export type Message = Pick<Office.MessageCompose, "getAttachmentsAsync" | "getAttachmentContentAsync" | "sessionData">;

/** What is known of an attachment without its content. */
export type Attachment = Pick<Office.AttachmentDetailsCompose, "id" | "name" | "size" | "attachmentType" | "isInline">;

/**
 * Bytes of an attachment that is read at most: a larger one would keep its sender waiting, and most servers refuse it.
 */
const largestRead = 20 * 1024 ** 2;

/**
 * The attachments of a message that may be progress workbooks: files, not links to a cloud, that Excel of today opens.
 */
export async function workbooksOf(message: Message): Promise<readonly Attachment[]> {
  const attachments = await answerOf<Office.AttachmentDetailsCompose[]>((callback) => {
    message.getAttachmentsAsync(callback);
  });
  return attachments.filter(isWorkbook);
}

export function isWorkbook({ name, size, attachmentType, isInline }: Attachment): boolean {
  return attachmentType === "file" && !isInline && size <= largestRead && /^(?!~\$).*\.xls[xm]$/iu.test(name);
}

/** The bytes of an attachment; `undefined` where Outlook gives it in another form. */
export async function contentOf(message: Message, id: string): Promise<Uint8Array | undefined> {
  const { content, format } = await answerOf<Office.AttachmentContent>((callback) => {
    message.getAttachmentContentAsync(id, callback);
  });
  return format === "base64" ? bytesOfBase64(content) : undefined;
}

/** The value that Office calls back with. A failure is an error, which stops no mail. */
export function answerOf<Value>(ask: (callback: (result: Office.AsyncResult<Value>) => void) => void): Promise<Value> {
  return new Promise((resolve, reject) => {
    ask(({ status, value, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve(value);
      else reject(new Error(error.name));
    });
  });
}
