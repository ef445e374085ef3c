import type { ReadablePackage } from "../readable-package.ts";
import { plainCharacters } from "../xml/characters.ts";
import { XmlParser } from "../xml/parser.ts";
import { plainText } from "./plain-text.ts";

/** The texts that cells share by number (ECMA-376 part 1, 18.4). */
export interface SharedStrings {
  /** The text, without phonetic runs; `null` for a number that the part does not have. */
  at(index: number): string | null;
  /** Whether the text has parts of different formats. */
  isRich(index: number): boolean;
}

const plainTextElement = `<t(?: xml:space="preserve")?>(${plainCharacters}*)</t>`;
const phoneticRun = `<rPh sb="\\d+" eb="\\d+"><t(?: xml:space="preserve")?>${plainCharacters}*</t></rPh>`;
const phoneticFormat = '<phoneticPr(?: fontId="\\d+")?(?: type="\\w+")?(?: alignment="\\w+")?/>';

/**
 * A text as most programs write it, without formats. Excel adds how a text is read aloud that was typed in Japanese.
 */
const plainString = new RegExp(`<si>${plainTextElement}(?:${phoneticRun})*(?:${phoneticFormat})?</si>`, "uy");

/** Reads the shared strings part as a stream; a workbook may have none. */
export async function readSharedStrings(container: ReadablePackage, part: string | undefined): Promise<SharedStrings> {
  const texts: string[] = [];
  let read: string[] = [];
  const rich = new Set<number>();
  if (part !== undefined) {
    let text = "";
    let runs = 0;
    let isCaptured = false;
    let isPhonetic = false;
    const parser = new XmlParser(part, {
      open: (name) => {
        if (name === "si") {
          text = "";
          runs = 0;
        } else if (name === "t") isCaptured = !isPhonetic;
        else if (name === "r" || name === "rPr") runs += 1;
        else if (name === "rPh") isPhonetic = true;
      },
      close: (name) => {
        if (name === "t") isCaptured = false;
        else if (name === "rPh") isPhonetic = false;
        else if (name === "si") {
          if (runs > 1) rich.add(texts.length + read.length);
          read.push(plainText(text));
        }
      },
      text: (piece) => {
        if (isCaptured) text += piece;
      },
      whole: (source, at) => {
        plainString.lastIndex = at;
        const match = plainString.exec(source);
        if (!match) return undefined;
        read.push(plainText(match[1] ?? ""));
        return plainString.lastIndex;
      },
    });
    await container.stream(part, (piece) => {
      parser.write(piece);
      for (const copy of copiesOf(read)) texts.push(copy);
      read = [];
    });
    parser.close();
  }
  return { at: (index) => texts[index] ?? null, isRich: (index) => rich.has(index) };
}

/**
 * The same texts in memory of their own. A text that was cut out of a piece of the part keeps that whole piece, which
 * for texts typed in Japanese is twice as long.
 */
function copiesOf(texts: readonly string[]): string[] {
  const together = texts.join("");
  let end = 0;
  return texts.map((text) => together.slice(end, (end += text.length)));
}
