import { isFileAddress } from "../../read/contents/links.ts";
import { readRelationships, relationshipsPart, type Relationship } from "../../read/relationships.ts";
import { attribute, childrenNamed } from "../../xml/elements.ts";
import type { Draft } from "../draft.ts";

/** Kinds of parts that a reader sees something of. All others stay behind: nobody has to know them all. */
const seenKinds = new Set([
  ...["officeDocument", "worksheet", "chartsheet", "styles", "theme", "sharedStrings"],
  ...[
    "drawing",
    "table",
    "image",
    "chart",
    "chartEx",
    "chartStyle",
    "chartColorStyle",
    "chartUserShapes",
    "themeOverride",
  ],
  ...["diagramData", "diagramLayout", "diagramQuickStyle", "diagramColors", "diagramDrawing"],
]);

/** Whether a clean copy keeps a relationship: to parts that are seen, and to pages and mail addresses. */
export function isKeptRelationship({ kind, target, isExternal }: Relationship): boolean {
  return isExternal ? kind === "hyperlink" && !isFileAddress(target) : seenKinds.has(kind);
}

/** The relationships of a part that a clean copy may keep, by their ids. */
export async function keptRelationships(draft: Draft, part: string): Promise<Map<string, Relationship>> {
  const all = await readRelationships(draft, part);
  const kept = all.filter((one) => isKeptRelationship(one) && (one.isExternal || draft.has(one.target)));
  return new Map(kept.map((one) => [one.id, one]));
}

/**
 * Takes all relationships of a part away but some, and returns the names of the parts that those lead to.
 *
 * @param text the part's own, which no longer names relationships of elements that are gone; `undefined` for the
 * package
 */
export async function keepRelationships(
  draft: Draft,
  part: string,
  kept: ReadonlyMap<string, Relationship>,
  text: string | undefined,
): Promise<string[]> {
  const own = relationshipsPart(part);
  if (!draft.has(own)) return [];
  const used = [...kept.values()].filter(
    ({ id, kind }) => text === undefined || !isNamed(kind) || text.includes(`"${id}"`),
  );
  const ids = new Set(used.map(({ id }) => id));
  if (ids.size === 0) draft.remove(own);
  else {
    await draft.edit(own, (root) =>
      childrenNamed(root, "Relationship")
        .filter((child) => !ids.has(attribute(child, "Id") ?? ""))
        .map(({ start, end }) => ({ start, end, text: "" })),
    );
  }
  return used.flatMap(({ isExternal, target }) => (isExternal ? [] : [target]));
}

/** Kinds that a part need not name. */
const unnamed = new Set([
  "styles",
  "theme",
  "sharedStrings",
  "chartStyle",
  "chartColorStyle",
  "themeOverride",
  "diagramDrawing",
]);

function isNamed(kind: string): boolean {
  return !unnamed.has(kind);
}
