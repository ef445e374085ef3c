import { readRelationships, relationshipsPart, relativeTarget } from "../read/relationships.ts";
import { attribute, childrenNamed } from "../xml/elements.ts";
import { attributeText } from "../xml/escape.ts";
import { appendInside, prefixOf } from "../xml/splice.ts";
import type { Draft } from "./draft.ts";
import { packageRelationships, xmlDeclaration, type Dialect } from "./names.ts";

/** A relationship to write: its kind is the last segment of its type, such as `worksheet`. */
export interface NewRelationship {
  readonly kind: string;
  /** The name of the target part. */
  readonly target: string;
}

/** Adds a relationship to a part and returns its id, which is free in the part. */
export async function addRelationship(
  draft: Draft,
  part: string,
  dialect: Dialect,
  { kind, target }: NewRelationship,
): Promise<string> {
  const own = relationshipsPart(part);
  if (!draft.has(own)) {
    draft.set(own, `${xmlDeclaration}<Relationships xmlns="${packageRelationships}"></Relationships>`);
  }
  const taken = new Set((await readRelationships(draft, part)).map(({ id }) => id.toLowerCase()));
  let number = taken.size + 1;
  while (taken.has(`rid${String(number)}`)) number += 1;
  const id = `rId${String(number)}`;
  await draft.edit(own, (root, text) => {
    const type = `${dialect.relationships}/${kind}`;
    const element = `<${prefixOf(root)}Relationship Id="${id}" Type="${type}" Target="${attributeText(relativeTarget(part, target))}"/>`;
    return [appendInside(root, text, element)];
  });
  return id;
}

/** Removes the relationships of a part that have one of the ids. */
export async function removeRelationships(draft: Draft, part: string, ids: ReadonlySet<string>): Promise<void> {
  await draft.edit(relationshipsPart(part), (root) =>
    childrenNamed(root, "Relationship")
      .filter((child) => ids.has(attribute(child, "Id") ?? ""))
      .map(({ start, end }) => ({ start, end, text: "" })),
  );
}
