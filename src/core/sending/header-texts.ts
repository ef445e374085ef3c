/** What of a header or footer is not for readers. */
export interface DoubtfulText {
  readonly kind: "path" | "person";
  readonly text: string;
}

/** A code of a header: a font, a size, a colour, or a letter (ECMA-376 part 1, 18.3.1.39). */
const codes = /&(?:"[^"]*"|K[0-9A-F]{2}[+-]?[0-9A-F]{3,4}|\d+|[A-Z])/giu;
const pathCode = /&Z(?:&F)?/iu;
/** C:\…, \\server\…, file:… */
const path = /[A-Za-z]:\\\S*|\\\\[^\s\\]+\\\S*|file:\S+/u;

/** Looks for the place of the file and for names of people in the text of a header or footer. */
export function doubtfulText(text: string, people: readonly string[]): DoubtfulText | undefined {
  const code = pathCode.exec(text)?.[0];
  if (code !== undefined) return { kind: "path", text: code };
  const written = text.replaceAll(codes, "");
  const found = path.exec(written)?.[0];
  if (found !== undefined) return { kind: "path", text: found };
  const person = people.find((name) => written.includes(name));
  return person === undefined ? undefined : { kind: "person", text: person };
}
