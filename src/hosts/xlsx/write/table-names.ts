import { readRelationships } from "../read/relationships.ts";
import { attribute, childrenNamed, parseXml, type XmlElement } from "../xml/elements.ts";
import type { Draft } from "./draft.ts";

/** Gives tables ids and names that are free in the workbook; a table's name must differ from defined names too. */
export class TableNames {
  private constructor(
    private nextId: number,
    private readonly taken: Set<string>,
    private readonly given = new Map<string, string>(),
  ) {}

  static async of(draft: Draft, workbook: XmlElement): Promise<TableNames> {
    const names = childrenNamed(workbook, "definedNames").flatMap((list) => childrenNamed(list, "definedName"));
    const taken = new Set(names.map((name) => (attribute(name, "name") ?? "").toLowerCase()));
    let highest = 0;
    for (const part of await tableParts(draft)) {
      const table = parseXml(part, await draft.text(part));
      highest = Math.max(highest, Number(attribute(table, "id") ?? 0));
      taken.add((attribute(table, "displayName") ?? "").toLowerCase());
    }
    return new TableNames(highest + 1, taken);
  }

  /** All names that were given. */
  get givenNames(): readonly string[] {
    return [...this.given.values()];
  }

  next(wanted: string): { readonly id: number; readonly name: string } {
    let name = wanted;
    for (let number = 2; this.taken.has(name.toLowerCase()); number += 1) name = `${wanted}_${String(number)}`;
    this.taken.add(name.toLowerCase());
    this.given.set(wanted, name);
    this.nextId += 1;
    return { id: this.nextId - 1, name };
  }

  /** The name that a table of the plan got. */
  nameOf(wanted: string): string {
    return this.given.get(wanted) ?? wanted;
  }
}

/** The tables that any part leads to, wherever they stand in the package. */
async function tableParts(draft: Draft): Promise<ReadonlySet<string>> {
  const targets = new Set<string>();
  for (const part of draft.partNames) {
    for (const { kind, target } of await readRelationships(draft, part)) if (kind === "table") targets.add(target);
  }
  return targets;
}
