import { ProblemError } from "../../core/index.ts";

/** Loads one of our own files, from where the page itself came. */
export async function loadServedFile(path: string): Promise<Uint8Array> {
  const response = await fetch(path).catch(() => undefined);
  if (!response?.ok) throw new ProblemError({ code: "file-not-served", facts: { path } });
  return new Uint8Array(await response.arrayBuffer());
}

/** Where the sample workbook is served. */
export const sampleFile = "samples/progress-draft.xlsx";

/** Loads a part of our own code that is served in a file of its own. */
export async function servedPart<Part>(load: () => Promise<Part>): Promise<Part> {
  try {
    return await load();
  } catch (error) {
    // The bundler's own error names the file that it asked for.
    const path = error instanceof Error && "request" in error ? String(error.request) : ".js";
    throw new ProblemError({ code: "file-not-served", facts: { path } }, { cause: error });
  }
}
