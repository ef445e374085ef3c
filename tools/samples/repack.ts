import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader, ZipWriter } from "@zip.js/zip.js";
import { withOrderedFonts } from "./font-order.ts";
import { stampedDay } from "./workbook.ts";

/** An exact text of a part and what to put in its place, for what exceljs cannot write. */
export interface PartEdit {
  readonly part: string;
  readonly text: string;
  readonly by: string;
}

const stylesPart = "xl/styles.xml";

/**
 * The same package with fixed dates and sorted entries, so that the same contents always are the same bytes. The
 * content types stand first, where readers of the format expect them.
 */
export async function repack(bytes: Uint8Array, edits: readonly PartEdit[] = []): Promise<Uint8Array> {
  const parts = await readParts(bytes);
  for (const edit of edits)
    parts.set(
      edit.part,
      edited(parts.get(edit.part), (text) => replaceOnce(text, edit)),
    );
  parts.set(stylesPart, edited(parts.get(stylesPart), withOrderedFonts));
  const date = new Date(stampedDay.year, stampedDay.month - 1, stampedDay.day);
  const writer = new ZipWriter(new Uint8ArrayWriter(), {
    lastModDate: date,
    extendedTimestamp: false,
    dataDescriptor: false,
    useWebWorkers: false,
    // The compressor that is part of the library, not the one of the Node version.
    useCompressionStream: false,
  });
  const names = [...parts.keys()].toSorted((one, other) => rank(one) - rank(other) || (one < other ? -1 : 1));
  for (const name of names) await writer.add(name, new Uint8ArrayReader(parts.get(name) ?? new Uint8Array()));
  return writer.close();
}

function rank(name: string): number {
  return name === "[Content_Types].xml" ? 0 : 1;
}

async function readParts(bytes: Uint8Array): Promise<Map<string, Uint8Array>> {
  const reader = new ZipReader(new Uint8ArrayReader(bytes), { useWebWorkers: false });
  const parts = new Map<string, Uint8Array>();
  for (const entry of await reader.getEntries()) {
    if (!entry.directory) parts.set(entry.filename, await entry.getData(new Uint8ArrayWriter()));
  }
  await reader.close();
  return parts;
}

function edited(part: Uint8Array | undefined, edit: (text: string) => string): Uint8Array {
  return new TextEncoder().encode(edit(new TextDecoder().decode(part)));
}

function replaceOnce(content: string, { part, text, by }: PartEdit): string {
  const pieces = content.split(text);
  if (pieces.length !== 2) throw new Error(`${part} does not hold exactly one ${text}.`);
  return pieces.join(by);
}
