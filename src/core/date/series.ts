import { isMoment, resolveWording, type Moment, type MomentOutcome, type Scope } from "./moment.ts";
import type { Token } from "./tokens.ts";
import { readWording } from "./wording.ts";

/**
 * Marks that part dates, the surest first: a dash may also stand within a date (2007-10-03), a dot within 第1・四半期.
 * In each, the first list joins the two ends of a range, the second separate dates.
 */
const separatorLevels = [
  { range: ["~"], list: [",", ";", " ", "及び", "および"] },
  { range: ["-"], list: ["・"] },
] as const satisfies readonly { range: readonly string[]; list: readonly string[] }[];

interface Piece {
  readonly tokens: readonly Token[];
  /** Whether the piece is the end of a range that the piece before it begins. */
  readonly endsRange: boolean;
}

/**
 * Reads one date, a range, or several dates. A range (平成17〜21年度) and several dates are read from the first day of
 * the first to the last day of the last, since work with several dates is done on the last of them.
 */
export function readSeries(tokens: readonly Token[], scope: Scope): MomentOutcome {
  return seriesAt(0, tokens, scope);
}

function seriesAt(level: number, tokens: readonly Token[], scope: Scope): MomentOutcome {
  const wording = readWording(tokens);
  if (wording) return resolveWording(wording, scope);
  const separators = separatorLevels[level];
  return separators && readPieces(level, split(tokens, separators), scope);
}

function readPieces(level: number, pieces: readonly Piece[], scope: Scope): MomentOutcome {
  let before: Moment | undefined;
  let whole: Moment | undefined;
  for (const [at, { tokens, endsRange }] of pieces.entries()) {
    const own: Scope = { ...scope, before: before ?? scope.before };
    const unit = unitOf(pieces[at + 1]?.tokens) ?? impliedUnitOf(pieces[at - 1]?.tokens);
    const outcome = readPiece(level, tokens, unit, own);
    if (!isMoment(outcome)) return outcome;
    if (endsRange && before && outcome.end < before.start) return undefined;
    whole = whole ? hull(whole, outcome) : outcome;
    before = outcome;
  }
  return whole;
}

/** In 平成17〜21年度 the first number has the unit of the second, in R7〜9 the second what the first implies. */
function readPiece(level: number, tokens: readonly Token[], unit: Token | undefined, scope: Scope): MomentOutcome {
  const isBare = tokens.at(-1)?.kind === "number";
  const completed = isBare && unit ? seriesAt(level + 1, [...tokens, unit], scope) : undefined;
  return completed ?? seriesAt(level + 1, tokens, scope);
}

function unitOf(tokens: readonly Token[] = []): Token | undefined {
  const number = tokens.findIndex(({ kind }) => kind === "number");
  const after = tokens[number + 1];
  return number >= 0 && after?.kind === "unit" ? after : undefined;
}

/** What the number of R7 or R7.4 counts, which stands without its unit: fiscal years or months. */
function impliedUnitOf(tokens: readonly Token[] = []): Token | undefined {
  const isBare = tokens[0]?.kind === "era" && tokens.at(-1)?.kind === "number";
  if (!isBare || tokens.length > 4) return undefined;
  return { kind: "unit", unit: tokens.length === 2 ? "fiscal-year" : "month" };
}

function hull(one: Moment, other: Moment): Moment {
  return {
    ...other,
    start: Math.min(one.start, other.start),
    end: Math.max(one.end, other.end),
    precision: "range",
    relative: one.relative || other.relative,
    overrun: one.overrun ?? other.overrun,
  };
}

function split(
  tokens: readonly Token[],
  { range, list }: { readonly range: readonly string[]; readonly list: readonly string[] },
): Piece[] {
  const pieces: Piece[] = [];
  let piece: Token[] = [];
  let endsRange = false;
  const close = (): void => {
    // 結論 after a comma says what is to be done by the date before it.
    if (piece.some(({ kind }) => kind !== "filler")) pieces.push({ tokens: piece, endsRange });
    piece = [];
  };
  tokens.forEach((token, at) => {
    const isRange = isMark(token, range) || (token.kind === "from" && joins(tokens, at));
    if (!isRange && !isMark(token, list)) {
      piece.push(token);
      return;
    }
    // 平成19年度〜 states where it begins only, as 平成19年度以降 does.
    if (isRange && at === tokens.length - 1) piece.push({ kind: "from" });
    close();
    endsRange = isRange;
  });
  close();
  return pieces;
}

/** から between two dates joins them; at the end, or before words that name no date, it does not. */
function joins(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next !== undefined && next.kind !== "filler" && next.kind !== "mark";
}

function isMark(token: Token, marks: readonly string[]): boolean {
  return token.kind === "mark" && marks.includes(token.mark);
}
