import type { Era } from "../calendar/eras.ts";
import type { Part } from "./interval.ts";
import type { Token, Unit } from "./tokens.ts";

/** A year as written. `bare` has neither era nor century: 27年度. */
export type YearWording =
  | { readonly kind: "western" | "bare"; readonly year: number; readonly isFiscal: boolean }
  | { readonly kind: "era"; readonly era: Era; readonly year: number; readonly isFiscal: boolean }
  | {
      readonly kind: "relative";
      readonly offset: number;
      readonly anchor: "report" | "before" | "either";
      readonly isFiscal: boolean;
    };

/** What one date says, before any calendar was asked. */
export interface Wording {
  readonly year?: YearWording;
  readonly month?: number | Extract<Token, { kind: "relative" }>;
  readonly day?: number;
  readonly quarter?: number;
  readonly half?: 1 | 2;
  readonly season?: number;
  readonly parts: readonly Part[];
  /** Only the first day is stated: 平成20年度以降. */
  readonly isOpenEnded: boolean;
}

type TokenOf<Kind extends Token["kind"]> = Extract<Token, { kind: Kind }>;

/** Walks over tokens; what cannot be taken stays. */
class Cursor {
  readonly #tokens: readonly Token[];
  #at = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#tokens.length;
  }

  isNext(kind: Token["kind"]): boolean {
    return this.#tokens[this.#at]?.kind === kind;
  }

  take<Kind extends Token["kind"]>(
    kind: Kind,
    accepts: (token: TokenOf<Kind>) => boolean = () => true,
  ): TokenOf<Kind> | undefined {
    const token = this.#tokens[this.#at];
    if (!isOfKind(token, kind) || !accepts(token)) return undefined;
    this.#at += 1;
    return token;
  }

  takeUnit(...units: readonly Unit[]): Unit | undefined {
    return this.take("unit", ({ unit }) => units.includes(unit))?.unit;
  }

  /** What `read` finds; when it finds nothing, the cursor stays where it was. */
  attempt<Result>(read: (cursor: Cursor) => Result | undefined): Result | undefined {
    const from = this.#at;
    const result = read(this);
    if (result === undefined) this.#at = from;
    return result;
  }
}

function isOfKind<Kind extends Token["kind"]>(token: Token | undefined, kind: Kind): token is TokenOf<Kind> {
  return token?.kind === kind;
}

type Named = Omit<Wording, "parts" | "isOpenEnded">;

/** Reads the tokens of one date. `undefined` when they are not one date and nothing else. */
export function readWording(tokens: readonly Token[]): Wording | undefined {
  const cursor = new Cursor(tokens);
  while (cursor.take("filler"));
  const named = cursor.attempt(numericDate) ?? cursor.attempt(digitsOnly) ?? cursor.attempt(writtenDate);
  if (!named) return undefined;
  const parts: Part[] = [];
  let isOpenEnded = false;
  while (!cursor.isAtEnd) {
    const part = cursor.take("part");
    if (part) parts.push(part.part);
    else if (cursor.take("from")) isOpenEnded = true;
    else if (!cursor.take("filler") && !cursor.take("within")) return undefined;
  }
  return { ...named, parts, isOpenEnded };
}

/** `2007/10/3`, `H19.10.3`, `2007-10`, `10/3`. 19/10/3 is none: 19 may be 平成19年 or 2019. */
function numericDate(cursor: Cursor): Named | undefined {
  const era = cursor.take("era")?.era;
  const first = era ? eraYear(cursor) : cursor.take("number");
  const mark = cursor.take("mark", ({ mark }) => ["/", ".", "-"].includes(mark))?.mark;
  const second = cursor.take("number", ({ digits }) => digits <= 2);
  if (!first || mark === undefined || !second) return undefined;
  const third = cursor.take("mark", (next) => next.mark === mark) && cursor.take("number", ({ digits }) => digits <= 2);
  const isFiscal = false;
  if (era && !third && isYearsOfPlan(first.value, mark, second)) return undefined;
  if (era || first.digits === 4) {
    const year: YearWording = era
      ? { kind: "era", era, year: first.value, isFiscal }
      : { kind: "western", year: first.value, isFiscal };
    cursor.takeUnit(third ? "day" : "month");
    return { year, month: second.value, ...(third && { day: third.value }) };
  }
  const isMonthAndDay = mark === "/" && !third && first.digits <= 2 && first.value >= 1 && first.value <= 12;
  return isMonthAndDay ? { month: first.value, day: second.value } : undefined;
}

