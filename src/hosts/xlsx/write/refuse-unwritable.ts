import { ProblemError } from "../../../core/index.ts";
import { textLimit, type Package } from "../package.ts";
import type { XlsxFile } from "../read/read-xlsx.ts";
import { readRelationships } from "../read/relationships.ts";

/**
 * Refuses a workbook that cannot be written whatever the plan, so that it is said before the work and not after it: one
 * with a digital signature, or one that several people edit at once.
 */
export async function refuseUnwritable({ container, workbookPart }: XlsxFile): Promise<void> {
  if (await isSigned(container)) throw new ProblemError({ code: "signed", facts: {} });
  const isShared = workbookPart.relationships.some(({ kind }) => kind === "revisionHeaders");
  if (isShared) throw new ProblemError({ code: "shared", facts: {} });
}

/** Refuses a workbook whose sheet is too large to be marked; `wanted` are the sheets if it is known which it will be. */
export function refuseUnmarkable({ container, workbookPart }: XlsxFile, wanted: readonly string[] | undefined): void {
  for (const { name, part, visibility } of workbookPart.sheets) {
    if (part === undefined || (wanted === undefined ? visibility !== "visible" : !wanted.includes(name))) continue;
    const size = container.size(part);
    if (size > textLimit)
      throw new ProblemError({ code: "sheet-not-writable", facts: { sheet: name, size, limit: textLimit } });
  }
}

/** The package leads to the origin of its signatures (ECMA-376 part 2, 10.4.2), wherever that is called. */
async function isSigned(container: Package): Promise<boolean> {
  return (await readRelationships(container, "")).some(({ kind }) => kind === "origin");
}
