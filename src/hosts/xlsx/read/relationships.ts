import { attribute, childrenNamed, parseXml } from "../xml/elements.ts";
import { append } from "../../../core/index.ts";

/** A relationship of a part to another (ECMA-376 part 2, 9.3). */
export interface Relationship {
  readonly id: string;
  /** The last segment of the type, which transitional and Strict OOXML share: `worksheet`. */
  readonly kind: string;
  /** The name of the target part, or as written when it is outside the package. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** Where the texts of parts come from: a package, or one that is being edited. */
export interface PartSource {
  has(part: string): boolean;
  text(part: string): Promise<string>;
}

/** The name of the part that holds a part's relationships. */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf("/");
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

/** The relationships of a part, `""` being the package; none when it has no such part. */
export async function readRelationships(container: PartSource, part: string): Promise<readonly Relationship[]> {
  const own = relationshipsPart(part);
  if (!container.has(own)) return [];
  return childrenNamed(parseXml(own, await container.text(own)), "Relationship").map((element) => {
    const target = attribute(element, "Target") ?? "";
    const isExternal = attribute(element, "TargetMode") === "External";
    return {
      id: attribute(element, "Id") ?? "",
      kind: (attribute(element, "Type") ?? "").split("/").at(-1) ?? "",
      target: isExternal ? target : partName(part, target),
      isExternal,
    };
  });
}

/** Resolves a target against the part it stands in; an absolute one begins at the package's root. */
function partName(from: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const folders = from.split("/").slice(0, -1);
  for (const segment of target.split("/")) {
    if (segment === "..") folders.pop();
    else if (segment !== ".") folders.push(segment);
  }
  return folders.join("/");
}

/** The target of a relationship as most programs write it, from the folder of the part that it leads from. */
export function relativeTarget(from: string, target: string): string {
  const folders = from.split("/").slice(0, -1);
  const path = target.split("/");
  let shared = 0;
  while (shared < folders.length && shared < path.length - 1 && folders[shared] === path[shared]) shared += 1;
  return [...folders.slice(shared).map(() => ".."), ...path.slice(shared)].join("/");
}

/** The relationships of every part that can be reached from the package's root, which is `""`. */
export async function allRelationships(source: PartSource): Promise<ReadonlyMap<string, readonly Relationship[]>> {
  const found = new Map<string, readonly Relationship[]>();
  const waiting = [""];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    if (found.has(part)) continue;
    const relationships = await readRelationships(source, part);
    found.set(part, relationships);
    append(
      waiting,
      relationships.filter(({ isExternal }) => !isExternal).map(({ target }) => target),
    );
  }
  return found;
}
