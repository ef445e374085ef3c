/** A sheet's name as formulas write it: always quoted, a quotation mark within it doubled. */
export function quotedSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
