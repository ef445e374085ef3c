import type { CellEdit, DropDown, Mark } from "../../../core/index.ts";
import { childrenNamed, type XmlElement } from "../xml/elements.ts";
import { appendInside, insertInOrder, prefixOf, setAttribute, type Splice } from "../xml/splice.ts";
import { cellEdits, keepRows } from "./cell-edits.ts";
import type { Draft } from "./draft.ts";
import { dropDownElements, isOwnDropDown, validatedAreas } from "./drop-downs.ts";
import { markSplices } from "./mark-splices.ts";
import { worksheetOrder } from "./names.ts";
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
      ...cellEdits(root, text, edits, rowNumbers),
      ...markSplices(root, text, hasOwn && removesMarks, marks, styles),
      ...validationSplices(root, text, hasOwn ? ownLists : [], dropDowns),
    ],
    keepRows(edits, rowNumbers),
  );
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
