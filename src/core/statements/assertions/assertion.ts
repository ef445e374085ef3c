import type { Day } from "../../calendar/day.ts";
import type { Predicate } from "../predicates/predicate-type.ts";
import type { Clause, Span } from "../sentences/sentences.ts";
import type { Assertion, Manner, StatedDate } from "../statement.ts";
import { wordIndex } from "../matching/suffix-index.ts";

/** What a clause says besides its predicate, as far as it bears on the state. */
export interface Circumstances {
  /** The clause without what stands in brackets. */
  readonly clause: Clause;
  readonly sentence: SentenceTraits;
  /** The date that governs the predicate: the nearest before it, else the sentence's topic. */
  readonly date: StatedDate | undefined;
  /** Whether the sentence has any date. */
  readonly isDated: boolean;
  readonly reportingDate: Day;
}

/** What the whole sentence of a clause says beside it; looked for only when it is asked for. */
export class SentenceTraits {
  readonly #text: string;
  readonly #span: Span;
  #goesOn: boolean | undefined;
  #hasTotal: boolean | undefined;

  constructor(text: string, span: Span) {
    this.#text = text;
    this.#span = span;
  }

  /** 引き続き, 継続的に, 随時 … */
  get goesOn(): boolean {
    this.#goesOn ??= goesOn.test(this.#words);
    return this.#goesOn;
  }

  /** 計36施設, 延べ3回 … */
  get hasTotal(): boolean {
    this.#hasTotal ??= total.test(this.#words);
    return this.#hasTotal;
  }

  get #words(): string {
    return this.#text.slice(this.#span.from, this.#span.to);
  }
}

type Said = Pick<Assertion, "state"> & Partial<Pick<Assertion, "manner" | "isNegated">>;

/** Nouns of the sheet itself, in a clause about what can be written there. */
const recordNouns = /指標|目標値?|実績|定量|数値|件数|見込みは|成果を|「[－\-―ー]」/u;
const setEndings = wordIndex("とする", "とした");
const recordTopic = /(?:目標値|指標|実績値?|見込み?)は/u;
/** 1年延期 has a new date. */
const postponedBy = /[0-9０-９一二三半]か?[年月週]間?(?:程度|ほど|間)?(?:の)?延期/u;
const newDate = /(?:に|へ)(?:延期|変更|順延)/u;
const goesOn = /引き続き|引続き|継続して|継続的に|随時|適宜|定期的に|通年/u;
const total = /(?:計|延べ|合計|総計|全)[\s\u3000]*[0-9０-９]/u;
/** What is still being thought of or made, as the noun of a beginning or of being underway. */
const preparation =
  /(?:検討|調査|研究|調整|準備|設計|策定|作成|開発|工事|建設|整備|見直し|審議|協議|作業|把握|集計|改定|改訂|改正|構築|選定|募集|公募|分析|解析|交渉|手続|手続き|着工|着手|ルール|検証|実証|審査|編集|執筆|取りまとめ|とりまとめ)[をにの、は]?/u;

/** What a predicate asserts of the state of the work; `undefined` when it claims nothing of it. */
export function judge(predicate: Predicate, circumstances: Circumstances): Assertion | undefined {
  const said = stateOf(predicate, circumstances);
  if (!said) return undefined;
  const { state, manner = "ordinary", isNegated = false } = said;
  return { state, manner, isNegated, words: predicate.words, date: circumstances.date };
}

/** Whether a clause is only about filling in the sheet; what stands before it counts. */
export function isRecord({ kind, mood, isNegated, tense }: Predicate, clause: Clause): boolean {
  if (kind === "record") return true;
  if (mood === "hard" || (isNegated && tense !== "bare")) return recordNouns.test(wordsOf(clause));
  return (
    mood === undefined &&
    setEndings.longestBefore(clause.text, clause.to) !== undefined &&
    recordTopic.test(wordsOf(clause))
  );
}

function wordsOf({ text, from, to }: Clause): string {
  return text.slice(from, to);
}

const dropped: Said = { state: "undecided", manner: "dropped", isNegated: true };

function stateOf(predicate: Predicate, circumstances: Circumstances): Said | undefined {
  const { mood, kind, isNegated } = predicate;
  switch (mood) {
    case "open":
    case "hard":
      return { state: "undecided" };
    case "judged":
      return undefined;
    case "lapsed":
      return dropped;
    case "unplanned":
      return kind === "end" ? { state: "underway" } : dropped;
    case "planned":
      return isNegated || kind === "stop" ? stopped(circumstances) : scheduled(circumstances);
    case "decided":
      if (isNegated || kind === "stop") return stopped(circumstances);
      return isAhead(circumstances) ? scheduled(circumstances) : { state: "done" };
    default:
      return isNegated ? denied(predicate) : factOf(predicate, circumstances);
  }
}

