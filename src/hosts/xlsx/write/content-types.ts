import { attribute } from "../xml/elements.ts";
import { attributeText } from "../xml/escape.ts";
import { appendInside, prefixOf } from "../xml/splice.ts";
import type { Draft } from "./draft.ts";

/** The package's list of content types (ECMA-376 part 2, 7.2.3). */
const contentTypesPart = "[Content_Types].xml";

const relationshipsType = "application/vnd.openxmlformats-package.relationships+xml";

/**
 * Declares the content types of new parts, by the parts' names, and that of parts with relationships: some programs
 * declare it for each of theirs only, so that a new one would have none and not be read.
 */
export async function addContentTypes(draft: Draft, types: ReadonlyMap<string, string>): Promise<void> {
  await draft.edit(contentTypesPart, (root, text) => {
    const overrides = [...types].map(
      ([part, type]) => `<${prefixOf(root)}Override PartName="/${attributeText(part)}" ContentType="${type}"/>`,
    );
    if (overrides.length === 0) return [];
    const isDeclared = root.children.some((child) => attribute(child, "Extension")?.toLowerCase() === "rels");
    const relationships = isDeclared
      ? ""
      : `<${prefixOf(root)}Default Extension="rels" ContentType="${relationshipsType}"/>`;
    return [appendInside(root, text, relationships + overrides.join(""))];
  });
}

/** Takes back the declarations of parts that are removed. Part names differ by more than letter case. */
export async function removeContentTypes(draft: Draft, parts: Iterable<string>): Promise<void> {
  const names = new Set([...parts].map((part) => `/${part}`.toLowerCase()));
  await draft.edit(contentTypesPart, (root) =>
    root.children
      .filter((child) => names.has((attribute(child, "PartName") ?? "").toLowerCase()))
      .map(({ start, end }) => ({ start, end, text: "" })),
  );
}
