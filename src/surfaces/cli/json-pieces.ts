/** Elements of a list that are put into one piece: few enough to be small, enough to be worth a write. */
const elementsInPiece = 50;

/**
 * A JSON document piece by piece, as `JSON.stringify(document, undefined, 2)` writes it whole, since the list of what was
 * found can be longer than all that was read. Leaves out what is `undefined`.
 */
export function* jsonPieces(document: object): Generator<string> {
  let separator = "{\n";
  for (const [name, value] of Object.entries(document) as [string, unknown][]) {
    if (value === undefined) continue;
    yield `${separator}  ${JSON.stringify(name)}: `;
    if (isList(value)) yield* listPieces(value);
    else yield indented(value, "  ");
    separator = ",\n";
  }
  yield "\n}\n";
}

function isList(value: unknown): value is Iterable<object> {
  return typeof value === "object" && value !== null && Symbol.iterator in value;
}

function* listPieces(list: Iterable<object>): Generator<string> {
  let piece = "[";
  let count = 0;
  for (const element of list) {
    piece += `${count === 0 ? "" : ","}\n    ${indented(element, "    ")}`;
    count += 1;
    if (count % elementsInPiece > 0) continue;
    yield piece;
    piece = "";
  }
  yield `${piece}${count === 0 ? "" : "\n  "}]`;
}

/** Line breaks stand between the parts of JSON only; those within its texts are escaped. */
function indented(value: unknown, indent: string): string {
  return JSON.stringify(value, undefined, 2).replaceAll("\n", `\n${indent}`);
}
