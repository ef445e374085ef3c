import type { Schema } from "../../schema/schema.ts";
import type { Paragraph } from "./report-lines.ts";
import type { ReportMeasure, ReportText } from "./report-measure.ts";
import { append, largestOf } from "../../long-lists.ts";

/** The names of the fields that headings fill, from the higher to the lower. */
const headingFields = ["chapter", "section"];

/** The measures with their headings, and the headings that could not be taken for any measure's. */
export interface HeadedMeasures {
  readonly measures: readonly ReportMeasure[];
  readonly unread: readonly Paragraph[];
}

/** A measure and the headings that stand right above it. */
export interface MeasureBelow {
  readonly above: readonly Paragraph[];
  readonly measure: ReportMeasure;
}

/** Gives each measure its headings: the last one above it is its section's, the one before that its chapter's. */
export function withHeadings(measures: readonly MeasureBelow[], schema: Schema): HeadedMeasures {
  const fields = fieldsOfHeadings(measures, schema);
  const unread: Paragraph[] = [];
  const current: Record<string, ReportText | undefined> = {};
  const headed = measures.map(({ above, measure }, at) => {
    const taken = fields.slice(Math.max(0, fields.length - above.length));
    const others = above.length - taken.length;
    // What more stands above the first measure is the report's own front.
    if (at > 0) append(unread, above.slice(0, others));
    for (const [level, field] of taken.entries()) current[field] = above[others + level];
    return { ...measure, texts: { ...current, ...measure.texts } };
  });
  return { measures: headed, unread };
}

/**
 * The fields that headings fill in this report.
 *
 * What stands above the first measure may also be the issuer's name, so that it counts only when headings stand between
 * other measures as well. Chapters are read only when the first measure has one: elsewhere headings were lost, as in
 * text taken from slides, and no one can tell where a chapter ends.
 */
function fieldsOfHeadings([first, ...further]: readonly MeasureBelow[], schema: Schema): readonly string[] {
  const known = headingFields.filter((field) => schema.fields.some(({ name }) => name === field));
  const between = Math.max(
    0,
    largestOf(further, ({ above }) => above.length),
  );
  if (!first || between === 0) return [];
  const hasChapters = between > 1 && first.above.length > 1;
  return known.slice(hasChapters ? -2 : -1);
}
