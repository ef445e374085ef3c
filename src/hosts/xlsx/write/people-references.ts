import { ProblemError, type SheetUser } from "../../../core/index.ts";
import { sheetOfParts } from "../read/part-owners.ts";
import type { Relationship } from "../read/relationships.ts";
import type { WorkbookPart } from "../read/workbook-part.ts";
import { XmlParser } from "../xml/parser.ts";
import type { Draft } from "./draft.ts";
import { namesInFormula } from "./formula-names.ts";
import { quotedSheetName } from "./sheet-names.ts";

/**
 * What goes without anything of its name taking its place. Names of the workbook are found whatever their letter case.
 */
export interface GoneNames {
  readonly sheets: readonly string[];
  /** Tables by the name that formulas use, each with the sheet that it goes with. */
  readonly tables: ReadonlyMap<string, string>;
}

/** Elements that hold a formula: of cells, names, rules, entry rules, charts and tables. */
const formulaElements = new Set([
  "f",
  "formula",
  "formula1",
  "formula2",
  "definedName",
  "calculatedColumnFormula",
  "totalsRowFormula",
]);
/** Attributes that hold one, by element: the cells behind a form control, and the source of a pivot table. */
const formulaAttributes: Readonly<Record<string, readonly string[]>> = {
  formControlPr: ["fmlaLink", "fmlaRange", "fmlaTxbx", "fmlaMacro"],
  worksheetSource: ["name"],
};

/**
 * Refuses to take a sheet of ours away that something of a user's refers to: Excel would make `#REF!` of it, and what
 * was counted would be lost without a word.
 *
 * @param relationships of every part that stays, by its name
 */
export async function refuseBrokenReferences(
  draft: Draft,
  { part: workbookPart, sheets }: Pick<WorkbookPart, "part" | "sheets">,
  gone: GoneNames,
  relationships: ReadonlyMap<string, readonly Relationship[]>,
): Promise<void> {
  if (gone.sheets.length + gone.tables.size === 0) return;
  const pieces = [...gone.sheets, ...gone.tables.keys()].map(plainPiece);
  const owners = sheetOfParts(sheets, relationships);
  for (const part of relationships.keys()) {
    if (!/\.xml$/iu.test(part) || !draft.has(part)) continue;
    const text = await draft.text(part);
    const folded = text.toLowerCase();
    if (!pieces.some((piece) => folded.includes(piece))) continue;
    const found = firstReference(part, text, gone, part === workbookPart ? undefined : owners.get(part));
    if (found) throw new ProblemError({ code: "sheet-in-use", facts: found });
  }
}

/** The longest piece of a name that stands in a part as it is, whatever escapes and apostrophes are around it. */
function plainPiece(name: string): string {
  const pieces = name.toLowerCase().split(/["&'<>]/u);
  return pieces.reduce((longest, piece) => (piece.length > longest.length ? piece : longest));
}

interface Found {
  readonly sheet: string;
  readonly by: SheetUser;
}

/** The first reference in a part to what is gone; `owner` is the sheet that the part belongs to. */
function firstReference(part: string, text: string, gone: GoneNames, owner: string | undefined): Found | undefined {
  let found: Found | undefined;
  let cell: string | undefined;
  let name: string | undefined;
  let formula: string | undefined;
  const place = (): SheetUser => {
    if (name !== undefined) return { kind: "name", at: name };
    if (cell !== undefined && owner !== undefined) return { kind: "cell", at: `${shownSheet(owner)}!${cell}` };
    return { kind: "sheet", at: owner ?? part };
  };
  const look = (text: string): void => {
    const sheet = goneIn(text, gone);
    if (sheet !== undefined) found ??= { sheet, by: place() };
  };
  const parser = new XmlParser(part, {
    open: (element, attributes) => {
      if (element === "c") cell = attributes.get("r");
      else if (element === "definedName") name = attributes.get("name");
      else if (element === "worksheetSource") look(`${quotedSheetName(attributes.get("sheet") ?? "")}!A1`);
      for (const attribute of formulaAttributes[element] ?? []) look(attributes.get(attribute) ?? "");
      if (formulaElements.has(element)) formula = "";
    },
    text: (piece) => {
      if (formula !== undefined) formula += piece;
    },
    close: (element) => {
      if (formulaElements.has(element)) {
        look(formula ?? "");
        formula = undefined;
      }
      if (element === "c") cell = undefined;
      if (element === "definedName") name = undefined;
    },
  });
  parser.write(text);
  parser.close();
  return found;
}

function goneIn(formula: string, gone: GoneNames): string | undefined {
  const { sheets, names } = namesInFormula(formula);
  const sheet = gone.sheets.find((one) => sheets.has(one.toLowerCase()));
  const table = [...gone.tables].find(([one]) => names.has(one.toLowerCase()));
  return sheet ?? table?.[1];
}

/** A sheet's name before an address, in apostrophes where a formula would need them. */
function shownSheet(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) ? name : quotedSheetName(name);
}
