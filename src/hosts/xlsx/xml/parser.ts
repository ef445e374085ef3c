import { SaxesParser } from "saxes";
import { XlsxError } from "../xlsx-error.ts";

/** Attributes by their names as written. */
export type XmlAttributes = Readonly<Record<string, string>>;

/** What is told of a document as it is read. Names are without their prefixes: real files use any or none. */
export interface XmlHandler {
  readonly open: (name: string, attributes: XmlAttributes) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
}

/** The name of an element or attribute without its namespace prefix. */
export function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon === -1 ? name : name.slice(colon + 1);
}

/**
 * A parser that is fed piece by piece. Throws `damaged` for text that is not well-formed XML, or has a document type
 * declaration, which parts must not have (ECMA-376 part 2, 6.2.5).
 */
export function xmlParser(
  part: string,
  { open, close, text }: XmlHandler,
): { write: (text: string) => void; close: () => void } {
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  const refuse = (): never => {
    throw new XlsxError({ code: "damaged", part });
  };
  parser.on("error", refuse);
  parser.on("doctype", refuse);
  parser.on("opentag", ({ name, attributes }) => {
    open(localName(name), attributes);
  });
  parser.on("closetag", ({ name }) => {
    close(localName(name));
  });
  parser.on("text", text);
  parser.on("cdata", text);
  return {
    write: (piece) => {
      parser.write(piece);
    },
    close: () => {
      parser.close();
    },
  };
}
