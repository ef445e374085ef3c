import { fieldNames, type Field } from "../../schema/schema.ts";
import type { OrganizationDirectory } from "../organizations.ts";
import { paragraphsOf, spaceBetween, type Paragraph, type ReportLine } from "./report-lines.ts";
import { readName } from "./report-name.ts";

/** A text of a report, and the number of the line where it begins. */
export interface ReportText {
  readonly line: number;
  readonly text: string;
}

/** A measure of a report. */
export interface ReportMeasure {
  /** The line of the measure's name. */
  readonly line: number;
  /** By field name; a field of which the report says nothing has none. */
  readonly texts: Readonly<Record<string, ReportText | undefined>>;
}

/** A label, the rest of its line and the lines below it. */
export interface LabelledBlock {
  readonly field: Field;
  readonly lines: readonly [ReportLine, ...ReportLine[]];
}

/** A measure, the headings that stand behind it and so above the next one, and what belongs to neither. */
export interface ReadMeasure {
  readonly measure: ReportMeasure;
  readonly headings: readonly Paragraph[];
  readonly unread: readonly Paragraph[];
}

const longestHeading = 60;
const notInHeadings = /[。．？！?!]|:\/\//u;

/** Reads the blocks of one measure, the first of which holds its name. */
export function readMeasure(
  [nameBlock, ...blocks]: readonly [LabelledBlock, ...LabelledBlock[]],
  directory: OrganizationDirectory,
): ReadMeasure {
  const { nameParts, rest } = namePartsOf(textsOf(nameBlock));
  const { name, organizations } = readName(joinedText(nameParts), directory);
  const [{ line }] = nameBlock.lines;
  // Text below the name without a label of its own can only be the progress text whose label was forgotten.
  const below = blocks.length > 0 ? [] : rest;
  const fields = [
    ...(below.length > 0 ? [{ name: fieldNames.progress, paragraphs: below }] : []),
    ...blocks.map((block) => ({ name: block.field.name, paragraphs: textsOf(block) })),
  ];
  const headings = headingsAtEnd(fields.at(-1)?.paragraphs.slice(1) ?? []);
  const texts: Record<string, ReportText> = { [fieldNames.name]: { line, text: name } };
  if (organizations !== "") {
    const lastLine = nameParts.reduce((_, part) => part.line, line);
    texts[fieldNames.organizations] = { line: lastLine, text: organizations };
  }
  for (const { name: field, paragraphs } of fields) {
    const kept = paragraphs.filter((paragraph) => !headings.includes(paragraph));
    const [first] = kept;
    const before = texts[field];
    const text = [...(before ? [before.text] : []), ...kept.map((paragraph) => paragraph.text)].join("\n");
    if (first) texts[field] = { line: before?.line ?? first.line, text };
  }
  return { measure: { line, texts }, headings, unread: blocks.length > 0 ? rest : [] };
}

function textsOf({ lines }: LabelledBlock): Paragraph[] {
  return paragraphsOf(lines).filter(({ text }) => text !== "");
}

/** The name is one paragraph; brackets with the organizations may stand apart below it. */
function namePartsOf(paragraphs: readonly Paragraph[]): {
  readonly nameParts: readonly Paragraph[];
  readonly rest: readonly Paragraph[];
} {
  const end = paragraphs.findIndex(({ text }, at) => at > 0 && !/^[(（]/u.test(text));
  return end < 0
    ? { nameParts: paragraphs, rest: [] }
    : { nameParts: paragraphs.slice(0, end), rest: paragraphs.slice(end) };
}

function joinedText(paragraphs: readonly Paragraph[]): string {
  return paragraphs.reduce((before, { text }) => before + spaceBetween(before, text) + text, "");
}

/** The paragraphs at the end that are headings: short, without a bullet, and no sentence. */
export function headingsAtEnd(paragraphs: readonly Paragraph[]): Paragraph[] {
  const isText = ({ text, isBullet }: Paragraph): boolean =>
    isBullet || text.length > longestHeading || notInHeadings.test(text);
  return paragraphs.slice(paragraphs.findLastIndex(isText) + 1);
}
