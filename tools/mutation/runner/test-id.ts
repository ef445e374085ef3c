/** Between the parts of a test's id: its file, then its titles from the outermost in. */
export const separator = " › ";

/** The id of a test: two files may hold tests of one title. `file` is a path from the root of the project. */
export function testId(file: string, titles: readonly string[]): string {
  return [file, ...titles].join(separator);
}

/** The file of a test, as in its id. */
export function fileOf(id: string): string {
  return id.slice(0, id.indexOf(separator));
}
