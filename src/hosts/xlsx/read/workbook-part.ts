import { ProblemError, type OwnSheetKind, type Sheet } from "../../../core/index.ts";
import type { ReadablePackage } from "../readable-package.ts";
import { attribute, childrenNamed, parseXml, type XmlElement } from "../xml/elements.ts";
import { formatOfParts } from "./found-format.ts";
import { ownKinds } from "./own-names.ts";
import { readRelationships, relationshipsPart, type Relationship } from "./relationships.ts";

/** A sheet as the workbook part lists it. */
export interface SheetEntry {
  readonly name: string;
  /** The worksheet's part; `undefined` for chart sheets and the like. */
  readonly part: string | undefined;
  /** The sheet's part whatever it is, and what that is: the kind of its relationship. */
  readonly target: string;
  readonly kind: string;
  readonly relationshipId: string;
  readonly visibility: Sheet["visibility"];
  readonly ownKind: OwnSheetKind | undefined;
}

/** What the workbook part says. */
export interface WorkbookPart {
  readonly part: string;
  readonly text: string;
  readonly root: XmlElement;
  readonly dateSystem: 1900 | 1904;
  /** In tab order. */
  readonly sheets: readonly SheetEntry[];
  readonly relationships: readonly Relationship[];
  /** Those of the package, by which the properties of the document are found. */
  readonly packageRelationships: readonly Relationship[];
}

/** Reads the workbook part. Throws when the package holds no workbook, or one whose sheets cannot be told apart. */
export async function readWorkbookPart(container: ReadablePackage): Promise<WorkbookPart> {
  const packageRelationships = await readRelationships(container, "");
  const office = packageRelationships.find(({ kind }) => kind === "officeDocument");
  const notXlsx = (): ProblemError =>
    new ProblemError({ code: "not-xlsx", facts: { found: formatOfParts(container.partNames) } });
  if (!office || !container.has(office.target)) throw notXlsx();
  if (office.target.endsWith(".bin")) throw new ProblemError({ code: "binary-xlsb", facts: {} });
  const text = await container.text(office.target);
  const root = parseXml(office.target, text);
  if (root.name !== "workbook") throw notXlsx();
  const relationships = await readRelationships(container, office.target);
  const date1904 = childrenNamed(root, "workbookPr").map((element) => attribute(element, "date1904"))[0];
  const [list] = childrenNamed(root, "sheets");
  const listed = list ? childrenNamed(list, "sheet") : [];
  const names = listed.map((sheet) => attribute(sheet, "name") ?? "");
  const different = new Set(names.map((name) => name.toLowerCase()));
  if (!list || different.size < listed.length)
    throw new ProblemError({ code: "damaged", facts: { part: office.target } });
  const kinds = ownKinds(root, names);
  return {
    part: office.target,
    text,
    root,
    dateSystem: date1904 === "1" || date1904 === "true" ? 1904 : 1900,
    sheets: listed.map((element, index) => {
      const wanted = relationshipIdOf(element);
      const relationship = relationships.find(({ id }) => id === wanted);
      if (!relationship) throw new ProblemError({ code: "damaged", facts: { part: relationshipsPart(office.target) } });
      return sheetEntry(element, relationship, kinds.get(index));
    }),
    relationships,
    packageRelationships,
  };
}

function sheetEntry(
  element: XmlElement,
  { id, kind, target }: Relationship,
  ownKind: OwnSheetKind | undefined,
): SheetEntry {
  const state = attribute(element, "state");
  return {
    name: attribute(element, "name") ?? "",
    part: kind === "worksheet" ? target : undefined,
    target,
    kind,
    relationshipId: id,
    visibility: state === "hidden" || state === "veryHidden" ? state : "visible",
    ownKind,
  };
}

/** The id of the relationship that an element names, in an attribute such as `r:id`; the prefix varies. */
export function relationshipIdOf({ attributes }: XmlElement): string {
  return Object.entries(attributes).find(([name]) => /:id$/u.test(name))?.[1] ?? "";
}
