import { attribute, parseXml } from "../xml/elements.ts";
import type { ReadXlsx } from "./read-xlsx.ts";
import { readRelationships, type PartSource, type Relationship } from "./relationships.ts";

/** The user's properties of the document by their names (ECMA-376 part 1, 22.3). */
export async function documentProperties({ container, workbookPart }: ReadXlsx): Promise<ReadonlyMap<string, string>> {
  const relationship = customAmong(workbookPart.packageRelationships, container);
  if (!relationship) return new Map();
  const { children } = parseXml(relationship.target, await container.text(relationship.target));
  return new Map(
    children.map((property) => [attribute(property, "name") ?? "", property.children.map(({ text }) => text).join("")]),
  );
}

/** The relationship to the part with the user's properties, if there is one. */
export async function customProperties(source: PartSource): Promise<Relationship | undefined> {
  return customAmong(await readRelationships(source, ""), source);
}

/** Strict OOXML calls the kind otherwise. */
function customAmong(all: readonly Relationship[], source: PartSource): Relationship | undefined {
  return all.find(({ kind, target }) => /^custom-?properties$/iu.test(kind) && source.has(target));
}

/**
 * When the document was last saved, as it says itself (ECMA-376 part 2, 11), in ISO 8601; `undefined` where it does
 * not.
 */
export async function documentModified({ container, workbookPart }: ReadXlsx): Promise<string | undefined> {
  const core = workbookPart.packageRelationships.find(
    ({ kind, target }) => /^core-?properties$/iu.test(kind) && container.has(target),
  );
  if (!core) return undefined;
  const { children } = parseXml(core.target, await container.text(core.target));
  return children.find(({ name }) => name === "modified")?.text;
}
