import type { DocumentProperty, PropertyKind } from "../../../../core/index.ts";
import { attribute, parseXml, type XmlElement } from "../../xml/elements.ts";
import type { PartSource, Relationship } from "../relationships.ts";
import { append } from "../../../../core/index.ts";

/**
 * Properties that Excel shows to whoever opens the file (ECMA-376 part 1, 22.2; part 2, annex D), by their elements.
 */
const shown: Readonly<Record<string, PropertyKind>> = {
  creator: "creator",
  lastModifiedBy: "last-editor",
  Manager: "manager",
  Company: "company",
  title: "other",
  subject: "other",
  description: "other",
  keywords: "other",
  category: "other",
  contentStatus: "other",
  HyperlinkBase: "other",
  Template: "other",
};

/** Properties of ours begin so. */
const ownPropertyPrefix = "shinchoku.";

/** The properties of the document that are not empty. */
export async function readProperties(
  source: PartSource,
  packageRelationships: readonly Relationship[],
): Promise<DocumentProperty[]> {
  const found: DocumentProperty[] = [];
  for (const { kind, target } of packageRelationships) {
    if (!/^(?:(?:core|extended|custom)-properties|(?:core|extended|custom)Properties)$/u.test(kind)) continue;
    if (!source.has(target)) continue;
    const { children } = parseXml(target, await source.text(target));
    append(found, children.flatMap(kind.startsWith("custom") ? customProperty : builtInProperty));
  }
  return found;
}

function builtInProperty({ name, text }: XmlElement): DocumentProperty[] {
  const kind = shown[name];
  return kind === undefined || text.trim() === "" ? [] : [{ kind, name, value: text.trim() }];
}

function customProperty(element: XmlElement): DocumentProperty[] {
  const name = attribute(element, "name") ?? "";
  const value = element.children.map(({ text }) => text).join("");
  return name.startsWith(ownPropertyPrefix) || value.trim() === "" ? [] : [{ kind: "custom", name, value }];
}
