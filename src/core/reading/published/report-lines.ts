/** A line of a text that holds something. */
export interface ReportLine {
  /** Counts from 1, as editors count. */
  readonly line: number;
  /** Without white space around it. */
  readonly text: string;
  /** Whether a blank line or a new page stands before it. */
  readonly isApart: boolean;
  /** Whether it begins with white space, as the further lines of a bullet do. */
  readonly isIndented: boolean;
}

/** One or more lines that belong together: a bullet, a heading, a sentence that was broken into lines. */
export interface Paragraph {
  /** The number of its first line. */
  readonly line: number;
  readonly text: string;
  readonly isBullet: boolean;
}

/** A page's number alone on its line, with or without dashes. */
const pageNumber = /^[-‐–—―]?\s*\d{1,4}\s*[-‐–—―]?$/u;
const lineBreak = /\r\n|[\r\n\u2028\u2029]/u;

/** The lines of a text that hold something. Page numbers, which text taken from a PDF carries, count as blank lines. */
export function linesOf(text: string): ReportLine[] {
  const lines: ReportLine[] = [];
  let isApart = true;
  for (const [at, raw] of text.split(lineBreak).entries()) {
    const trimmed = raw.replace(/^\uFEFF/u, "").trim();
    if (trimmed === "" || pageNumber.test(trimmed.normalize("NFKC"))) {
      isApart = true;
      continue;
    }
    lines.push({
      line: at + 1,
      text: trimmed,
      isApart: isApart || raw.startsWith("\f"),
      isIndented: /^[^\S\f]/u.test(raw),
    });
    isApart = false;
  }
  return lines;
}

/** A bullet as typed; `- ・` is what programs that take text out of slides make of one. */
const bullet = /^(?:[-*•·]\s+)*(?:[・･●○◆◇■□▪※①-⑳]|[-*•·](?=\s))/u;
/** Where a paragraph ends although the next line follows at once: after a sentence, or a count of the overview. */
const paragraphEnd = /(?:[。．]|[%％][)）])$/u;

/** A paragraph whose lines are still being collected. */
interface OpenParagraph {
  readonly line: number;
  readonly isBullet: boolean;
  readonly pieces: string[];
  lastLine: string;
}

/**
 * Joins the lines that belong together. A line goes on with the one before it unless it stands apart, begins with a
 * bullet, or follows the end of a sentence without being indented.
 */
export function paragraphsOf(lines: readonly ReportLine[]): Paragraph[] {
  const paragraphs: OpenParagraph[] = [];
  for (const { line, text, isApart, isIndented } of lines) {
    const isBullet = bullet.test(text);
    const last = paragraphs.at(-1);
    if (last && !isApart && !isBullet && (isIndented || !paragraphEnd.test(last.lastLine))) {
      last.pieces.push(spaceBetween(last.lastLine, text), text);
      last.lastLine = text;
    } else {
      paragraphs.push({ line, isBullet, pieces: [isBullet ? withPlainBullet(text) : text], lastLine: text });
    }
  }
  return paragraphs.map(({ line, isBullet, pieces }) => ({ line, text: pieces.join(""), isBullet }));
}

/** What stands between two pieces of one sentence: a space between Latin words, and nothing in Japanese. */
export function spaceBetween(before: string, after: string): string {
  return /[\w.,;]$/u.test(before) && /^\w/u.test(after) ? " " : "";
}

/** The bullet as Japanese officials write it; other signs such as ○ stay as they are. */
function withPlainBullet(text: string): string {
  return text.replace(/^(?:[-*•·]\s+)+[・･]?\s*/u, "・");
}
