import { quotedEnd } from "../matching/particles.ts";
import { wordIndex } from "../matching/suffix-index.ts";
import { nounKindAt, quotedStart } from "./deciding-words.ts";
import { endings } from "./endings.ts";
import { planned } from "./plans.ts";
import type { Outcome, PredicateDraft } from "./predicate-draft.ts";
import type { Predicate, Tense } from "./predicate-type.ts";
import { hasObject, isQuantity } from "./unlisted.ts";

const possible = wordIndex("可能");
const since = wordIndex("から", "より", "以降", "以後");
/** Whom or what a measure concerns. */
const concerned = wordIndex(
  "者",
  "方",
  "法人",
  "団体",
  "世帯",
  "区域",
  "地域",
  "施設",
  "費用",
  "経費",
  "場合",
  "児童",
  "生徒",
  "企業",
);

/** What something is made: 目的とする, 対象とした, 休止としている. */
export function made(draft: PredicateDraft, to: number, tense: Tense): Outcome {
  if (possible.longestBefore(draft.text, to)) {
    const isAct = tense === "past" || tense === "plain";
    return isAct ? draft.result("act", tense, quotedStart(draft.text, to), true) : undefined;
  }
  const said = complement(draft, to, tense);
  if (said || tense === "under") return said;
  // 市内に住む者とする says who is meant.
  if (tense === "plain" && isWho(draft, to)) return draft.circumstance(quotedStart(draft.text, to));
  const isDefinition = tense === "plain" && !hasObject(draft.text, draft.from, to) && !isQuantity(draft.text, to);
  if (isDefinition) draft.mood ??= "aimed";
  return draft.actOr(nounKindAt(draft.text, to), tense, quotedStart(draft.text, to));
}

/** 市内に住所を有する者, 中小企業; of an object (対象を全世帯とする) that is to be changed. */
function isWho({ text, from }: PredicateDraft, to: number): boolean {
  const who = concerned.longestBefore(text, to);
  if (!who) return false;
  return quotedEnd.has(text, to - who.word.length - 1) || !hasObject(text, from, to);
}

/** What something becomes: 延期となった, 予定となっている; that it comes to be (可能となる) says nothing of the work. */
export function become(draft: PredicateDraft, to: number, tense: Tense): Outcome {
  if (possible.longestBefore(draft.text, to)) {
    return tense === "past" ? draft.result("act", tense, quotedStart(draft.text, to), true) : undefined;
  }
  const said = complement(draft, to, tense);
  if (said || tense === "under" || tense === "plain") return said;
  return draft.actOr(nounKindAt(draft.text, to), tense, quotedStart(draft.text, to));
}

/** A complement that tells by itself how far the work has got: 予定, 未定, 終了. */
function complement(draft: PredicateDraft, to: number, tense: Tense): Outcome {
  const { text } = draft;
  // 開始は令和8年度からとなる
  if (since.longestBefore(text, to)) return draft.result("act", "plain", quotedStart(text, to), true, "aimed");
  const noun = endings.longestBefore(text, to);
  const inner = to - (noun?.word.length ?? 0);
  if (noun?.word === "目標" && tense !== "past") return draft.ofMood("aimed", inner);
  switch (noun?.meaning) {
    case "plan":
      return planned(draft, inner, noun.word);
    case "holder":
      return quotedEnd.has(text, inner - 1) ? draft.inwards(inner) : undefined;
    case "open":
    case "hard":
    case "judged":
      return draft.ofMood(noun.meaning, inner);
    case "done":
      return draft.actOr(nounKindAt(text, inner), "finished", inner);
    default: {
      const kind = nounKindAt(text, to);
      const isTurn = kind === "end" || kind === "stop" || kind === "start";
      return isTurn ? draft.actOr(kind, tense === "under" ? "past" : tense, quotedStart(text, to)) : undefined;
    }
  }
}

/** 必要がある, 予定がある, 準備の段階にある; that anything else is there says nothing of the work. */
export function existing(draft: PredicateDraft, nounEnd: number): Outcome {
  const noun = endings.longestBefore(draft.text, nounEnd);
  if (noun?.meaning === "plan") return planned(draft, nounEnd - noun.word.length, noun.word);
  if (noun?.meaning === "holder") return draft.inwards(nounEnd);
  if (noun?.meaning === "judged") return draft.ofMood("judged", nounEnd - noun.word.length);
  return draft.circumstance(quotedStart(draft.text, nounEnd));
}

/** 予定はない, 必要はない. That nothing else is there (指摘は特になし) is told beside the work. */
export function absent(draft: PredicateDraft, nounEnd: number): Predicate {
  const { text } = draft;
  const noun = endings.longestBefore(text, nounEnd);
  const inner = nounEnd - (noun?.word.length ?? 0);
  if (noun?.meaning === "plan") {
    return draft.actOr(nounKindAt(text, inner), "plain", quotedStart(text, inner), "unplanned");
  }
  if (noun?.meaning === "judged") return draft.ofMood("judged", inner);
  return draft.result("record", "bare", quotedStart(text, nounEnd), true);
}

/** 予定ではない denies a plan; that something is no such thing (出るものではない) says nothing of the work. */
export function notSo(draft: PredicateDraft, inner: number): Outcome {
  const role = endings.longestBefore(draft.text, inner)?.meaning;
  if (role !== "plan" && role !== "intent" && role !== "done") return draft.circumstance(inner);
  draft.isNegated = true;
  return draft.inwards(inner);
}
