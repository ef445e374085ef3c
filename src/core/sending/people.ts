import type { PackageContents } from "./package-contents.ts";

/** The people whom the properties of the document name. */
export function peopleIn({ properties }: PackageContents): string[] {
  return properties.flatMap(({ kind, value }) =>
    kind === "creator" || kind === "last-editor" || kind === "manager" ? [value] : [],
  );
}
