const font = { bold: true, color: true, italic: true, name: true, size: true, strikethrough: true, underline: true };

/**
 * Asks which cells of a range hold text with parts of different formats: a property of a single cell's font is `null`
 * then. Call it before a round trip and the result, rows × columns, after it.
 */
export function askMixedFormats(range: Excel.Range): () => boolean[][] {
  const answer = range.getCellProperties({ format: { font } });
  return () => answer.value.map((cells) => cells.map(isMixed));
}

function isMixed({ format }: Excel.CellProperties): boolean {
  return Object.values(format?.font ?? {}).includes(null);
}
