import { attributeText, contentText, stringText } from "../xml/escape.ts";

/** A cell's text as the content of an element (ECMA-376 part 1, 22.9.2.19 ST_Xstring). */
export function stringContent(text: string): string {
  return contentText(stringText(text));
}

const lineBreaksAndTabs = /[\r\n\t]/u;

/** A cell's text as an attribute, in which Excel itself writes line breaks and tabs as `_x000a_` and `_x0009_`. */
export function stringAttribute(text: string): string {
  const written = stringText(text);
  if (!lineBreaksAndTabs.test(written)) return attributeText(written);
  const escaped = written.replaceAll("\r", "_x000d_").replaceAll("\n", "_x000a_").replaceAll("\t", "_x0009_");
  return attributeText(escaped);
}
