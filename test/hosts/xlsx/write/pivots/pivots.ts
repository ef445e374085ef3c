import { transitional } from "../../../../../src/hosts/xlsx/write/names.ts";
import type { AddedPivots } from "../../../../../src/hosts/xlsx/write/pivots/pivot-parts.ts";
import { attribute, childrenNamed, parseXml, type XmlElement } from "../../../../../src/hosts/xlsx/xml/elements.ts";

export const empty = {
  partNames: [],
  cacheIds: [],
  tableNameOf: (name: string) => name,
  labelFormat: 7,
  dialect: transitional,
};

export function part(added: AddedPivots, name: string): XmlElement {
  return parseXml(name, added.parts.get(name) ?? "");
}

export function child(element: XmlElement, ...names: readonly string[]): XmlElement {
  return names.reduce((parent, name) => {
    const [found] = childrenNamed(parent, name);
    if (!found) throw new Error(`No ${name}`);
    return found;
  }, element);
}

export const list = (element: XmlElement, name: string): (string | undefined)[] =>
  element.children.map((item) => attribute(item, name));
