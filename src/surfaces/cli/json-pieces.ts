/** Elements of a list that are put into one piece: few enough to be small, enough to be worth a write. */
const elementsInPiece = 50;

/**
 * A JSON document piece by piece, as `JSON.stringify(document, undefined, 2)` writes it whole, since the list of what
 * was found can be longer than all that was read. Leaves out what is `undefined`.
 */
export function* jsonPieces(document: object): Generator<string> {
  let separator = "{\n";
  for (const [name, value] of Object.entries(document) as [string, unknown][]) {
    if (value === undefined) continue;
    if (isList(value)) {
      yield `${separator}  ${JSON.stringify(name)}: [`;
      yield* listPieces(value);
    } else yield separator + member(name, value);
    separator = ",\n";
  }
  yield "\n}\n";
}

/**
 * A JSON document that begins with a list whose elements are printed as they come, and has its other members behind it;
 * written as `JSON.stringify(document, undefined, 2)` writes it whole.
 */
export class GrowingDocument {
  private separator = "";

  /** `name` is that of the list. */
  constructor(
    name: string,
    private readonly print: (piece: string) => void,
  ) {
    print(`{\n  ${JSON.stringify(name)}: [`);
  }

  add(element: object): void {
    this.print(this.separator + elementsOf([element]));
    this.separator = ",";
  }

  /** Ends the list and the document; the members must be some. */
  end(members: object): void {
    const others = JSON.stringify(members, undefined, 2).slice("{".length);
    this.print(`${this.separator === "" ? "]" : "\n  ]"},${others}\n`);
  }
}

function isList(value: unknown): value is Iterable<object> {
  return typeof value === "object" && value !== null && Symbol.iterator in value;
}

function* listPieces(list: Iterable<object>): Generator<string> {
  let separator = "";
  let elements: object[] = [];
  for (const element of list) {
    elements.push(element);
    if (elements.length < elementsInPiece) continue;
    yield separator + elementsOf(elements);
    separator = ",";
    elements = [];
  }
  if (elements.length > 0) yield separator + elementsOf(elements);
  yield elements.length > 0 || separator !== "" ? "\n  ]" : "]";
}

/** What stands between the brackets of a list that is a member of the document. */
function elementsOf(elements: readonly object[]): string {
  return member("", elements).slice('  "": ['.length, -"\n  ]".length);
}

/** A member of the document, indented as it is within it. */
function member(name: string, value: unknown): string {
  return JSON.stringify({ [name]: value }, undefined, 2).slice("{\n".length, -"\n}".length);
}
