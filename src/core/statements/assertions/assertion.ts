import type { WorkKind } from "../predicates/work-nouns.ts";
import type { Predicate } from "../predicates/predicate-type.ts";
import type { Clause } from "../sentences/sentences.ts";
import type { Assertion } from "../statement.ts";
import { isAhead, isDatedEvent, isOver, isToCome, isWithin, type Circumstances } from "./circumstances.ts";

type Said = Pick<Assertion, "state"> & Partial<Pick<Assertion, "manner" | "isNegated">>;

/** 1年延期 has a new date. */
const postponedBy = /[0-9０-９一二三半]か?[年月週]間?(?:程度|ほど|間)?(?:の)?延期/u;
const newDate = /(?:に|へ)(?:延期|変更|順延)/u;
const contributes = /(?:寄与|貢献|資)する$/u;
/** What is still being thought of or made, as the noun of a beginning or of being underway. */
const preparation =
  /(?:検討|調査|研究|調整|準備|設計|策定|作成|開発|工事|建設|整備|見直し|審議|協議|作業|把握|集計|改定|改訂|改正|構築|選定|募集|公募|分析|解析|交渉|手続|手続き|着工|着手|ルール|検証|実証|審査|編集|執筆|取りまとめ|とりまとめ)[をにの、は]?/u;

/** What a predicate asserts of the state of the work; `undefined` when it claims nothing of it. */
export function judge(predicate: Predicate, circumstances: Circumstances): Assertion | undefined {
  const said = stateOf(predicate, circumstances);
  if (!said) return undefined;
  const { state, isNegated = false } = said;
  const isConditional = state === "planned" && ifNeeded.test(wordsOf(circumstances.clause));
  const manner = isConditional ? "conditional" : (said.manner ?? "ordinary");
  return { state, manner, isNegated, isListed: predicate.isListed, words: predicate.words, date: circumstances.date };
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
    case "aimed":
      return circumstances.dates.all.length > 0 ? { state: "planned" } : undefined;
    case "prescribed":
      return isToCome(circumstances) ? scheduled(circumstances) : undefined;
    case "lapsed":
      return { ...dropped, manner: "lapsed" };
    case "unplanned":
      return kind === "end" ? { state: "underway" } : dropped;
    case "planned":
      // When an indicator will be worked out is no term of the work.
      if (kind === "record") return { state: "planned" };
      return isNegated || kind === "stop" ? stopped(circumstances) : scheduled(circumstances);
    case "decided":
      if (isNegated || kind === "stop") return stopped(circumstances);
      // 開業を目指すこととなった is decided, and yet to be done.
      if (isAhead(circumstances) || circumstances.sentence.liesAhead || kind === "course")
        return scheduled(circumstances);
      return { state: "done", manner: "decided" };
    default:
      return isNegated ? denied(predicate) : factOf(predicate, circumstances);
  }
}

/** 令和8年度概算要求に盛り込んだ: who asks for the means has yet to begin. */
const request = /概算要求|予算要求|税制改正要望|機構・定員要求/u;
const asked = /盛り?込|計上|反映|要求|要望/u;
/** 必要に応じて見直す: nothing that is certain to come. */
const ifNeeded = /必要に応じ|必要があれば|状況に応じ/u;

function scheduled({ sentence }: Circumstances): Said {
  return { state: "planned", manner: sentence.goesOn ? "ordinary" : "scheduled" };
}

/** A plain verb (公表する) is a plan for a day ahead, and otherwise an intention, or not even that (努める). */
function plannedBy({ kind, words }: Predicate, circumstances: Circumstances): Said {
  if (isAhead(circumstances)) return scheduled(circumstances);
  return { state: "planned", manner: kind === "course" && effort.test(words) ? "effort" : "ordinary" };
}
const effort = /(?:努め|努力す|尽力す)る$/u;

/** What is not so: undone, unless it is no work at all. */
function denied({ kind }: Predicate): Said | undefined {
  return isNoWork(kind) ? undefined : dropped;
}

function stopped({ clause }: Circumstances): Said {
  const text = wordsOf(clause);
  return postponedBy.test(text) || newDate.test(text) ? { state: "planned" } : dropped;
}

function factOf(predicate: Predicate, circumstances: Circumstances): Said | undefined {
  const { kind, tense, mood } = predicate;
  if (isNoWork(kind)) return contribution(predicate, circumstances);
  if (kind === "stop") return stopped(circumstances);
  if (kind === "delay") return { state: "underway", manner: "delayed" };
  switch (tense) {
    case "finished":
      return doneBy(predicate, circumstances);
    case "past":
      return kind === "start" ? begun(predicate, circumstances) : doneBy(predicate, circumstances);
    case "plain":
      return mood === "thing" && !circumstances.dates.hasToCome ? undefined : plannedBy(predicate, circumstances);
    case "under":
      return { state: "underway", manner: "preparing" };
    case "progressive":
      if (kind === "reach") return undefined;
      if (kind === "standing") return isDatedEvent(circumstances) ? { state: "done" } : undefined;
      return goingOn(predicate, circumstances);
    case "joined":
      return joined(predicate, circumstances);
    case "bare":
      return bare(predicate, circumstances);
  }
}

function isNoWork(kind: WorkKind): boolean {
  return kind === "circumstance" || kind === "opinion";
}