/** R7-9, as plans write their years from R7 to R9; R7-09 and R7.9 are a month. */
function isYearsOfPlan(first: number, mark: string, { value, digits }: TokenOf<"number">): boolean {
  return mark === "-" && value > first && digits === String(value).length;
}

/** `20071003`, `200710`, `2014`. */
function digitsOnly(cursor: Cursor): Named | undefined {
  const number = cursor.take("number");
  return number && cursor.isAtEnd ? compactDate(number.value, number.digits) : undefined;
}

/** The date that a number of eight, six or four digits spells. */
export function compactDate(value: number, digits: number): Named | undefined {
  const spelled = (year: number): YearWording => ({ kind: "western", year, isFiscal: false });
  if (digits === 4) return { year: spelled(value) };
  if (digits === 6) return { year: spelled(Math.floor(value / 100)), month: value % 100 };
  if (digits !== 8) return undefined;
  return { year: spelled(Math.floor(value / 10_000)), month: Math.floor(value / 100) % 100, day: value % 100 };
}

function writtenDate(cursor: Cursor): Named | undefined {
  const year = cursor.attempt(namedYear) ?? cursor.attempt(relativeYear) ?? cursor.attempt(impliedYear);
  const within = cursor.attempt(quarter) ?? cursor.attempt(half) ?? cursor.attempt(season) ?? monthAndDay(cursor);
  const named = { ...(year && { year }), ...within };
  return Object.keys(named).length === 0 ? undefined : named;
}

function eraYear(cursor: Cursor): { readonly value: number; readonly digits: number } | undefined {
  return cursor.take("first-year") ? { value: 1, digits: 1 } : cursor.take("number", ({ digits }) => digits <= 3);
}

/** 令和8年, R8年度, 2026年度, 27年度; R8 alone, as plans write their years, is a fiscal year. */
function namedYear(cursor: Cursor): YearWording | undefined {
  const leading = cursor.takeUnit("fiscal-year");
  const era = leading ? undefined : cursor.take("era")?.era;
  const number = era ? eraYear(cursor) : cursor.take("number", ({ digits }) => digits === 4 || digits <= 2);
  const unit = leading ?? cursor.takeUnit("year", "fiscal-year");
  if (!number || (!unit && !era)) return undefined;
  const isFiscal = unit !== "year";
  if (era) return { kind: "era", era, year: number.value, isFiscal };
  return { kind: number.digits === 4 ? "western" : "bare", year: number.value, isFiscal };
}

function relativeYear(cursor: Cursor): YearWording | undefined {
  const token = cursor.take("relative", ({ unit }) => unit !== "month");
  return token && { kind: "relative", offset: token.offset, anchor: token.anchor, isFiscal: token.unit !== "year" };
}

/** 年度内, 年末, 年度上半期: the year of the report. 年 alone is none. */
function impliedYear(cursor: Cursor): YearWording | undefined {
  const unit = cursor.takeUnit("year", "fiscal-year");
  const isNarrowed = cursor.isNext("within") || cursor.isNext("part") || cursor.isNext("half");
  return unit && isNarrowed
    ? { kind: "relative", offset: 0, anchor: "report", isFiscal: unit === "fiscal-year" }
    : undefined;
}

/** 第2四半期, 第2・四半期 and 第2/四半期 (offices write both), 2Q, Q2. */
function quarter(cursor: Cursor): Named | undefined {
  const isLeading = cursor.takeUnit("quarter") !== undefined;
  const isOrdinal = !isLeading && cursor.take("ordinal") !== undefined;
  const number = cursor.take("number", ({ digits }) => digits <= 2);
  if (isOrdinal) cursor.take("mark", ({ mark }) => mark === "・" || mark === "/");
  const isNamed = isLeading || cursor.takeUnit("quarter") !== undefined;
  return number && isNamed ? { quarter: number.value } : undefined;
}

function half(cursor: Cursor): Named | undefined {
  const token = cursor.take("half");
  return token && { half: token.half };
}

function season(cursor: Cursor): Named | undefined {
  const token = cursor.take("season");
  return token && { season: token.month };
}

function monthAndDay(cursor: Cursor): Named {
  const month =
    cursor.take("relative", ({ unit }) => unit === "month") ??
    cursor.attempt((rest) => {
      const number = rest.take("number");
      return rest.takeUnit("month") && number?.value;
    });
  const day = cursor.attempt((rest) => {
    const number = rest.take("number");
    return rest.takeUnit("day") && number?.value;
  });
  return { ...(month !== undefined && { month }), ...(day !== undefined && { day }) };
}
