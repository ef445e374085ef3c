import { fieldNames, type Schema } from "../../schema/schema.ts";
import { organizationDirectory } from "../organizations.ts";
import { readFront, type ReportFront } from "./report-front.ts";
import { publishedLabelReader } from "./report-labels.ts";
import { linesOf, paragraphsOf, type Paragraph, type ReportLine } from "./report-lines.ts";
import { withHeadings, type MeasureBelow } from "./report-headings.ts";
import { headingsAtEnd, readMeasure, type LabelledBlock, type ReportMeasure } from "./report-measure.ts";
import { append } from "../../long-lists.ts";

/** A published report as it stands: what it says before its measures, the measures, and what was left. */
export interface PublishedReport extends ReportFront {
  readonly measures: readonly ReportMeasure[];
  /** Paragraphs among the measures that belong to none of them, such as the heading of a chapter without an end. */
  readonly unread: readonly Paragraph[];
}

/**
 * Reads a report whose measures are set out as 【施策名】 …（担当府省庁） and 【進捗状況】 with bullets, below the headings of
 * their sections. The labels are the headers of the schema's columns, so that a label such as 【状況】 is read too. A text
 * without such measures gives none.
 */
export function readReport(text: string, schema: Schema): PublishedReport {
  const { front, measures: blocks } = partsOf(linesOf(text), publishedLabelReader(schema));
  const directory = organizationDirectory(schema.organizations);
  const measures: MeasureBelow[] = [];
  const unread: Paragraph[] = [];
  let above: readonly Paragraph[] = headingsAtEnd(paragraphsOf(front).slice(1));
  for (const measureBlocks of blocks) {
    const read = readMeasure(measureBlocks, directory);
    measures.push({ above, measure: read.measure });
    append(unread, read.unread);
    above = read.headings;
  }
  // What stands like a heading behind the last measure heads none.
  if (measures.length > 0) append(unread, above);
  const headed = withHeadings(measures, schema);
  append(unread, headed.unread);
  unread.sort((one, other) => one.line - other.line);
  return { ...readFront(front), measures: headed.measures, unread };
}

/** Divides the lines at their labels: what stands before the first measure's name, and the blocks of each measure. */
function partsOf(
  lines: readonly ReportLine[],
  labelOf: ReturnType<typeof publishedLabelReader>,
): {
  readonly front: readonly ReportLine[];
  readonly measures: readonly (readonly [LabelledBlock, ...LabelledBlock[]])[];
} {
  const front: ReportLine[] = [];
  const measures: [LabelledBlock, ...LabelledBlock[]][] = [];
  let current = front;
  for (const line of lines) {
    const labelled = labelOf(line.text);
    const isName = labelled?.field.name === fieldNames.name;
    const measure = measures.at(-1);
    if (!labelled || (!measure && !isName)) {
      current.push(line);
      continue;
    }
    const block: [ReportLine, ...ReportLine[]] = [{ ...line, text: labelled.rest, isApart: true }];
    current = block;
    if (measure && !isName) measure.push({ field: labelled.field, lines: block });
    else measures.push([{ field: labelled.field, lines: block }]);
  }
  return { front, measures };
}
