import { chapter1 } from "./chapter-1.ts";
import { chapter2 } from "./chapter-2.ts";
import { chapter3 } from "./chapter-3.ts";
import { chapter4 } from "./chapter-4.ts";
import { chapter5 } from "./chapter-5.ts";
import { chapter6 } from "./chapter-6.ts";
import { chapter7 } from "./chapter-7.ts";
import { chapter8 } from "./chapter-8.ts";
import { chapter9 } from "./chapter-9.ts";
import type { MeasureData, StatusCode } from "./measure.ts";

/** A measure with its number and its place in the plan. */
export interface Measure extends MeasureData {
  /** Chapter, section, and place within the section: 1-2-03. */
  readonly number: string;
  readonly chapter: string;
  readonly section: string;
}

const chapters = [chapter1, chapter2, chapter3, chapter4, chapter5, chapter6, chapter7, chapter8, chapter9];

/** The measures of Secure Japan 2007 as of 3 October 2007: the 32 that the report names, the others invented. */
export const measures: readonly Measure[] = chapters.flatMap((chapter, chapterAt) =>
  chapter.sections.flatMap((section, sectionAt) =>
    section.measures.map((measure, measureAt) => ({
      ...measure,
      number: `${String(chapterAt + 1)}-${String(sectionAt + 1)}-${String(measureAt + 1).padStart(2, "0")}`,
      chapter: chapter.title,
      section: section.title,
    })),
  ),
);

/** The counts of the report's overview (27 / 111 / 18 / 3 of 159), and the measures that it names. */
const reportedCounts: Readonly<Record<StatusCode, number>> = { done: 27, "on-track": 111, "to-start": 18, unknown: 3 };
const reportedMeasures = 32;

/** Throws when the data no longer have the report's counts, or a measure lacks what its status needs. */
export function assertPlan(): void {
  for (const [status, count] of Object.entries(reportedCounts)) {
    const found = measures.filter((measure) => measure.status === status).length;
    if (found !== count) throw new Error(`${String(found)} measures are ${status}; the report has ${String(count)}.`);
  }
  const named = measures.filter(({ reported }) => reported).length;
  if (named !== reportedMeasures) throw new Error(`${String(named)} measures are marked as named in the report.`);
  for (const { number, status, completed, reason } of measures) {
    if ((status === "done") !== (completed !== undefined)) throw new Error(`${number}: completion date and status.`);
    if ((status === "unknown") !== (reason !== undefined)) throw new Error(`${number}: reason and status.`);
  }
  for (const key of ["number", "name"] as const) {
    if (new Set(measures.map((measure) => measure[key])).size !== measures.length) throw new Error(`${key} repeats.`);
  }
}

/** The measure with that number. Throws when there is none. */
export function measureOf(number: string): Measure {
  const measure = measures.find((candidate) => candidate.number === number);
  if (!measure) throw new Error(`There is no measure ${number}.`);
  return measure;
}
