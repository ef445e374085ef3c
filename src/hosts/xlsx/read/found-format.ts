import type { FoundFile } from "../../../core/index.ts";

/** Bytes from which a format is told. */
const lookedAt = 4096;

/** What bytes are that are no container at all. */
export function formatOfBytes(bytes: Uint8Array): FoundFile {
  if (bytes.length === 0) return "empty";
  const start = bytes.subarray(0, lookedAt);
  const text = new TextDecoder(start.includes(0) ? "utf-16le" : "utf-8").decode(start).trimStart();
  if (text.startsWith("%PDF-")) return "pdf";
  if (text.includes("urn:schemas-microsoft-com:office:spreadsheet")) return "xml-spreadsheet";
  if (/^<(?:!doctype html|html|head|meta|body|table)\b/iu.test(text)) return "web-page";
  return isText(start) ? "text" : "other";
}

/** Control characters that no text has. A text in an older encoding of Japanese has none of them either. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const noText = /[\0-\u0008\u000E-\u001A\u001C-\u001F]/u;

function isText(start: Uint8Array): boolean {
  const isUtf16 = (start[0] === 0xff && start[1] === 0xfe) || (start[0] === 0xfe && start[1] === 0xff);
  return isUtf16 || !noText.test(new TextDecoder("latin1").decode(start));
}

/** What a container is by the names of its parts. */
export function formatOfParts(names: readonly string[]): FoundFile {
  if (names.some((name) => name.startsWith("word/"))) return "word";
  if (names.some((name) => name.startsWith("ppt/"))) return "presentation";
  return names.includes("META-INF/manifest.xml") && names.includes("content.xml") ? "opendocument" : "other";
}

/** What a compound file is that is no old workbook, by the names of its streams (MS-CFB 2.6.1). */
export function formatOfStreams(bytes: Uint8Array): FoundFile | undefined {
  const text = new TextDecoder("utf-16le").decode(bytes.subarray(0, bytes.length & ~1));
  if (text.includes("WordDocument")) return "word";
  return text.includes("PowerPoint Document") ? "presentation" : undefined;
}

/** Whether a name is that of the file which Excel keeps beside a workbook while that is open. */
export function isLockFileName(name: string): boolean {
  return name.startsWith("~$");
}
