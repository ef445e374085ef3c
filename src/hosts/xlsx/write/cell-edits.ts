import { cellAddress, parseRangeAddress, rangeAddress, type CellEdit, append } from "../../../core/index.ts";
import { columnOf } from "../read/column-of.ts";
import { attribute, childrenNamed, type KeepElement, type XmlElement } from "../xml/elements.ts";
import { attributeText, inlineString } from "../xml/escape.ts";
import { appendInside, prefixOf, setAttribute, type Splice } from "../xml/splice.ts";

/**
 * Keeps everything but the rows in which nothing changes, and notes which rows were kept: a row need not say so itself.
 * The row before which a new one is put is kept too.
 */
export function keepRows(edits: readonly CellEdit[], rowNumbers: number[]): KeepElement {
  const wanted = [...new Set(edits.map(({ row }) => row))].sort((one, other) => one - other);
  let row = -1;
  let next = 0;
  return (name, attributes) => {
    if (name !== "row") return true;
    const r = attributes.get("r");
    row = r === undefined ? row + 1 : Number(r) - 1;
    const before = next;
    while ((wanted[next] ?? Infinity) <= row) next += 1;
    if (next === before) return false;
    rowNumbers.push(row);
    return true;
  };
}

/** The splices that give cells new values; a cell or a row that is not written down yet is put where it belongs. */
export function cellEdits(
  root: XmlElement,
  text: string,
  edits: readonly CellEdit[],
  rowNumbers: readonly number[],
): Splice[] {
  if (edits.length === 0) return [];
  const prefix = prefixOf(root);
  const [data] = childrenNamed(root, "sheetData");
  if (!data) throw new Error("The sheet to edit has no data");
  const waiting = byRow(edits);
  const splices: Splice[] = [];
  for (const [at, element] of childrenNamed(data, "row").entries()) {
    const row = rowNumbers[at] ?? NaN;
    const added = [...waiting].filter(([number]) => number < row);
    if (added.length > 0) splices.push({ start: element.start, end: element.start, text: newRows(added, prefix) });
    const own = waiting.get(row);
    if (own) append(splices, rowEdits(element, text, own, prefix));
    for (const [number] of added) waiting.delete(number);
    waiting.delete(row);
  }
  const below = newRows([...waiting], prefix);
  if (below !== "") splices.push(appendInside(data, text, below));
  return [...dimensionSplices(root, text, edits), ...splices];
}

/** The edits of each row from left to right, the rows from top to bottom. */
function byRow(edits: readonly CellEdit[]): Map<number, CellEdit[]> {
  const rows = new Map<number, CellEdit[]>();
  for (const edit of [...edits].sort((one, other) => one.row - other.row || one.column - other.column)) {
    rows.set(edit.row, [...(rows.get(edit.row) ?? []), edit]);
  }
  return rows;
}

function rowEdits(element: XmlElement, text: string, edits: readonly CellEdit[], prefix: string): Splice[] {
  const waiting = [...edits];
  const splices: Splice[] = [];
  let column = -1;
  for (const cell of childrenNamed(element, "c")) {
    const reference = attribute(cell, "r");
    column = reference === undefined ? column + 1 : columnOf(reference, edits[0]?.row ?? NaN);
    const added: CellEdit[] = [];
    for (let [edit] = waiting; edit && edit.column < column; [edit] = waiting) append(added, waiting.splice(0, 1));
    if (added.length > 0) splices.push({ start: cell.start, end: cell.start, text: newCells(added, prefix) });
    if (waiting[0]?.column !== column) continue;
    const [edit] = waiting.splice(0, 1);
    if (edit) splices.push({ start: cell.start, end: cell.end, text: editedCell(cell, edit.value, prefix) });
  }
  const behind = newCells(waiting, prefix);
  return behind === "" ? splices : [...splices, appendInside(element, text, behind)];
}

function newRows(rows: readonly (readonly [row: number, edits: readonly CellEdit[]])[], prefix: string): string {
  return rows
    .map(([row, edits]) => [row, newCells(edits, prefix)] as const)
    .filter(([, cells]) => cells !== "")
    .map(([row, cells]) => `<${prefix}row r="${String(row + 1)}">${cells}</${prefix}row>`)
    .join("");
}

/** Cells that are not written down yet; they have the format of their sheet. What is empty needs no cell. */
function newCells(edits: readonly CellEdit[], prefix: string): string {
  return edits
    .filter(({ value }) => value !== null)
    .map((edit) =>
      editedCell({ qualifiedName: `${prefix}c`, attributes: { r: cellAddress(edit) } }, edit.value, prefix),
    )
    .join("");
}

/** Where the sheet says which cells it uses, it says so of new ones too. */
function dimensionSplices(root: XmlElement, text: string, edits: readonly CellEdit[]): Splice[] {
  const [dimension] = childrenNamed(root, "dimension");
  const written = dimension && attribute(dimension, "ref");
  const used = written === undefined ? undefined : parseRangeAddress(written);
  if (!dimension || !used) return [];
  const ref = rangeAddress({
    top: edits.reduce((least, { row }) => Math.min(least, row), used.top),
    left: edits.reduce((least, { column }) => Math.min(least, column), used.left),
    bottom: edits.reduce((most, { row }) => Math.max(most, row), used.bottom),
    right: edits.reduce((most, { column }) => Math.max(most, column), used.right),
  });
  return ref === rangeAddress(used) ? [] : [setAttribute(dimension, text, "ref", ref)];
}

/** The cell with a new value. Its format and all else it says of itself stay, but for the type of its value. */
function editedCell(
  { qualifiedName, attributes }: Pick<XmlElement, "qualifiedName" | "attributes">,
  value: CellEdit["value"],
  prefix: string,
): string {
  const kept = Object.entries(attributes).filter(([name]) => name !== "t");
  const written = kept.map(([name, text]) => ` ${name}="${attributeText(text)}"`).join("");
  const start = `<${qualifiedName}${written}`;
  if (value === null) return `${start}/>`;
  const end = `</${qualifiedName}>`;
  if (typeof value === "string") return `${start} t="inlineStr">${inlineString(value, prefix)}${end}`;
  const type = typeof value === "boolean" ? ' t="b"' : "";
  return `${start}${type}><${prefix}v>${String(Number(value))}</${prefix}v>${end}`;
}
