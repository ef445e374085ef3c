/**
 * Takes the place where a module stands on the disk of whoever builds out of a package that asks for it: built files
 * are the same wherever they are built. zip.js asks for workers of its own, which are not used here.
 *
 * @param {string} source
 */
export default function withoutPath(source) {
  return source.replaceAll("import.meta.url", JSON.stringify("https://shinchoku.invalid/"));
}
