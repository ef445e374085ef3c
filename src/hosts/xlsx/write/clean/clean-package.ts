import { ProblemError, type CleaningPlan } from "../../../../core/index.ts";
import type { XlsxFile } from "../../read/read-xlsx.ts";
import { withoutMetadata } from "../../picture-metadata.ts";
import { relationshipsPart, type Relationship } from "../../read/relationships.ts";
import type { SheetEntry } from "../../read/workbook-part.ts";
import { attribute, childrenNamed, type XmlElement } from "../../xml/elements.ts";
import { definedNames, isOfWorkbook } from "../../read/own-names.ts";
import { attributeText } from "../../xml/escape.ts";
import { appendInside, prefixOf, setAttribute } from "../../xml/splice.ts";
import { Draft } from "../draft.ts";
import { contentTypes } from "../names.ts";
import { refuseUnwritable } from "../refuse-unwritable.ts";
import type { CleanContext } from "./clean-context.ts";
import { cleanedChart } from "./clean-chart.ts";
import { cleanedChartsheet } from "./clean-chartsheet.ts";
import { cleanedDrawing } from "./clean-drawing.ts";
import { cleanedTable } from "./clean-table.ts";
import { cleanedWorkbook, isKeptName } from "./clean-workbook.ts";
import { cleanedWorksheet } from "./clean-worksheet.ts";
import { keepRelationships, keptRelationships } from "./kept-relationships.ts";
import { KeptStrings } from "./kept-strings.ts";
import { SeenFormats } from "./seen-formats.ts";
import { SheetShift } from "./sheet-shift.ts";

/**
 * Makes a clean copy of a workbook: a new file with the content of the sheets that stay and nothing else. What is kept
 * is listed, what goes is not: a part that nobody here has heard of stays behind.
 *
 * Throws `signed` and `shared` as every writing does, `no-sheet-left` where all sheets go, and `formula-not-calculated`
 * for a formula of which the file has no result.
 */
export async function cleanXlsx(file: XlsxFile, plan: CleaningPlan): Promise<Uint8Array> {
  await refuseUnwritable(file);
  const { container, workbookPart } = file;
  const draft = new Draft(container);
  const staying = workbookPart.sheets.flatMap((entry, place) => (stays(entry, plan) ? [place] : []));
  if (staying.length === 0) throw new ProblemError({ code: "no-sheet-left", facts: {} });
  const cleaner = await PackageCleaner.of(draft, file, plan);
  const entries = staying.flatMap((place) => workbookPart.sheets[place] ?? []);
  for (const entry of entries) await cleaner.cleanSheet(entry, entry === entries[0]);
  const workbook = cleanedWorkbook(workbookPart, staying, cleaner.context.references);
  draft.set(workbookPart.part, workbook);
  await cleaner.finish(workbook);
  return draft.bytes();
}

/** The parts that are pictures of which something can be left out. */
const picture = /\.(?:jpe?g|jpe|jfif|png)$/iu;

/** Sheets that are not read, such as sheets of macros, go; so do all of ours. A sheet that only holds a chart stays. */
function stays({ name, part, visibility, ownKind, kind }: SheetEntry, { sheets, hidden }: CleaningPlan): boolean {
  if (part !== undefined) return ownKind === undefined && sheets.some((sheet) => sheet.name === name);
  return kind === "chartsheet" && (hidden === "show" || visibility === "visible");
}

/** Makes the parts of a package clean one after the other, and knows in the end which of them are left. */
class PackageCleaner {
  private readonly left = new Set<string>();

  private constructor(
    private readonly draft: Draft,
    private readonly file: XlsxFile,
    readonly context: CleanContext,
  ) {}

  static async of(draft: Draft, file: XlsxFile, plan: CleaningPlan): Promise<PackageCleaner> {
    const { root, relationships, sheets } = file.workbookPart;
    const partOf = (kind: string): string | undefined =>
      relationships.find((one) => one.kind === kind && draft.has(one.target))?.target;
    const [strings, styles] = [partOf("sharedStrings"), partOf("styles")];
    const shifts = new Map(
      plan.sheets.map(({ name, removedRows, removedColumns }) => [
        name.toLowerCase(),
        new SheetShift(removedRows, removedColumns),
      ]),
    );
    const gone = definedNames(root).filter((name) => isOfWorkbook(name) && !isKeptName(name));
    return new PackageCleaner(draft, file, {
      plan,
      references: { shifts, goneNames: new Set(gone.map((name) => (attribute(name, "name") ?? "").toLowerCase())) },
      strings: new KeptStrings(strings ?? "", strings === undefined ? "" : await draft.text(strings)),
      formats: styles === undefined ? undefined : new SeenFormats(styles, await draft.text(styles)),
      forgets:
        sheets.length > plan.sheets.length ||
        plan.sheets.some(({ emptied }) => emptied.length > 0) ||
        [...shifts.values()].some(({ isNone }) => !isNone),
    });
  }

