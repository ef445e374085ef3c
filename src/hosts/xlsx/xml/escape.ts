/** Escapes a text for an attribute in double quotes. */
export function attributeText(text: string): string {
  return contentText(text).replaceAll('"', "&quot;").replaceAll("\n", "&#10;").replaceAll("\t", "&#9;");
}

/** Escapes a text for the content of an element. Characters that XML cannot hold must have been escaped before. */
export function contentText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\r", "&#13;");
}

/** Control characters, lone surrogates and non-characters, and what would itself be taken for an escape. */
const notXml = /(?![\t\n\r\u007F-\u009F])\p{Cc}|[\uFFFE\uFFFF]|\p{Cs}|_(?=x[0-9A-Fa-f]{4}_)/gu;

/** A text with what XML cannot hold as `_xHHHH_` (ECMA-376 part 1, 22.9.2.19 ST_Xstring). */
export function stringText(text: string): string {
  return text.replaceAll(notXml, (character) => {
    const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
    return `_x${code}_`;
  });
}

/** A cell's text as an inline string. */
export function inlineString(text: string, prefix: string): string {
  return `<${prefix}is><${prefix}t xml:space="preserve">${contentText(stringText(text))}</${prefix}t></${prefix}is>`;
}
