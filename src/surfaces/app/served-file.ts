import { ProblemError } from "../../core/index.ts";

/** Loads one of our own files, from where the page itself came. */
export async function loadServedFile(path: string): Promise<Uint8Array> {
  const response = await fetch(path).catch(() => undefined);
  if (!response?.ok) throw new ProblemError({ code: "file-not-served", facts: { path } });
  return new Uint8Array(await response.arrayBuffer());
}

/** Where the sample workbook is served. */
export const sampleFile = "samples/progress-draft.xlsx";