  /** Cleans a sheet with its tables, drawings and charts. */
  async cleanSheet({ name, part, target }: SheetEntry, isFirst: boolean): Promise<void> {
    const kept = await keptRelationships(this.draft, target);
    const shift = this.context.references.shifts.get(name.toLowerCase()) ?? new SheetShift([], []);
    for (const { id, kind, target: inside } of [...kept.values()]) {
      if (kind === "table" && !(await this.cleanTable(inside, shift))) kept.delete(id);
      if (kind === "drawing") await this.cleanDrawing(inside, name, shift);
    }
    const source = await this.draft.text(target);
    const cleaning = this.context.plan.sheets.find((sheet) => sheet.name === name);
    const text =
      part === undefined || !cleaning
        ? cleanedChartsheet(target, source, isFirst)
        : cleanedWorksheet(source, { ...this.context, part, cleaning, shift, isFirst, kept });
    await this.keep(target, text, kept);
  }

  private async cleanTable(part: string, shift: SheetShift): Promise<boolean> {
    const text = cleanedTable(part, await this.draft.text(part), shift);
    if (text !== undefined) this.draft.set(part, text);
    return text !== undefined;
  }

  private async cleanDrawing(part: string, sheet: string, shift: SheetShift): Promise<void> {
    const kept = await keptRelationships(this.draft, part);
    for (const { id, kind, target } of [...kept.values()]) {
      if (kind !== "chart" && kind !== "chartEx") continue;
      const text = cleanedChart(target, await this.draft.text(target), sheet, this.context);
      if (text === undefined) kept.delete(id);
      else this.draft.set(target, text);
    }
    const context = { hidden: this.context.plan.hidden, shift, kept };
    await this.keep(part, cleanedDrawing(part, await this.draft.text(part), context), kept);
  }

  /** Writes a part and keeps it with those that it still leads to, which were made clean before. */
  private async keep(part: string, text: string, kept: ReadonlyMap<string, Relationship>): Promise<void> {
    this.draft.set(part, text);
    this.left.add(part);
    for (const target of await keepRelationships(this.draft, part, kept, text)) await this.keepAsItIs(target);
  }

  /**
   * Keeps a part, such as a picture or a chart that is clean, with those that it leads to. Of a picture only that
   * stays.
   */
  private async keepAsItIs(part: string): Promise<void> {
    if (this.left.has(part)) return;
    this.left.add(part);
    if (picture.test(part)) await this.draft.editBytes(part, withoutMetadata);
    const kept = await keptRelationships(this.draft, part);
    for (const target of await keepRelationships(this.draft, part, kept, undefined)) await this.keepAsItIs(target);
  }

  /** Writes what the sheets have shared, and takes away all parts that nothing leads to. */
  async finish(workbook: string): Promise<void> {
    const { draft } = this;
    const { part, relationships } = this.file.workbookPart;
    const kept = await keptRelationships(draft, part);
    for (const { kind, target, id } of relationships) {
      const text = kind === "sharedStrings" ? this.context.strings.written() : undefined;
      if (text !== undefined) draft.set(target, text);
      else if (kind === "sharedStrings") kept.delete(id);
      if (kind === "styles" && this.context.formats) draft.set(target, this.context.formats.written());
    }
    this.left.add(part);
    for (const target of await keepRelationships(draft, part, kept, workbook)) await this.keepAsItIs(target);
    await keepRelationships(draft, "", await this.packageRelationships(), undefined);
    const contentTypesPart = "[Content_Types].xml";
    const staying = new Set([...this.left, ...[...this.left, ""].map(relationshipsPart), contentTypesPart]);
    const folded = new Set([...staying].map((one) => one.toLowerCase()));
    for (const one of draft.partNames) if (!folded.has(one.toLowerCase())) draft.remove(one);
    await this.cleanContentTypes(contentTypesPart, folded);
  }

  private async packageRelationships(): Promise<Map<string, Relationship>> {
    const all = await keptRelationships(this.draft, "");
    return new Map([...all].filter(([, { kind }]) => kind === "officeDocument"));
  }

  /** The copy is an ordinary workbook, whatever it was made from. */
  private async cleanContentTypes(contentTypesPart: string, staying: ReadonlySet<string>): Promise<void> {
    const extensions = new Set([...staying].map((one) => one.slice(one.lastIndexOf(".") + 1)));
    const workbookName = `/${this.file.workbookPart.part}`.toLowerCase();
    const nameOf = (child: XmlElement): string => (attribute(child, "PartName") ?? "").toLowerCase();
    const type = contentTypes.workbook;
    await this.draft.edit(contentTypesPart, (root, text) => {
      const overrides = childrenNamed(root, "Override");
      const defaults = childrenNamed(root, "Default");
      const gone = [
        ...overrides.filter((child) => !staying.has(nameOf(child).slice(1))),
        ...defaults.filter((child) => !extensions.has((attribute(child, "Extension") ?? "").toLowerCase())),
      ];
      const declared = overrides.find((child) => nameOf(child) === workbookName);
      const element = `<${prefixOf(root)}Override PartName="/${attributeText(this.file.workbookPart.part)}" ContentType="${type}"/>`;
      return [
        ...gone.map(({ start, end }) => ({ start, end, text: "" })),
        declared ? setAttribute(declared, text, "ContentType", type) : appendInside(root, text, element),
      ];
    });
  }
}
