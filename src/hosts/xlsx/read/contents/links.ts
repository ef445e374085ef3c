import type { LinkKind, OutsideLink } from "../../../../core/index.ts";
import { attribute, parseXml, type XmlElement } from "../../xml/elements.ts";
import type { PartSource, Relationship } from "../relationships.ts";
import { append } from "../../../../core/index.ts";

/** Relationships to something outside the file, by their kinds. */
const outsideKinds: Readonly<Record<string, LinkKind>> = {
  externalLinkPath: "workbook",
  externalLinkLongPath: "workbook",
  xlExternalLinkPath: "workbook",
  image: "picture",
  oleObject: "file",
  package: "file",
  attachedTemplate: "file",
};

/**
 * What the package leads to outside of it.
 *
 * @param relationships of every part by its name
 * @param owners the sheet that each part belongs to
 */
export async function readLinks(
  source: PartSource,
  relationships: ReadonlyMap<string, readonly Relationship[]>,
  owners: ReadonlyMap<string, string>,
): Promise<OutsideLink[]> {
  const found: OutsideLink[] = [];
  for (const [part, list] of relationships) {
    const sheet = owners.get(part);
    for (const { kind, target, isExternal } of list) {
      if (isExternal) {
        const outside = kind === "hyperlink" && isFileAddress(target) ? "file" : outsideKinds[kind];
        if (outside) found.push({ kind: outside, target, sheet });
      } else if (source.has(target)) {
        const inside = await linksOfPart(source, kind, target);
        append(
          found,
          inside.map((link) => ({ ...link, sheet })),
        );
      }
    }
  }
  return found;
}

/** A link that leads to a file of the sender's, not to a page of the web or a mail address. */
export function isFileAddress(target: string): boolean {
  return !/^(?:https?|mailto|tel|ftps?):|^#/iu.test(target);
}

async function linksOfPart(
  source: PartSource,
  kind: string,
  part: string,
): Promise<Pick<OutsideLink, "kind" | "target">[]> {
  if (kind !== "connections" && kind !== "queryTable" && kind !== "externalLink") return [];
  const root = parseXml(part, await source.text(part));
  if (kind === "connections") return root.children.map((child) => ({ kind: "connection", target: nameOf(child) }));
  if (kind === "queryTable") return [{ kind: "query", target: nameOf(root) }];
  // Links to workbooks are told by their relationships.
  return root.children
    .filter(({ name }) => name === "ddeLink")
    .map((link) => ({
      kind: "program",
      target: `${attribute(link, "ddeService") ?? ""}|${attribute(link, "ddeTopic") ?? ""}`,
    }));
}

function nameOf(element: XmlElement): string {
  return attribute(element, "name") ?? "";
}
