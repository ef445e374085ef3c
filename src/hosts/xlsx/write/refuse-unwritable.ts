import { ProblemError } from "../../../core/index.ts";
import { textLimit, type Package } from "../package.ts";
import type { UnreadXlsx } from "../read/read-xlsx.ts";
import { readRelationships } from "../read/relationships.ts";

/**
 * Refuses a workbook that cannot be written whatever the plan, so that it is said before the work and not after it: one
 * with a digital signature, or one that several people edit at once.
 */
export async function refuseUnwritable({ container, workbookPart }: UnreadXlsx): Promise<void> {
  if (await isSigned(container)) throw new ProblemError({ code: "signed", facts: {} });
  const isShared = workbookPart.relationships.some(({ kind }) => kind === "revisionHeaders");
  if (isShared) throw new ProblemError({ code: "shared", facts: {} });
}

/**
 * Refuses a workbook that has a sheet to mark that is too large for it. Which one will be marked is known where sheets
 * are wanted by name; without, every sheet that people see must be too large.
 */
export function refuseUnmarkable({ container, workbookPart }: UnreadXlsx, wanted: readonly string[]): void {
  const isNamed = wanted.length > 0;
  const sheets = workbookPart.sheets.flatMap(({ name, part, visibility, ownKind }) => {
    const isMarkable = isNamed ? wanted.includes(name) : visibility === "visible" && ownKind === undefined;
    return part !== undefined && isMarkable ? [{ sheet: name, size: container.size(part) }] : [];
  });
  const tooLarge = sheets.filter(({ size }) => size > textLimit);
  const [first] = tooLarge;
  if (first && (isNamed || tooLarge.length === sheets.length))
    throw new ProblemError({ code: "sheet-not-writable", facts: { ...first, limit: textLimit } });
}

/** The package leads to the origin of its signatures (ECMA-376 part 2, 10.4.2), wherever that is called. */
async function isSigned(container: Package): Promise<boolean> {
  return (await readRelationships(container, "")).some(({ kind }) => kind === "origin");
}
