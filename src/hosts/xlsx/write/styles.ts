import {
  lineColor,
  looks,
  markLooks,
  type CellStyle,
  type Look,
  type Severity,
  ProblemError,
  append,
} from "../../../core/index.ts";
import { childrenNamed, parseXml, type XmlElement } from "../xml/elements.ts";
import {
  appendInside,
  insertInOrder,
  prefixOf,
  setAttribute,
  spliced,
  withOpenRoot,
  type Splice,
} from "../xml/splice.ts";
import type { WorkbookPart } from "../read/workbook-part.ts";
import { addContentTypes, removeContentTypes } from "./content-types.ts";
import type { Draft } from "./draft.ts";
import { contentTypes, stylesOrder, xmlDeclaration, type Dialect } from "./names.ts";
import { defaultFontName, normalFont, type NormalFont } from "./normal-font.ts";
import { addRelationship, removeRelationships } from "./relationships.ts";

type ListName = "fonts" | "fills" | "borders" | "cellXfs" | "dxfs";

interface EntryList {
  readonly element: XmlElement | undefined;
  readonly entries: string[];
  readonly existing: number;
}

/**
 * The workbook's styles, to which ours are added (ECMA-376 part 1, 18.8). Entries are shared by number, so existing
 * ones are never changed; one that already reads as ours is used again, so that a second run adds nothing.
 */
export class Styles {
  private readonly text: string;
  private readonly root: XmlElement;
  private readonly prefix: string;
  private readonly lists: { readonly [Name in ListName]: EntryList };
  private readonly normal: NormalFont;
  private readonly cellFormats = new Map<string, number>();

  private constructor(
    private readonly part: string,
    written: string,
  ) {
    this.text = withOpenRoot(parseXml(part, written), written);
    this.root = parseXml(part, this.text);
    if (this.root.name !== "styleSheet") throw new ProblemError({ code: "damaged", facts: { part } });
    this.prefix = prefixOf(this.root);
    const listOf = (name: ListName): EntryList => {
      const [element] = childrenNamed(this.root, name);
      const entries = element?.children.map(({ start, end }) => this.text.slice(start, end)) ?? [];
      return { element, entries, existing: entries.length };
    };
    this.lists = {
      fonts: listOf("fonts"),
      fills: listOf("fills"),
      borders: listOf("borders"),
      cellXfs: listOf("cellXfs"),
      dxfs: listOf("dxfs"),
    };
    this.normal = normalFont(this.root);
  }

  /** Opens the workbook's styles. Where a workbook has none, a part is added if it is needed. */
  static async open(
    draft: Draft,
    { part, relationships }: WorkbookPart,
    dialect: Dialect,
    isNeeded: boolean,
  ): Promise<Styles> {
    const old = relationships.find(({ kind }) => kind === "styles");
    if (old) return new Styles(old.target, await draft.text(old.target));
    // Other programs look for the part by this name.
    const wanted = "xl/styles.xml";
    const added = draft.has(wanted) ? draft.freePart("xl/styles", "xml") : wanted;
    if (isNeeded) {
      draft.set(added, emptyStyles(dialect));
      await addContentTypes(draft, new Map([[added, contentTypes.styles]]));
      await addRelationship(draft, part, dialect, { kind: "styles", target: added });
    }
    return new Styles(added, emptyStyles(dialect));
  }

  /** The width of a kanji in characters of the default font. */
  get wideCharacterWidth(): number {
    return this.normal.wideCharacterWidth;
  }

  /**
   * The number of a cell format (`xf`) with the look of a style; `isQuoted` keeps `=…` a text when it is typed over.
   */
  cellFormat(style: CellStyle, isQuoted: boolean): number {
    const key = `${style}${isQuoted ? "'" : ""}`;
    const known = this.cellFormats.get(key) ?? this.add("cellXfs", this.cellXf(style, isQuoted));
    this.cellFormats.set(key, known);
    return known;
  }

  private cellXf(style: CellStyle, isQuoted: boolean): string {
    const look = looks[style];
    const p = this.prefix;
    const ids = [
      `numFmtId="${String(look.numberFormat)}"`,
      `fontId="${String(this.add("fonts", this.font(look)))}"`,
      `fillId="${String(this.fill(look))}"`,
      `borderId="${String(this.add("borders", this.border(look)))}"`,
      ...(childrenNamed(this.root, "cellStyleXfs").length > 0 ? ['xfId="0"'] : []),
      ...(isQuoted ? ['quotePrefix="1"'] : []),
      ...(look.numberFormat > 0 ? ['applyNumberFormat="1"'] : []),
      'applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"',
      ...(look.isLocked ? [] : ['applyProtection="1"']),
    ].join(" ");
    const alignment = [
      ...(look.horizontal ? [`horizontal="${look.horizontal}"`] : []),
      `vertical="${look.vertical}"`,
      ...(look.isWrapped ? ['wrapText="1"'] : []),
    ].join(" ");
    return `<${p}xf ${ids}><${p}alignment ${alignment}/>${look.isLocked ? "" : `<${p}protection locked="0"/>`}</${p}xf>`;
  }

