/** The properties of a font by which parts of a text can differ. */
export const fontLoad = {
  bold: true,
  color: true,
  italic: true,
  name: true,
  size: true,
  strikethrough: true,
  underline: true,
};

/** Whether the text of a cell has parts of different formats: a property of a single cell is `null` then. */
export function isMixed(cell: Excel.CellProperties | undefined): boolean {
  return Object.values(cell?.format?.font ?? {}).includes(null);
}
