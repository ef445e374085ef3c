import {
  choiceListNames,
  leavesNoSheet,
  markPrefix,
  ownSheetKinds,
  ownSheetMarker,
  ownSheetName,
  partOfSheet,
  ProblemError,
  type CellRange,
  type OwnPart,
  type OwnSheetKind,
  type Sheet,
  type WorkbookPlan,
} from "../../../core/index.ts";
import { kindOfSheet, sheetsWeMade } from "../own-sheets.ts";
import { visibilityOf } from "../read/survey.ts";
import { findRules, readRules, type RuledCells } from "./drop-downs.ts";
import { guardEdits, type GuardedEdit } from "./edits.ts";
import { sendPieces, type Piece } from "./pieces.ts";

/** About what is answered of a sheet: its conditional formats and the cells with entry rules. */
const bytesOfSheetLook = 20_000;

/** What a plan meets in the workbook. */
export interface WorkbookSurvey {
  readonly sheets: readonly SheetSurvey[];
  /** Names of the workbook that go: those of our lists, and those that point at our sheets. */
  readonly removedNames: readonly string[];
  /** Names of the workbook, of its tables and of its pivot tables, which new ones must differ from. */
  readonly takenNames: readonly string[];
  readonly edits: readonly GuardedEdit[];
  /** The sheet that a user looks at. */
  readonly active: SheetSurvey | undefined;
}

export interface SheetSurvey {
  readonly worksheet: Excel.Worksheet;
  readonly id: string;
  readonly name: string;
  readonly ownKind: OwnSheetKind | undefined;
  readonly visibility: Sheet["visibility"];
  readonly marks: readonly Excel.ConditionalFormat[];
  /** The ids of all conditional formats, where marks were looked for. */
  readonly formatIds: readonly string[];
  readonly rules: readonly RuledCells[];
}

/** What was begun of a plan before the workbook is looked at once more. */
export interface Begun {
  /** The ids of the new sheets, which do not count as those of an earlier plan. */
  readonly newSheets: ReadonlySet<string>;
  /** The ids of conditional formats that were there before. */
  readonly formats: ReadonlySet<string>;
}

/**
 * Looks at the workbook in two round trips, and more only where cells with different entry rules touch. Throws where a
 * protected sheet, or a protected workbook, would stop the plan, before anything was changed.
 */
export async function surveyForPlan(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  begun?: Begun,
): Promise<WorkbookSurvey> {
  const { workbook } = context;
  const worksheets = workbook.worksheets.load("items/id,items/name,items/visibility,items/protection/protected");
  const active = workbook.worksheets.getActiveWorksheet().load("name");
  const names = workbook.names.load("items/name,items/formula");
  const tables = workbook.tables.load("items/name");
  const pivots = workbook.pivotTables.load("items/name");
  workbook.protection.load("protected");
  await context.sync();
  const made = sheetsWeMade(names.items);
  const removedNames = ownNamesOf(plan.replaces).filter((own) => names.items.some(({ name }) => name === own));
  const targets = new Set([...plan.marks, ...plan.edits, ...plan.dropDowns].map(({ sheet }) => sheet));
  refuseMissing(targets, [...worksheets.items, ...plan.sheets]);
  const replacesCheck = plan.replaces.includes("check");
  // Once a plan was begun, its names may be gone before the rules that offer them.
  const hasLists = begun !== undefined || removedNames.some((own) => choiceListNames.some((list) => list === own));
  const ruledSheets = new Set(plan.dropDowns.map(({ sheet }) => sheet));
  const replacesLists = plan.replaces.includes("lists");
  const earlier = worksheets.items.filter(({ id }) => begun?.newSheets.has(id) !== true);
  const looks = earlier.map((worksheet) =>
    lookAt(worksheet, made, {
      marks: replacesCheck,
      rules: ruledSheets.has(worksheet.name) || (replacesLists && hasLists),
    }),
  );
  const guards = worksheets.items.map((worksheet) =>
    guardEdits(
      worksheet,
      plan.edits.filter(({ sheet }) => sheet === worksheet.name),
    ),
  );
  await sendPieces(context, [...looks.map(({ piece }) => piece), ...guards.flatMap(({ pieces }) => pieces)]);
  const seen = looks.map(({ result }) => result());
  refuseProtected(seen, targets);
  if (workbook.protection.protected && changesSheets(plan, seen))
    throw new ProblemError({ code: "workbook-protected", facts: {} });
  if (begun === undefined && leavesNoSheet(plan, seen)) throw new ProblemError({ code: "no-sheet-left", facts: {} });
  const sheets = await withRules(context, seen);
  return {
    sheets,
    removedNames,
    takenNames: [...names.items, ...tables.items, ...pivots.items].map(({ name }) => name),
    edits: guards.flatMap(({ result }) => result()),
    active: sheets.find(({ name }) => name === active.name),
  };
}