  /** The number of the conditional format's look (`dxf`) for marks of a severity. */
  markFormat(severity: Severity): number {
    const p = this.prefix;
    const { textColor, isBold, fillColor, lineColor, lineStyle } = markLooks[severity];
    const sides = ["left", "right", "top", "bottom"]
      .map((side) => `<${p}${side} style="${lineStyle}"><${p}color rgb="FF${lineColor}"/></${p}${side}>`)
      .join("");
    return this.add(
      "dxfs",
      `<${p}dxf><${p}font>${isBold ? `<${p}b/>` : ""}<${p}color rgb="FF${textColor}"/></${p}font>` +
        `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="FF${fillColor}"/>` +
        `<${p}bgColor rgb="FF${fillColor}"/></${p}patternFill></${p}fill>` +
        `<${p}border>${sides}</${p}border></${p}dxf>`,
    );
  }

  /** The number of the format (`dxf`) that wraps the labels of pivot tables. */
  pivotLabelFormat(): number {
    const p = this.prefix;
    return this.add("dxfs", `<${p}dxf><${p}alignment wrapText="1"/></${p}dxf>`);
  }

  /** Puts what was added into the draft. */
  save(draft: Draft): void {
    const splices = Object.entries(this.lists).flatMap(([name, list]) => this.splicesOf(name, list));
    if (splices.length > 0) draft.set(this.part, spliced(this.text, splices));
  }

  private splicesOf(name: string, { element, entries, existing }: EntryList): Splice[] {
    if (entries.length === existing) return [];
    const added = entries.slice(existing).join("");
    const count = String(entries.length);
    if (element) {
      return [appendInside(element, this.text, added), setAttribute(element, this.text, "count", count)];
    }
    const list = `<${this.prefix}${name} count="${count}">${added}</${this.prefix}${name}>`;
    return [insertInOrder(this.root, this.text, stylesOrder, name, list)];
  }

  private add(list: ListName, entry: string): number {
    const entries = this.begun(list);
    const found = entries.indexOf(entry);
    return found === -1 ? entries.push(entry) - 1 : found;
  }

  /** The entries of a list to which one is added. What cells have by default comes first (18.8.10, 18.8.21). */
  private begun(list: ListName): string[] {
    const { entries } = this.lists[list];
    const p = this.prefix;
    if (entries.length === 0) {
      const fills = ["none", "gray125"].map((type) => `<${p}fill><${p}patternFill patternType="${type}"/></${p}fill>`);
      const defaults = { fonts: [`<${p}font/>`], fills, borders: [`<${p}border/>`], cellXfs: [`<${p}xf/>`], dxfs: [] };
      append(entries, defaults[list]);
    }
    return entries;
  }

  private font({ isBold, isUnderlined, size, textColor }: Look): string {
    const p = this.prefix;
    return (
      `<${p}font>${isBold ? `<${p}b/>` : ""}${isUnderlined ? `<${p}u/>` : ""}<${p}sz val="${String(size)}"/>` +
      `<${p}color rgb="FF${textColor}"/>${this.normal.elements}</${p}font>`
    );
  }

  /** Fill 0 of every workbook is "none" (18.8.21). */
  private fill({ fillColor }: Look): number {
    const p = this.prefix;
    this.begun("fills");
    if (fillColor === undefined) return 0;
    return this.add(
      "fills",
      `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="FF${fillColor}"/>` +
        `<${p}bgColor indexed="64"/></${p}patternFill></${p}fill>`,
    );
  }

  private border({ hasBorder }: Look): string {
    const p = this.prefix;
    const side = (name: string): string =>
      hasBorder ? `<${p}${name} style="thin"><${p}color rgb="FF${lineColor}"/></${p}${name}>` : `<${p}${name}/>`;
    return `<${p}border>${["left", "right", "top", "bottom", "diagonal"].map((name) => (name === "diagonal" ? `<${p}diagonal/>` : side(name))).join("")}</${p}border>`;
  }
}

/** Stands in a style sheet that a workbook did not have before; any program that saves the workbook drops it. */
const ownComment = "<!--shinchoku-->";

/** Removes the style sheet that a workbook has only from us, when nothing of ours is left in the workbook. */
export async function removeOwnStyles(draft: Draft, { part, relationships }: WorkbookPart): Promise<void> {
  const styles = relationships.find(({ kind }) => kind === "styles");
  if (!styles || !(await draft.text(styles.target)).includes(ownComment)) return;
  draft.remove(styles.target);
  await removeContentTypes(draft, [styles.target]);
  await removeRelationships(draft, part, new Set([styles.id]));
}

/** The least that Excel accepts: two fills are reserved (18.8.21), and format 0 is the default. */
function emptyStyles({ main }: Dialect): string {
  return (
    `${xmlDeclaration}<styleSheet xmlns="${main}">${ownComment}` +
    `<fonts count="1"><font><sz val="11"/><name val="${defaultFontName}"/></font></fonts>` +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
    "</styleSheet>"
  );
}
