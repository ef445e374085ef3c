import type { XlsxFile } from "../read/read-xlsx.ts";
import { customProperties } from "../read/document-properties.ts";
import { attribute, childrenNamed, type XmlElement } from "../xml/elements.ts";
import { attributeText, contentText } from "../xml/escape.ts";
import { appendInside, prefixOf } from "../xml/splice.ts";
import { addContentTypes } from "./content-types.ts";
import { Draft } from "./draft.ts";
import { dialectOf, transitional, xmlDeclaration } from "./names.ts";
import { addRelationship } from "./relationships.ts";
import { largest } from "../../../core/index.ts";

const contentType = "application/vnd.openxmlformats-officedocument.custom-properties+xml";
const types = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";
/** The set of properties that all of a user's belong to, and the first number that one of them can have (22.3.2.2). */
const formatId = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";
const firstNumber = 2;

/**
 * The workbook with some properties of the document, in place of all that begin with a prefix. Nothing else changes.
 */
export async function setDocumentProperties(
  { container, workbookPart }: XlsxFile,
  prefix: string,
  properties: readonly (readonly [name: string, value: string])[],
): Promise<Uint8Array> {
  const draft = new Draft(container);
  const isStrict = dialectOf(workbookPart.root.attributes) !== transitional;
  let part = (await customProperties(draft))?.target;
  if (part === undefined) {
    part = "docProps/custom.xml";
    const office = isStrict
      ? "http://purl.oclc.org/ooxml/officeDocument"
      : "http://schemas.openxmlformats.org/officeDocument/2006";
    const space = `${office}/${isStrict ? "customProperties" : "custom-properties"}`;
    draft.set(part, `${xmlDeclaration}<Properties xmlns="${space}"></Properties>`);
    await addContentTypes(draft, new Map([[part, contentType]]));
    const dialect = dialectOf(workbookPart.root.attributes);
    const kind = isStrict ? "customProperties" : "custom-properties";
    await addRelationship(draft, "", dialect, { kind, target: part });
  }
  await draft.edit(part, (root, text) => {
    const old = childrenNamed(root, "property");
    const gone = old.filter((property) => (attribute(property, "name") ?? "").startsWith(prefix));
    const numbers = old.map((property) => Number(attribute(property, "pid") ?? 0));
    const next = Math.max(firstNumber - 1, largest(numbers)) + 1;
    const added = properties.map(([name, value], at) => element(root, next + at, name, value));
    return [
      ...gone.map(({ start, end }) => ({ start, end, text: "" })),
      ...(added.length === 0 ? [] : [appendInside(root, text, added.join(""))]),
    ];
  });
  return draft.bytes();
}

function element(root: XmlElement, number: number, name: string, value: string): string {
  const prefix = prefixOf(root);
  return (
    `<${prefix}property fmtid="${formatId}" pid="${String(number)}" name="${attributeText(name)}">` +
    `<vt:lpwstr xmlns:vt="${types}">${contentText(value)}</vt:lpwstr></${prefix}property>`
  );
}
