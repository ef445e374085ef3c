import { cellKey, type CellEdit, type DropDown, type Mark } from "../../../core/index.ts";
import { attribute, childrenNamed, type KeepElement, type XmlElement } from "../xml/elements.ts";
import { attributeText, inlineString } from "../xml/escape.ts";
import { appendInside, insertInOrder, prefixOf, setAttribute, type Splice } from "../xml/splice.ts";
import type { Draft } from "./draft.ts";
import { dropDownElements, isOwnDropDown, validatedAreas } from "./drop-downs.ts";
import { markSplices } from "./mark-splices.ts";
import { worksheetOrder } from "./names.ts";
import { columnOf } from "../read/column-of.ts";
import type { Styles } from "./styles.ts";

/** What changes on a sheet of a user's. */
export interface SheetChanges {
  /** Whether marks of an earlier run are removed. */
  readonly removesMarks: boolean;
  /** The names of our lists whose drop-down lists are removed. */
  readonly ownLists: readonly string[];
  readonly edits: readonly CellEdit[];
  readonly marks: readonly Mark[];
  readonly dropDowns: readonly DropDown[];
}

/**
 * Changes a worksheet part of a user's: new texts for some cells, and our marks and drop-down lists. All else stays as
 * it is written, to the letter.
 */
export async function changeSheet(draft: Draft, part: string, changes: SheetChanges, styles: Styles): Promise<void> {
  const { removesMarks, ownLists, edits, marks, dropDowns } = changes;
  const hasOwn = (removesMarks || ownLists.length > 0) && (await draft.contains(part, "shinchoku"));
  if (!hasOwn && edits.length + marks.length + dropDowns.length === 0) return;
  const rowNumbers: number[] = [];
  await draft.edit(
    part,
    (root, text) => [
      ...cellEdits(root, edits, rowNumbers),
      ...markSplices(root, text, hasOwn && removesMarks, marks, styles),
      ...validationSplices(root, text, hasOwn ? ownLists : [], dropDowns),
    ],
    keepRows(new Set(edits.map(({ row }) => row)), rowNumbers),
  );
}

/** Keeps everything but the rows in which nothing changes, and notes which rows were kept: a row need not say so itself. */
function keepRows(rows: ReadonlySet<number>, rowNumbers: number[]): KeepElement {
  let row = -1;
  return (name, attributes) => {
    if (name !== "row") return true;
    const r = attributes.get("r");
    row = r === undefined ? row + 1 : Number(r) - 1;
    if (rows.has(row)) rowNumbers.push(row);
    return rows.has(row);
  };
}

function cellEdits(root: XmlElement, edits: readonly CellEdit[], rowNumbers: readonly number[]): Splice[] {
  if (edits.length === 0) return [];
  const waiting = new Map(edits.map((edit) => [cellKey(edit), edit]));
  const prefix = prefixOf(root);
  const rows = childrenNamed(root, "sheetData").flatMap((data) => childrenNamed(data, "row"));
  const splices: Splice[] = [];
  rows.forEach((element, at) => {
    const row = rowNumbers[at] ?? NaN;
    let column = -1;
    for (const cell of childrenNamed(element, "c")) {
      const reference = attribute(cell, "r");
      column = reference === undefined ? column + 1 : columnOf(reference, row);
      const key = cellKey({ row, column });
      const edit = waiting.get(key);
      if (!edit) continue;
      waiting.delete(key);
      splices.push({ start: cell.start, end: cell.end, text: editedCell(cell, edit.value, prefix) });
    }
  });
  if (waiting.size > 0) throw new Error(`${String(waiting.size)} cells to edit are not on the sheet`);
  return splices;
}

/** The cell with a new value. Its format and all else it says of itself stay, but for the type of its value. */
function editedCell({ qualifiedName, attributes }: XmlElement, value: CellEdit["value"], prefix: string): string {
  const kept = Object.entries(attributes).filter(([name]) => name !== "t");
  const written = kept.map(([name, text]) => ` ${name}="${attributeText(text)}"`).join("");
  const start = `<${qualifiedName}${written}`;
  if (value === null) return `${start}/>`;
  const end = `</${qualifiedName}>`;
  if (typeof value === "string") return `${start} t="inlineStr">${inlineString(value, prefix)}${end}`;
  const type = typeof value === "boolean" ? ' t="b"' : "";
  return `${start}${type}><${prefix}v>${String(Number(value))}</${prefix}v>${end}`;
}

function validationSplices(
  root: XmlElement,
  text: string,
  removedLists: readonly string[],
  dropDowns: readonly DropDown[],
): Splice[] {
  const [list] = childrenNamed(root, "dataValidations");
  const validations = list ? childrenNamed(list, "dataValidation") : [];
  const removed = validations.filter((validation) => isOwnDropDown(validation, removedLists));
  const prefix = prefixOf(root);
  const added = dropDownElements(dropDowns, validatedAreas(root, removedLists), prefix);
  if (removed.length === 0 && added.length === 0) return [];
  const count = String(validations.length - removed.length + added.length);
  if (!list) {
    const element = `<${prefix}dataValidations count="${count}">${added.join("")}</${prefix}dataValidations>`;
    return [insertInOrder(root, text, worksheetOrder, "dataValidations", element)];
  }
  if (count === "0") return [{ start: list.start, end: list.end, text: "" }];
  return [
    setAttribute(list, text, "count", count),
    ...removed.map(({ start, end }) => ({ start, end, text: "" })),
    ...(added.length > 0 ? [appendInside(list, text, added.join(""))] : []),
  ];
}