function scheduled({ sentence }: Circumstances): Said {
  return { state: "planned", manner: sentence.goesOn ? "ordinary" : "scheduled" };
}

/** A plain verb (公表する) is a plan for a day ahead, and otherwise an intention. */
function plannedBy(circumstances: Circumstances): Said {
  return isAhead(circumstances) ? scheduled(circumstances) : { state: "planned" };
}

/** What is not so: undone, unless it is no work at all. */
function denied({ kind }: Predicate): Said | undefined {
  return kind === "circumstance" ? undefined : dropped;
}

function stopped({ clause }: Circumstances): Said {
  const text = wordsOf(clause);
  return postponedBy.test(text) || newDate.test(text) ? { state: "planned" } : dropped;
}

function factOf(predicate: Predicate, circumstances: Circumstances): Said | undefined {
  const { kind, tense, mood } = predicate;
  if (kind === "circumstance") return undefined;
  if (kind === "stop") return stopped(circumstances);
  if (kind === "delay") return { state: "underway", manner: "delayed" };
  switch (tense) {
    case "finished":
      return { state: "done", manner: endedIf(kind === "end") };
    case "past":
      return kind === "start" ? begun(predicate, circumstances) : { state: "done", manner: endedIf(kind === "end") };
    case "plain":
      return mood === "thing" && !circumstances.isDated ? undefined : plannedBy(circumstances);
    case "under":
      return { state: "underway", manner: "preparing" };
    case "progressive":
      return goingOn(predicate, circumstances);
    case "joined":
      return joined(predicate, circumstances);
    case "bare":
      return bare(predicate, circumstances);
  }
}

function endedIf(isEnd: boolean): Manner {
  return isEnd ? "ended" : "ordinary";
}

function begun({ words }: Predicate, { clause }: Circumstances): Said {
  const object = wordsOf(clause).slice(-words.length - objectReach);
  return { state: "underway", manner: preparation.test(object) ? "preparing" : "launched" };
}
const objectReach = 8;

/** ている: going on; but done where it is the end itself, a dated act, or the total of a closed time. */
function goingOn(predicate: Predicate, circumstances: Circumstances): Said {
  const { kind } = predicate;
  const { date, sentence } = circumstances;
  if (kind === "end") return { state: "done", manner: "ended" };
  if (kind === "start") return begun(predicate, circumstances);
  const isDated = date !== undefined && date.bound === "at" && !isAhead(circumstances);
  if (isDated && (kind === "result" || (isOver(circumstances) && sentence.hasTotal))) return { state: "done" };
  return inCourse(predicate);
}

const making = /検討|策定|作成|調整|準備|審議|協議|設計|開発|建設|作業|集計|精査|見直し/u;

function inCourse({ words }: Predicate): Said {
  return { state: "underway", manner: making.test(words) ? "preparing" : "ordinary" };
}

/** し, して take their tense from what follows: alone they only tell what began, or what has a date of its own. */
function joined(predicate: Predicate, circumstances: Circumstances): Said | undefined {
  if (isAhead(circumstances)) return scheduled(circumstances);
  if (predicate.kind === "start") return begun(predicate, circumstances);
  return circumstances.date && isOver(circumstances)
    ? { state: "done", manner: endedIf(predicate.kind === "end") }
    : undefined;
}

/** A noun alone (〜を実施。) is done, unless its date lies ahead or it is said to go on. */
function bare(predicate: Predicate, circumstances: Circumstances): Said {
  const { kind } = predicate;
  const { date, sentence } = circumstances;
  const bound = date?.bound;
  const isLasting = kind === "service" || kind === "course";
  if (isLasting && (bound === "from" || (bound === "until" && isAhead(circumstances)))) return { state: "underway" };
  const isClosed = date !== undefined && isOver(circumstances);
  if (kind === "course" && !isClosed) return inCourse(predicate);
  if (isAhead(circumstances)) return scheduled(circumstances);
  if (kind === "start") return begun(predicate, circumstances);
  if (kind === "end") return { state: "done", manner: "ended" };
  return sentence.goesOn && !isClosed ? { state: "underway" } : { state: "done" };
}

/** A deadline that is not reached, or a time that has not begun. */
function isAhead({ date, reportingDate }: Circumstances): boolean {
  if (!date?.interval) return false;
  const { start, end } = date.interval;
  return start > reportingDate || (end > reportingDate && date.bound !== "at" && date.bound !== "from");
}

function isOver({ date, reportingDate }: Circumstances): boolean {
  return date?.interval !== undefined && date.interval.end < reportingDate;
}
