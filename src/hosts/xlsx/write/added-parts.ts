import { relationshipsPart, relativeTarget } from "../read/relationships.ts";
import { attributeText } from "../xml/escape.ts";
import { packageRelationships, xmlDeclaration, type Dialect } from "./names.ts";

/** New parts of a package as data; whoever holds the package puts them in. */
export interface AddedParts {
  /** Text by part name; the parts with their relationships are among them. */
  readonly parts: ReadonlyMap<string, string>;
  /** Content type by part name, for all parts that need one. */
  readonly contentTypes: ReadonlyMap<string, string>;
}

/** A relationship that a new part comes with; `kind` is the last segment of its type. */
interface OwnRelationship {
  readonly id: string;
  readonly kind: string;
  readonly target: string;
}

/** Collects new parts and gives them names that are free in the package. */
export class PartCollection implements AddedParts {
  readonly parts = new Map<string, string>();
  readonly contentTypes = new Map<string, string>();
  private readonly taken: Set<string>;

  /** `taken` are the names of the package's parts. */
  constructor(
    taken: Iterable<string>,
    private readonly dialect: Dialect,
  ) {
    this.taken = new Set([...taken].map((part) => part.toLowerCase()));
  }

  /**
   * A name that neither the package nor an earlier call has; names differ by more than letter case (OPC part 2,
   * 6.2.2.3).
   */
  reserve(stem: string): string {
    let number = 1;
    while (this.taken.has(`${stem}${String(number)}.xml`.toLowerCase())) number += 1;
    const part = `${stem}${String(number)}.xml`;
    this.taken.add(part.toLowerCase());
    return part;
  }

  /** Adds a part under a reserved name. */
  add(part: string, contentType: string, xml: string, relationships: readonly OwnRelationship[] = []): void {
    this.parts.set(part, xmlDeclaration + xml);
    this.contentTypes.set(part, contentType);
    if (relationships.length === 0) return;
    const list = relationships.map(
      ({ id, kind, target }) =>
        `<Relationship Id="${id}" Type="${this.dialect.relationships}/${kind}" Target="${attributeText(relativeTarget(part, target))}"/>`,
    );
    const text = `<Relationships xmlns="${packageRelationships}">${list.join("")}</Relationships>`;
    this.parts.set(relationshipsPart(part), xmlDeclaration + text);
  }
}
