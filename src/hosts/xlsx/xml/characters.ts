import * as codes from "./codes.ts";

/** What XML 1.0 allows as the first character of a name (2.3), and as any further one besides. */
const nameStart =
  ":A-Z_a-z\\xC0-\\xD6\\xD8-\\xF6\\xF8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F" +
  "\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\u{10000}-\\u{EFFFF}";
const nameFurther = "[\\-.0-9\\xB7\\u203F\\u2040]|[\\u0300-\\u036F]";
const xmlName = new RegExp(`^[${nameStart}](?:[${nameStart}]|${nameFurther})*$`, "u");

/** Whether a text can be the name of an element or attribute. */
export function isXmlName(text: string): boolean {
  return xmlName.test(text);
}

/** No character of XML (2.2): control characters but those of white space, halves of surrogate pairs, and two more. */
const noCharacter = /(?![\t\n\r\u007F-\u009F])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/u;

/** Whether a text has only characters that XML can hold. */
export function isXmlText(text: string): boolean {
  return !noCharacter.test(text);
}

/** The class of the characters that mean only themselves, for a regular expression. Most texts have no others. */
export const plainCharacters = "[\\t\\n -%'-;=?-~\\u00A0-\\uD7FF\\uE000-\\uFFFD]";
const plainText = new RegExp(`^${plainCharacters}*$`, "u");

/** Whether the text of an element stands for itself, with nothing in it to decode or refuse. */
export function isPlainText(text: string): boolean {
  return plainText.test(text);
}

/** How far a value goes on in characters of ASCII that mean only themselves and end no value; most have no others. */
export function plainValueEnd(source: string, from: number): number {
  let at = from;
  for (; at < source.length; at += 1) {
    const code = source.charCodeAt(at);
    if (code < codes.space || code >= codes.deletion || code === codes.doubleQuote) break;
    if (code === codes.singleQuote || code === codes.ampersand || code === codes.less) break;
  }
  return at;
}

/** The entities there are without a declaration (4.6). */
const entities = new Map([
  ["lt", "<"],
  ["gt", ">"],
  ["amp", "&"],
  ["quot", '"'],
  ["apos", "'"],
]);
const reference = /&(?:([a-z]+)|#(\d+)|#x([\dA-Fa-f]+));|&/gu;

/** The text with its references replaced by what they stand for, or `undefined` when one stands for nothing. */
export function decoded(text: string): string | undefined {
  const unknown: string[] = [];
  const replaced = text.replaceAll(reference, (whole, entity?: string, decimal?: string, hexadecimal?: string) => {
    const character = entity === undefined ? characterOf(decimal, hexadecimal) : entities.get(entity);
    if (character === undefined) unknown.push(whole);
    return character ?? "";
  });
  return unknown.length === 0 ? replaced : undefined;
}

const lastCharacter = 0x10ffff;

function characterOf(decimal: string | undefined, hexadecimal: string | undefined): string | undefined {
  const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
  if (!(code <= lastCharacter)) return undefined;
  const character = String.fromCodePoint(code);
  return isXmlText(character) ? character : undefined;
}
