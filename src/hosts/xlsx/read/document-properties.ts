import { attribute, parseXml } from "../xml/elements.ts";
import { readRelationships, type PartSource, type Relationship } from "./relationships.ts";

/** The user's properties of the document by their names (ECMA-376 part 1, 22.3). */
export async function documentProperties(source: PartSource): Promise<ReadonlyMap<string, string>> {
  const relationship = await customProperties(source);
  if (!relationship) return new Map();
  const { children } = parseXml(relationship.target, await source.text(relationship.target));
  return new Map(
    children.map((property) => [attribute(property, "name") ?? "", property.children.map(({ text }) => text).join("")]),
  );
}

/** The relationship to the part with the user's properties, if there is one. Strict OOXML calls its kind otherwise. */
export async function customProperties(source: PartSource): Promise<Relationship | undefined> {
  const all = await readRelationships(source, "");
  return all.find(({ kind, target }) => /^custom-?properties$/iu.test(kind) && source.has(target));
}