type Seen = Omit<SheetSurvey, "rules"> & { readonly isProtected: boolean; readonly ruled: readonly CellRange[] };

/** The names of the workbook that belong to some parts of the product's work. */
function ownNamesOf(replaces: readonly OwnPart[]): readonly string[] {
  const kinds = ownSheetKinds.filter((kind) => replaces.includes(partOfSheet[kind]));
  return [...(replaces.includes("lists") ? choiceListNames : []), ...kinds.map(ownSheetName)];
}

function lookAt(
  worksheet: Excel.Worksheet,
  made: ReadonlyMap<OwnSheetKind, string>,
  looksFor: { readonly marks: boolean; readonly rules: boolean },
): { readonly piece: Piece; readonly result: () => Seen } {
  const isProtected = worksheet.protection.protected;
  let look = (): Pick<Seen, "marks" | "formatIds" | "ownKind" | "ruled"> => nothingSeen;
  const queue = (): void => {
    const marker = worksheet.names.getItemOrNullObject(ownSheetMarker).load("formula");
    const formats = worksheet.getRange().conditionalFormats;
    if (looksFor.marks) formats.load("items/id,items/type,items/customOrNullObject/rule/formula");
    const ruled = looksFor.rules && !isProtected ? findRules(worksheet) : undefined;
    look = () => ({
      ownKind: kindOfSheet(worksheet.name, marker, made),
      marks: looksFor.marks ? formats.items.filter(isOwnMark) : [],
      formatIds: looksFor.marks ? formats.items.map(({ id }) => id) : [],
      ruled: ruled?.() ?? [],
    });
  };
  return {
    piece: { bytes: bytesOfSheetLook, queue },
    result: () => ({
      ...look(),
      worksheet,
      id: worksheet.id,
      name: worksheet.name,
      isProtected,
      visibility: visibilityOf(worksheet),
    }),
  };
}

const nothingSeen = { marks: [], formatIds: [], ownKind: undefined, ruled: [] };

/**
 * One without a formula is a mark that was added when Excel went down: nobody can make one by hand, and it shows
 * nothing.
 */
function isOwnMark({ customOrNullObject }: Excel.ConditionalFormat): boolean {
  if (customOrNullObject.isNullObject) return false;
  const { formula } = customOrNullObject.rule;
  return formula.includes(markPrefix) || formula === "";
}

async function withRules(context: Excel.RequestContext, seen: readonly Seen[]): Promise<SheetSurvey[]> {
  return Promise.all(
    seen.map(async ({ ruled, ...sheet }) => ({ ...sheet, rules: await readRules(context, sheet.worksheet, ruled) })),
  );
}

function refuseMissing(targets: ReadonlySet<string>, sheets: readonly { readonly name: string }[]): void {
  const names = new Set(sheets.map(({ name }) => name));
  for (const sheet of targets) if (!names.has(sheet)) throw new ProblemError({ code: "sheet-gone", facts: { sheet } });
}

function refuseProtected(sheets: readonly Seen[], targets: ReadonlySet<string>): void {
  const stopping = sheets.find(
    ({ isProtected, name, marks }) => isProtected && (targets.has(name) || marks.length > 0),
  );
  if (stopping) throw new ProblemError({ code: "sheet-protected", facts: { sheet: stopping.name } });
}

function changesSheets({ sheets, replaces }: WorkbookPlan, seen: readonly Seen[]): boolean {
  return sheets.length > 0 || seen.some((sheet) => isReplaced(sheet, replaces));
}

/** Whether a sheet of ours makes way for the plan. */
export function isReplaced({ ownKind }: Pick<SheetSurvey, "ownKind">, replaces: readonly OwnPart[]): boolean {
  return ownKind !== undefined && replaces.includes(partOfSheet[ownKind]);
}
