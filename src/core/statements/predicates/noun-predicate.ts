import { CharacterSet, isHiragana, isWordCharacter } from "../../text/characters.ts";
import { accusative, caseParticles, genitive, phraseBefore } from "../matching/particles.ts";
import type { Predicate, Tense } from "./predicate-type.ts";
import { wordIndex } from "../matching/suffix-index.ts";
import { nounKinds, type WorkKind } from "./work-nouns.ts";

/** A predicate that is a noun, and where its words begin. */
export type NounPredicate = Pick<Predicate, "kind" | "tense" | "isNegated" | "isListed"> & { readonly from: number };

/** Signs within a noun: 設置・開催, 2,511件開催, 100％作成. */
const nounSigns = new CharacterSet(",，.．%％・");
const longestNoun = 40;
/** 検討中. */
const under = new CharacterSet("中");
const notHeld = wordIndex("不実施", "不開催");
const shortestDenied = 3;
const notYet = new CharacterSet("未");
/** 年度中, 期間中, 10日中: 中 after a time says within. */
const timeBefore = new CharacterSet("年度月日期間週内時界国街");
/** After one of these, or where the clause begins, the noun stands alone. */
const aloneAfter = new CharacterSet([0x09, 0x0d], " \u00a0\u3000、」』)）〕】:：");
/** The place before the first character of a clause. */
const nowhere = -1;
/** A number of times or things, or a day, before the verbal noun: 47件開催, 6月実施. */
const counted = /[0-9０-９][件回名人社校箇か所団体本冊％%月日]/u;

/**
 * Reads a noun that is the predicate of its clause, as officials end sentences: 〜を実施。 〜に着手。 検討中。 未実施。
 * `undefined` for a noun that only names something: a heading, an indicator, the head of a phrase.
 */
export function nounPredicate(text: string, clauseFrom: number, to: number): NounPredicate | undefined {
  const isUnder = under.has(text, to - 1);
  const nounTo = isUnder ? to - 1 : to;
  const from = Math.max(clauseFrom, predicateNounStart(text, nounTo));
  const listed = nounKinds.longestBefore(text, nounTo);
  const kind = listed && listed.word.length <= nounTo - from ? listed.meaning : undefined;
  if (isUnder) {
    const isWork = kind !== undefined || (nounTo - from > 1 && !timeBefore.has(text, nounTo - 1));
    return isWork ? found(kind, "under", false, from) : undefined;
  }
  if (isDenied(text, from, nounTo)) return found(kind, "bare", true, from);
  if (!isVerb(text, clauseFrom, from, nounTo, kind)) return undefined;
  // 対象を拡大 is an act, though 対象が拡大 is none.
  const isDone = kind === "circumstance" && accusative.has(text, from - 1);
  return found(isDone ? "act" : kind, "bare", false, from);
}

function found(kind: WorkKind | undefined, tense: Tense, isNegated: boolean, from: number): NounPredicate {
  return { kind: kind ?? "act", isListed: kind !== undefined, tense, isNegated, from };
}

function predicateNounStart(text: string, to: number): number {
  let from = to - kanaEnd(text, to);
  while (from > 0 && to - from < longestNoun && isNounCharacter(text, from - 1)) from -= 1;
  return from;
}

function isNounCharacter(text: string, at: number): boolean {
  return isWordCharacter(text, at) || nounSigns.has(text, at);
}

/** The kana that a listed noun ends with: 見直し, 取組み. */
function kanaEnd(text: string, to: number): number {
  const listed = isHiragana(text, to - 1) ? nounKinds.longestBefore(text, to) : undefined;
  return listed ? listed.word.length : 0;
}

/** 未実施, 未整備, 未確定: 未 before a noun of two characters; 不実施. */
function isDenied(text: string, from: number, to: number): boolean {
  if (to - from < shortestDenied) return false;
  return notYet.has(text, to - shortestDenied) || notHeld.longestBefore(text, to) !== undefined;
}

/** Whether the noun in a stretch is the verb of its clause, by what stands before it. */
function isVerb(text: string, clauseFrom: number, from: number, to: number, kind: WorkKind | undefined): boolean {
  if (from === to) return false;
  const before = from === clauseFrom ? nowhere : from - 1;
  if (caseParticles.has(text, before)) return kind !== undefined || isUnlistedVerb(text, from, to);
  if (kind === undefined || kind === "circumstance" || kind === "opinion") return false;
  if (phraseBefore.has(text, before)) {
    if (isSo.has(text, before)) return text.endsWith("よう", before + 1);
    return isEndOfWork(text, from, to);
  }
  const conjunction = conjunctions.longestBefore(text, before + 1);
  if (conjunction) return isTurn(kind) || joinedToVerb(text, clauseFrom, before + 1 - conjunction.word.length);
  if (before === nowhere && followsVerb(text, clauseFrom)) return true;
  const isAlone = before === nowhere || aloneAfter.has(text, before);
  return !isAlone || isTurn(kind) || counted.test(text.slice(from, to));
}

/** What something is taken as, and not what is done to it: 平成19年度を基準, 学生を対象. */
const roles = wordIndex(
  ..."基準 対象 中心 基本 前提 原則 契機 軸 主体 目途 目処 目的 目標 条件 限度 上限 下限 拠点 背景 根拠 例 柱".split(
    " ",
  ),
);

function isUnlistedVerb(text: string, from: number, to: number): boolean {
  return accusative.has(text, from - 1) && roles.longestBefore(text, to) === undefined;
}

/** After which nothing is as before; such a noun is a verb even when it stands alone. */
function isTurn(kind: WorkKind): boolean {
  return kind === "end" || kind === "start" || kind === "stop";
}

const commas = new CharacterSet("、，");
const joiningEnd = new CharacterSet("し");

/** Whether a clause that joins on (構築し、) stands right before a clause: then its noun is a verb, too (、実証。). */
function followsVerb(text: string, clauseFrom: number): boolean {
  return commas.has(text, clauseFrom - 1) && joiningEnd.has(text, clauseFrom - 2);
}

/** システムの更改完了: an end with the work that it is of, and not 工事の完了, which may head what follows. */
function isEndOfWork(text: string, from: number, to: number): boolean {
  const listed = nounKinds.longestBefore(text, to);
  return listed?.meaning === "end" && to - from - listed.word.length >= shortestWork && genitive.has(text, from - 1);
}
const shortestWork = 2;

const isSo = new CharacterSet("う");
const conjunctions = wordIndex("及び", "並びに", "又は", "若しくは");

/** Whether the noun that ends before a conjunction is a verb by its particle: …を整備及び運用, but not …の整備及び運用. */
function joinedToVerb(text: string, clauseFrom: number, to: number): boolean {
  const start = predicateNounStart(text, to);
  return start > clauseFrom && caseParticles.has(text, start - 1);
}
