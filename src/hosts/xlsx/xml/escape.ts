import { isPlainText } from "./characters.ts";

/** What an attribute in double quotes cannot hold although the content of an element can. */
const contentOnly = /["\n\t]/u;

/** Escapes a text for an attribute in double quotes. */
export function attributeText(text: string): string {
  if (isPlainText(text) && !contentOnly.test(text)) return text;
  return contentText(text).replaceAll('"', "&quot;").replaceAll("\n", "&#10;").replaceAll("\t", "&#9;");
}

/** Escapes a text for the content of an element. Characters that XML cannot hold must have been escaped before. */
export function contentText(text: string): string {
  if (isPlainText(text)) return text;
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\r", "&#13;");
}

/** Control characters, lone surrogates and non-characters, and what would itself be taken for an escape. */
const notXml = /(?![\t\n\r\u007F-\u009F])\p{Cc}|[\uFFFE\uFFFF]|\p{Cs}|_(?=x[0-9A-Fa-f]{4}_)/gu;

/** A text with what XML cannot hold as `_xHHHH_` (ECMA-376 part 1, 22.9.2.19 ST_Xstring). */
export function stringText(text: string): string {
  if (isPlainText(text) && !text.includes("_x")) return text;
  return text.replaceAll(notXml, (character) => {
    const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
    return `_x${code}_`;
  });
}

/** A text with neither white space nor anything to escape, as most are; it needs no closer look. */
const simpleText = /^[!-%'-;=?-^`-~\u3001-\uD7FF\uFF01-\uFFEF]*$/u;
/** White space that a reader may drop or join unless it is told not to. */
const spaceToKeep = /^\s|\s$|\s\s|[\t\n\r]/u;

/** A cell's text as an inline string. */
export function inlineString(text: string, prefix: string): string {
  if (simpleText.test(text)) return `<${prefix}is><${prefix}t>${text}</${prefix}t></${prefix}is>`;
  const space = spaceToKeep.test(text) ? ' xml:space="preserve"' : "";
  return `<${prefix}is><${prefix}t${space}>${contentText(stringText(text))}</${prefix}t></${prefix}is>`;
}
