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

/**
 * When the document was last saved, as it says itself (ECMA-376 part 2, 11), in ISO 8601; `undefined` where it does
 * not.
 */
export async function documentModified(source: PartSource): Promise<string | undefined> {
  const all = await readRelationships(source, "");
  const core = all.find(({ kind, target }) => /^core-?properties$/iu.test(kind) && source.has(target));
  if (!core) return undefined;
  const { children } = parseXml(core.target, await source.text(core.target));
  return children.find(({ name }) => name === "modified")?.text;
}
