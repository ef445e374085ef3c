import { parseCellAddress, type CommentContents, append } from "../../../../core/index.ts";
import { attribute, childrenNamed, parseXml, type XmlElement } from "../../xml/elements.ts";
import type { PartSource, Relationship } from "../relationships.ts";

/** The names of those who take part in threads, by their ids (MS-XLSX 2.6.207 CT_Person). */
export async function personNames(
  source: PartSource,
  relationships: readonly Relationship[],
): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  for (const { target } of relationships.filter(({ kind }) => kind === "person")) {
    for (const person of parseXml(target, await source.text(target)).children)
      names.set(attribute(person, "id") ?? "", attribute(person, "displayName") ?? "");
  }
  return names;
}

/** The notes and the threads of a sheet, in the order of the parts. */
export async function readComments(
  source: PartSource,
  relationships: readonly Relationship[],
  persons: ReadonlyMap<string, string>,
): Promise<CommentContents[]> {
  const found: CommentContents[] = [];
  for (const { kind, target } of relationships) {
    if (kind !== "comments" && kind !== "threadedComment") continue;
    const root = parseXml(target, await source.text(target));
    append(found, kind === "comments" ? notesOf(root) : threadsOf(root, persons));
  }
  return found;
}

/** What Excel calls the author of the note that it keeps of a thread for older programs. */
const twinAuthor = /^tc=\{/u;

function notesOf(root: XmlElement): CommentContents[] {
  const authors = childrenNamed(root, "authors").flatMap(({ children }) => children.map(({ text }) => text));
  const notes = childrenNamed(root, "commentList").flatMap((list) => childrenNamed(list, "comment"));
  return notes.flatMap((note) => {
    const author = authors[Number(attribute(note, "authorId"))] ?? "";
    const text = childrenNamed(note, "text").map(textWithin).join("");
    return twinAuthor.test(author) ? [] : comment(note, "note", author, text);
  });
}

function threadsOf(root: XmlElement, persons: ReadonlyMap<string, string>): CommentContents[] {
  return childrenNamed(root, "threadedComment").flatMap((thread) => {
    const author = persons.get(attribute(thread, "personId") ?? "") ?? "";
    return comment(thread, "thread", author, childrenNamed(thread, "text").map(textWithin).join(""));
  });
}

function comment(element: XmlElement, kind: CommentContents["kind"], author: string, text: string): CommentContents[] {
  const at = parseCellAddress(attribute(element, "ref") ?? "");
  return at ? [{ kind, author, text, ...at }] : [];
}

/** The text of an element and all within it, without how it is read aloud. */
function textWithin({ name, text, children }: XmlElement): string {
  return name === "rPh" ? "" : children.length === 0 ? text : children.map(textWithin).join("");
}