/** What is to be done to contribute is planned: …を支援することにより活性化に寄与する. */
function contribution({ tense, words }: Predicate, { sentence }: Circumstances): Said | undefined {
  return tense === "plain" && contributes.test(words) && sentence.hasMeans ? { state: "planned" } : undefined;
}

/** What an end leaves is nothing, or the rest where only a part has ended: 127社のうち52社で完了. */
function doneBy({ kind, words }: Predicate, { clause }: Circumstances): Said {
  if (asked.test(words) && request.test(wordsOf(clause))) return { state: "planned" };
  if (kind !== "end") return { state: "done", manner: isStep(kind, words) ? "step" : "ordinary" };
  if (stepEnded.test(wordsOf(clause))) return { state: "done", manner: "step" };
  return { state: "done", manner: part.test(wordsOf(clause)) ? "partial" : "ended" };
}
/** What goes on by its nature, or is talked over, comes before the work itself. */
function isStep(kind: WorkKind, words: string): boolean {
  return kind === "course" || (kind === "act" && step.test(words));
}
const step = /議論|意見交換|聴取|ヒアリング|論点|照会/u;
/** What has ended is the step before the work: 基本設計を終えた. */
const stepEnded =
  /(?:設計|測量|地質調査|用地(?:の)?(?:取得|買収)|入札|公募|募集|選定|骨子|素案|論点(?:の)?整理|準備)(?:の(?:作成|検討|手続き?))?[をがはも](?:全て|すべて)?(?:終|完了|終了)[^、。]*$/u;
const part =
  /うち|内[0-9０-９]|一部|部分|半数|大半|概ね|おおむね|[割％%](?:[がをでに]|程度|超)|[0-9０-９][件社校人名か箇カヶ]?所?[がをで]/u;

function begun({ words }: Predicate, { clause }: Circumstances): Said {
  const object = wordsOf(clause).slice(-words.length - objectReach);
  return { state: "underway", manner: preparation.test(object) ? "preparing" : "launched" };
}
const objectReach = 8;

/**
 * ている: going on; but done where it is the end itself, a dated act, or the total of a closed time; what runs since a day
 * was launched.
 */
function goingOn(predicate: Predicate, circumstances: Circumstances): Said {
  const { kind } = predicate;
  const { date, sentence } = circumstances;
  if (kind === "end") return doneBy(predicate, circumstances);
  if (kind === "start") return begun(predicate, circumstances);
  if (kind !== "course" && !making.test(predicate.words) && date?.bound === "from" && !isAhead(circumstances)) {
    return { state: "underway", manner: "launched" };
  }
  if (isDatedEvent(circumstances) && (kind === "result" || (isOver(circumstances) && sentence.hasTotal)))
    return { state: "done" };
  return inCourse(predicate);
}

const making = /検討|策定|作成|調整|準備|審議|協議|設計|開発|建設|作業|集計|精査|見直し/u;

function inCourse({ words }: Predicate): Said {
  return { state: "underway", manner: making.test(words) ? "preparing" : "ordinary" };
}

/** し, して take their tense from what follows: alone they only tell what began, or what has a date of its own. */
function joined(predicate: Predicate, circumstances: Circumstances): Said | undefined {
  // A month without its year may be last year's: 6月に開催し、満足との回答が91％であった.
  const isLastYears = circumstances.date?.isInferred === true && circumstances.sentence.isPast;
  if (isAhead(circumstances) && !isLastYears) return scheduled(circumstances);
  if (predicate.kind === "start") return begun(predicate, circumstances);
  return circumstances.date && (isOver(circumstances) || isAhead(circumstances))
    ? doneBy(predicate, circumstances)
    : undefined;
}

/** 1年以内に公表: a term that is none of the calendar's. */
const withinTerm = /[年度月日間]以内に/u;

/** A term stands right before what is to be done in it. */
const longestTerm = 24;

function isWithinTerm({ words }: Predicate, { text, from, to }: Clause): boolean {
  const end = to - words.length;
  return withinTerm.test(text.slice(Math.max(from, end - longestTerm), end));
}

/** 今後検討。 */
const hereafter = "今後";

/** A noun alone (〜を実施。) is done, unless its date lies ahead or it is said to go on. */
function bare(predicate: Predicate, circumstances: Circumstances): Said {
  const { kind } = predicate;
  const { date, sentence } = circumstances;
  const bound = date?.bound;
  const isLasting = kind === "service" || kind === "course";
  if (isLasting && (isWithin(circumstances) || circumstances.dates.hasBegunAside)) return { state: "underway" };
  if (isLasting && (bound === "from" || (bound === "until" && isAhead(circumstances)))) return { state: "underway" };
  const isClosed = date !== undefined && isOver(circumstances);
  if (predicate.words.startsWith(hereafter)) return { state: "planned" };
  if (kind === "course" && !isClosed) return inCourse(predicate);
  if (isAhead(circumstances)) return scheduled(circumstances);
  if (isWithinTerm(predicate, circumstances.clause)) return { state: "planned" };
  if (sentence.awaitsAnEnd && !isClosed) return { state: "planned" };
  if (kind === "start") return begun(predicate, circumstances);
  return (sentence.goesOn || sentence.recurs) && !isClosed && kind !== "end"
    ? { state: "underway" }
    : doneBy(predicate, circumstances);
}
