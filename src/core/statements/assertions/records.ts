import { CharacterSet } from "../../text/characters.ts";
import { wordIndex } from "../matching/suffix-index.ts";
import type { WorkKind } from "../predicates/work-nouns.ts";
import type { Predicate } from "../predicates/predicate-type.ts";
import type { Clause, Sentence, Span } from "../sentences/sentences.ts";
import type { SentenceTraits } from "./sentence-traits.ts";
import type { Assertion } from "../statement.ts";

/** Nouns of the sheet itself, in a clause about what can be written there. */
const sheetNouns =
  /指標|目標|実績|定量|数値|[件者回人]数|見込みは|成果を|達成度|集計[方基]|集計対象|内訳|最終年度|[該当各]欄|欄[はがにの]|見込みを|見込みの(?:記載|設定)|見込の記載|との比較|「[－\-―ー‐]」|[\s\u3000][－\-―ー‐][\s\u3000]*と/u;
/** What one does with what stands in a sheet, and with hardly anything else. */
const sheetVerbs =
  /設定|変更|見直|定め|把握|計測|測定|算定|加え|含め|立て|計上|表示|反映|統一|分割|区分|置き換え|差し替え|修正/u;
/** The kinds that those verbs may be of. */
const sheetKinds: ReadonlySet<WorkKind> = new Set<WorkKind>(["act", "result", "standing", "reach", "circumstance"]);
/** 欄は未確定. */
const sheetCells = /欄[はが]/u;
/** 目標値は…の削減を目指す. */
const aims = /目指(?:す|し(?:て|ている))$/u;
const setEndings = wordIndex("とする", "とした", "としている", "としており", "とし");
const setTopic =
  /指標と|(?:数|率|割合|額)を目標値と|(?:目標値|指標|実績値?|見込み?|最終年度|年度目標|単位)[はをに]|「[－\-―ー‐]」|[\s\u3000][－\-―ー‐][\s\u3000]*と/u;

/**
 * Whether a clause is only about filling in the sheet; what stands before it counts.
 *
 * @param segment where the clause stands in the text, its brackets included
 */
export function isRecord(predicate: Predicate, clause: Clause, sentence: SentenceTraits, { from, to }: Span): boolean {
  const { kind, mood, isNegated, tense } = predicate;
  const isPlan = mood === "planned" || mood === "lapsed";
  if (kind === "record") return !isPlan;
  if (kind === "reach" && isNegated) return false;
  if (mood === "hard") return sheetNouns.test(wordsOf(clause));
  if (isPlan || tense === "under") return false;
  if (isNegated) return lacks(predicate, wordsOf(clause));
  if (kind === "course" && aims.test(predicate.words)) return sentence.isAboutSheet(to);
  if (mood === "open") return sentence.isAboutSheet(from);
  const isSet = setEndings.longestBefore(clause.text, clause.to) !== undefined;
  if (isSet && (setTopic.test(wordsOf(clause)) || sentence.isAboutSheet(from))) return true;
  if (!sheetKinds.has(kind) || !sheetVerbs.test(predicate.words)) return false;
  return sheetNouns.test(wordsOf(clause)) || sentence.isAboutSheet(from);
}

/** What is not so of the sheet: 欄は未確定, 指標を設定できない, 目標値の設定を行っていない; but not 実施していない. */
function lacks({ tense }: Predicate, words: string): boolean {
  if (tense === "bare") return sheetCells.test(words);
  return sheetNouns.test(words) && (fillingIn.test(words) || !undone.test(words));
}

function wordsOf({ text, from, to }: Clause): string {
  return text.slice(from, to);
}

/** Whether a clause without a predicate of its own fills in the sheet: 調査前のため「－」としている. */
export function fillsIn({ text, from, to }: Clause): boolean {
  return setEndings.longestBefore(text, to) !== undefined && setTopic.test(text.slice(from, to));
}

/** 設定を行っていない. */
const fillingIn = /(?:設定|記載|算出|計上|把握)[をは]?(?:行|実施)[^、。]{0,8}$/u;
/** What was not done, and is not merely missing in the sheet: 公表されていない, 実施していない. */
const undone = /(?:公表|実施|開催|行っ|行なっ|行われ|開始|着手|確定し|出)[^、。]{0,8}$/u;

const labels = new CharacterSet("【");
const indicators = /^【[^】]{0,8}指標/u;

/** Whether a sentence is the name of what is counted: 【成果指標】報告書を作成（単位：件）. */
export function namesIndicator(text: string, { from, to }: Sentence): boolean {
  return labels.has(text, from) && indicators.test(text.slice(from, Math.min(to, from + longestLabel)));
}
const longestLabel = 12;

/**
 * What is said beside filling in the sheet counts as long as it tells of the work: that it goes on, is planned, open or
 * has ended; what was changed or cannot be known is why the sheet is filled in so.
 */
function countsBeside({ state, manner, words }: Assertion): boolean {
  if (state === "done") return manner === "ended";
  return manner !== "lapsed" && !inability.test(words);
}
const inability = /でき(?:ない|ず|ていない|なかった)/u;

/** 指摘は特になし. */
const absence = /(?:なし|無し|[はがも特に]ない)$/u;

/** What counts of the assertions before a clause about the sheet; all do where it only says that there is nothing. */
export function besideSheet(assertions: Assertion[], words: string): Assertion[] {
  return absence.test(words) ? assertions : assertions.filter(countsBeside);
}

const beginnings =
  /(?:開始|新設|創設)(?:した|された|する)?(?:新規)?(?:の)?事業(?=で|の|につき)|年度(?:から|より)?(?:の)?新規事業(?=で|の|につき)/u;

/** That a project began, as the reason of what stands in the sheet: 令和3年度開始事業のため「－」としている. */
export function beginningIn(sentence: string): Assertion[] {
  const words = beginnings.exec(sentence)?.[0];
  if (words === undefined) return [];
  return [{ state: "underway", manner: "launched", isNegated: false, isListed: true, words, date: undefined }];
}
