import type { Day } from "../../calendar/day.ts";
import { readDate } from "../../date/read-date.ts";
import { paragraphsOf, type Paragraph, type ReportLine } from "./report-lines.ts";

/** What a report says before its measures. */
export interface ReportFront {
  readonly title: Paragraph | undefined;
  /** The day the report bears, and how and where it is written. */
  readonly date: { readonly day: Day; readonly text: string; readonly line: number } | undefined;
  /** The lines of the overview that count measures: 「既に実施済み」… 27施策（17%）. */
  readonly overview: readonly Paragraph[];
}

/** Neither a date nor a count with its percentage is longer; longer lines are not searched. */
const longestMark = 40;
/** A count with its percentage, at the end of a line, as NFKC makes it. */
const countedLine = /\d[\d,]*\s*[^\s\d(]{1,3}\s*\(\s*(?:約\s*)?\d+(?:\.\d+)?\s*%\s*\)$/u;
/** 平成19年10月3日現在, in brackets or not, as NFKC makes them. */
const dateLine = /^\(?(.*?\d+日)\s*(?:現在|時点)?\)?$/u;

/** Reads what stands before the first measure. */
export function readFront(lines: readonly ReportLine[]): ReportFront {
  const dated = lines.flatMap((line) => {
    const day = dayOf(line.text);
    return day === undefined ? [] : [{ day, text: line.text, line: line.line }];
  });
  const date = dated.find(({ text }) => /現在|時点/u.test(text)) ?? dated[0];
  const datedLines = new Set(dated.map(({ line }) => line));
  const others = lines.map((line) => ({ ...line, isApart: line.isApart || datedLines.has(line.line - 1) }));
  const paragraphs = paragraphsOf(others.filter(({ line }) => !datedLines.has(line)));
  return {
    title: paragraphs[0],
    date,
    overview: paragraphs
      .filter(({ text }) => countedLine.test(text.slice(-longestMark).normalize("NFKC")))
      .map(withSingleSpaces),
  };
}

function withSingleSpaces(paragraph: Paragraph): Paragraph {
  return { ...paragraph, text: paragraph.text.replace(/\s+/gu, " ") };
}

/** The day that a line consists of. A report's date is written in full, so that no other date is needed to read it. */
function dayOf(text: string): Day | undefined {
  const [, written] = (text.length <= longestMark && dateLine.exec(text.normalize("NFKC"))) || [];
  if (written === undefined) return undefined;
  const reading = readDate(written, { dateSystem: 1900, reportingDate: 0 });
  const isDay = reading.kind === "date" && reading.start === reading.end && !reading.relative;
  return isDay ? reading.start : undefined;
}
