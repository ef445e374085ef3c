import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader, ZipWriter } from "@zip.js/zip.js";
import type { Chance } from "./random.ts";

/** Values that programs stumble over, for attributes and texts. */
const badValues = [
  "",
  "-1",
  "0",
  "1e999",
  "NaN",
  "99999999999",
  "A0",
  "XFE1048577",
  "A1:XFD1048576",
  "#REF!",
  "../../../x",
  "=1+1",
  "\u202Exslx",
  "&#x1B;[2J",
  "_xD800_",
  "_x0000_",
  "&amp;&lt;",
  "施".repeat(300),
  "長".repeat(40_000),
] as const;

const badMarkup = [
  "<!DOCTYPE a [<!ENTITY b 'c'>]>",
  "<![CDATA[x]]>",
  "<!-- -->",
  "<?xml?>",
  "<a>",
  "</a>",
  "<x:y/>",
  "&undefined;",
  "\u0000",
] as const;

/** Changes a workbook by chance: its bytes, its parts, or what stands in one of them. */
export async function mutated(bytes: Uint8Array, chance: Chance): Promise<Uint8Array> {
  return chance.below(4) === 0 ? changedBytes(bytes, chance) : changedParts(bytes, chance);
}

function changedBytes(bytes: Uint8Array, chance: Chance): Uint8Array {
  const copy = bytes.slice();
  const at = chance.below(copy.length);
  switch (chance.below(3)) {
    case 0:
      return copy.slice(0, at);
    case 1:
      copy.fill(0, at, at + chance.below(64));
      return copy;
    default:
      for (let count = chance.below(8); count >= 0; count -= 1) copy[chance.below(copy.length)] = chance.below(256);
      return copy;
  }
}

async function changedParts(bytes: Uint8Array, chance: Chance): Promise<Uint8Array> {
  const entries = await new ZipReader(new Uint8ArrayReader(bytes), { useWebWorkers: false }).getEntries();
  const files = entries.flatMap((entry) => (entry.directory ? [] : [entry]));
  const chosen = chance.below(files.length);
  const writer = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false });
  for (const [at, file] of files.entries()) {
    const content = await file.getData(new Uint8ArrayWriter());
    const changed = at === chosen ? changedPart(content, chance) : content;
    if (changed) await writer.add(file.filename, new Uint8ArrayReader(changed));
  }
  return writer.close();
}

/** The part with something else in it; `undefined` takes it away. */
function changedPart(content: Uint8Array, chance: Chance): Uint8Array | undefined {
  const text = new TextDecoder().decode(content);
  const at = chance.below(text.length);
  const end = at + chance.below(200);
  const changes: readonly [() => string | undefined, ...(() => string | undefined)[]] = [
    () => undefined,
    () => "",
    () => text.slice(0, at) + text.slice(end),
    () => text.slice(0, end) + text.slice(at),
    () => text.slice(0, at) + chance.one(badMarkup) + text.slice(at),
    () => replacedNext(text, at, /"[^"]*"/u, `"${chance.one(badValues)}"`),
    () => replacedNext(text, at, />[^<]+</u, `>${chance.one(badValues)}<`),
    () =>
      text.replaceAll(chance.one(["<row ", "<c ", "<sheet ", "Id=", "r:id", "sqref"]), chance.one(["<", " x=", ""])),
  ];
  const changed = chance.one(changes)();
  return changed === undefined ? undefined : new TextEncoder().encode(changed);
}

function replacedNext(text: string, from: number, what: RegExp, by: string): string {
  return text.slice(0, from) + text.slice(from).replace(what, () => by);
}
