import { CharacterSet, isHiragana, isSpace, wordStart } from "../reading/characters.ts";
import { doingStems, endings, type Role } from "./endings.ts";
import { nounPredicate } from "./noun-predicate.ts";
import type { Mood, Predicate, Tense } from "./predicate-type.ts";
import type { Clause } from "./sentences.ts";
import { wordIndex } from "./suffix-index.ts";
import { nounKinds, plainVerbs, verbStems, type VerbKind, type WorkKind } from "./work-words.ts";

/** Signs that may stand after the last word. */
const trailing = new CharacterSet(")）」』。.．・※＊*:：");
/** A word is quoted with so many characters at most. */
const longestWord = 12;
/** The last sounds of a verb or adjective that a holder, a thing or a quote may follow, and the end of a quote. */
const verbEnd = new CharacterSet("るうくぐすつぬぶむただいのん」』");
const plainEnd = new CharacterSet("るうくぐすつぬぶむ");
/** What may stand between a verb and its noun, by the verb; for する the noun is then its object or its topic. */
const doingParticles = new CharacterSet("をもはが");
const nativeParticles = new CharacterSet("をもはがにとで");
const objectParticles = new CharacterSet("をも");
/** 予定を and 予定の before a plan. */
const planParticles = new CharacterSet("をの");
/** After one of these する says what something is made into. */
const makingParticles = new CharacterSet("とに");
/** Before ない they tell that there is none. */
const absenceParticles = new CharacterSet("はがもで");
const quoteEnds = new CharacterSet("」』");
/** Where the kana of an unlisted verb end. */
const stemStops = new CharacterSet("をにがはへ");
/** More endings than this do not follow each other. */
const mostEndings = 8;

/** Reads the predicate that a clause ends with; `undefined` when it ends with a mere noun or a phrase. */
export function readPredicate({ text, from, to }: Clause): Predicate | undefined {
  let end = to;
  while (end > from && (isSpace(text, end - 1) || trailing.has(text, end - 1))) end -= 1;
  return end === from ? undefined : new PredicateReader(text, from, end).read();
}

/** Reads endings from the last one inwards, up to the verb or noun that they belong to. */
class PredicateReader {
  readonly #text: string;
  readonly #from: number;
  readonly #end: number;
  #at: number;
  #mood: Mood | undefined;
  #isNegated = false;
  #isLapsed = false;
  #left = mostEndings;
  #hasCopula = false;

  constructor(text: string, from: number, end: number) {
    this.#text = text;
    this.#from = from;
    this.#end = end;
    this.#at = end;
  }

  read(): Predicate | undefined {
    for (; this.#left > 0; this.#left -= 1) {
      const ending = endings.longestBefore(this.#text, this.#at);
      if (!ending) return this.#noun();
      const result = this.#take(ending.meaning, ending.word);
      if (result !== "inwards") return result;
    }
    return undefined;
  }

  /** Takes an ending off, or reads what it belongs to. */
  #take(role: Role, word: string): Predicate | "inwards" | undefined {
    const inner = this.#at - word.length;
    const last = inner - 1;
    switch (role) {
      case "copula":
        if (word === "だ" && this.#text.charAt(last) === "ん") return this.#verb(inner, "past");
        this.#hasCopula = true;
        return this.#inwards(inner);
      case "past-copula":
        this.#isLapsed = true;
        return this.#inwards(inner);
      case "not-copula":
        this.#isNegated = true;
        return this.#inwards(inner);
      case "holder":
      case "thing":
        if (!verbEnd.has(this.#text, last)) return this.#noun();
        if (role === "thing") this.#mood ??= "thing";
        return this.#inwards(inner);
      case "intent":
        return plainEnd.has(this.#text, last) ? this.#planned(inner) : this.#noun();
      case "plan":
        return this.#planned(inner);
      case "decision":
      case "outcome":
        this.#mood ??= role === "decision" ? "planned" : "decided";
        return this.#inwards(inner);
      case "wish":
        return this.#verb(inner, "plain", "planned");
      case "quote":
        return verbEnd.has(this.#text, last) ? this.#quoted(inner) : this.#complement(inner, tenseOf(word));
      case "inability":
        this.#isNegated = true;
        return this.#inwards(inner);
      case "absence":
        return this.#absent(inner);
      case "done":
        return this.#result({ kind: this.#nounKind(inner), tense: "finished" }, this.#nounStart(inner));
      case "open":
      case "hard":
      case "judged":
      case "duty":
        return this.#result({ kind: "act", tense: "bare", mood: role === "duty" ? "judged" : role }, inner);
      default:
        return this.#verbal(role, inner);
    }
  }

  #verbal(role: Role, inner: number): Predicate | undefined {
    switch (role) {
      case "progressive":
        return this.#verb(inner, "progressive");
      case "negative":
        // A text that is nothing but ない says that there is none, too.
        if (inner === 0 || absenceParticles.has(this.#text, inner - 1)) return this.#absent(inner - 1);
        this.#isNegated = !this.#isNegated;
        return this.#verb(inner, "past");
      case "plain": {
        const verb = plainVerbs.longestBefore(this.#text, this.#at);
        if (verb) return this.#native(verb.meaning, this.#at - verb.word.length, "plain");
        return this.#verb(inner, "plain");
      }
      case "joined":
        return this.#verb(inner, "joined");
      default:
        return this.#verb(inner, "past");
    }
  }

  #inwards(inner: number): "inwards" {
    this.#at = inner;
    return "inwards";
  }

  /** 「…」とされている says what stands in the quote. */
  #quoted(inner: number): "inwards" {
    return this.#inwards(quoteEnds.has(this.#text, inner - 1) ? inner - 1 : inner);
  }

  /** The verb whose stem ends at `to`. An unlisted one is an act; only its ending is then known. */
  #verb(to: number, tense: Tense, mood?: Mood): Predicate | undefined {
    this.#mood ??= mood;
    const doing = doingStems.longestBefore(this.#text, to);
    const native = verbStems.longestBefore(this.#text, to);
    if (native && native.word.length >= (doing?.word.length ?? 0)) {
      return this.#native(native.meaning, to - native.word.length, tense);
    }
    if (doing) return this.#doing(to - doing.word.length, tense, doing.meaning === "potential");
    return tense === "joined" ? undefined : this.#result({ kind: "act", tense }, verbStart(this.#text, to));
  }

  /** する and what stands before it: its noun, or what something is made into. */
  #doing(to: number, tense: Tense, isPotential: boolean): Predicate | undefined {
    if (makingParticles.has(this.#text, to - 1)) return this.#complement(to - 1, tense);
    const nounEnd = doingParticles.has(this.#text, to - 1) ? to - 1 : to;
    const plan = planNouns.longestBefore(this.#text, nounEnd);
    if (plan) return this.#intended(nounEnd - plan.word.length, tense);
    const isAbility = isPotential && tense === "plain" && !this.#mood && !this.#isNegated;
    return this.#result(
      { kind: this.#nounKind(nounEnd), tense, mood: isAbility ? "judged" : undefined },
      wordStart(this.#text, nounEnd, longestWord),
    );
  }

  #native(kind: VerbKind, to: number, tense: Tense): Predicate | undefined {
    const nounEnd = nativeParticles.has(this.#text, to - 1) ? to - 1 : to;
    if (kind === "become") return this.#complement(nounEnd, tense === "progressive" ? "under" : tense);
    if (kind === "exist") return this.#existing(nounEnd);
    if (kind === "plan") return this.#intended(to, tense);
    const from = this.#nounStart(nounEnd);
    return this.#result({ kind: kind === "light" ? this.#nounKind(nounEnd) : kind, tense }, from);
  }

  /** 予定している, 見込んでいる; 予定していた was a plan, 予定していない is none. */
  #intended(to: number, tense: Tense): Predicate {
    const mood = this.#isNegated ? "unplanned" : tense === "past" ? "lapsed" : "planned";
    this.#isNegated = false;
    const objectEnd = objectParticles.has(this.#text, to - 1) ? to - 1 : to;
    return this.#result({ kind: "act", tense: "plain", mood }, wordStart(this.#text, objectEnd, longestWord));
  }

  /** 予定, 見込み and the verb or noun before them; 予定であった was a plan, 予定ではない is none. */
  #planned(inner: number): Predicate {
    const mood = this.#isNegated ? "unplanned" : this.#isLapsed ? "lapsed" : "planned";
    this.#isNegated = this.#text.endsWith("ない", inner);
    const objectEnd = planParticles.has(this.#text, inner - 1) ? inner - 1 : inner;
    const from = objectEnd === inner ? this.#verbStart(inner) : this.#nounStart(objectEnd);
    return this.#result({ kind: this.#nounKind(objectEnd), tense: "plain", mood }, from);
  }

  /** 必要がある, 予定がある, 準備の段階にある; that anything else is there says nothing of the work. */
  #existing(nounEnd: number): Predicate | undefined {
    const noun = endings.longestBefore(this.#text, nounEnd);
    if (noun?.meaning === "plan") return this.#planned(nounEnd - noun.word.length);
    if (noun?.meaning === "holder") {
      this.#at = nounEnd;
      return this.read();
    }
    return this.#result(
      { kind: "circumstance", tense: "plain", mood: "judged" },
      wordStart(this.#text, nounEnd, longestWord),
    );
  }

  /** 予定はない, 必要はない. That nothing else is there (指摘は特になし) is told beside the work. */
  #absent(nounEnd: number): Predicate {
    const noun = endings.longestBefore(this.#text, nounEnd);
    const inner = nounEnd - (noun?.word.length ?? 0);
    if (noun?.meaning === "plan") {
      return this.#result(
        { kind: this.#nounKind(inner), tense: "plain", mood: "unplanned" },
        wordStart(this.#text, inner, longestWord),
      );
    }
    if (noun?.meaning === "judged") return this.#result({ kind: "act", tense: "bare", mood: "judged" }, inner);
    return this.#result({ kind: "record", tense: "bare" }, wordStart(this.#text, nounEnd, longestWord));
  }

  /** What something becomes or is made: 延期となった, 予定となっている, 目的とする. */
  #complement(to: number, tense: Tense): Predicate | undefined {
    const noun = endings.longestBefore(this.#text, to);
    const role = noun?.meaning;
    const inner = to - (noun?.word.length ?? 0);
    if (role === "plan") return this.#planned(inner);
    if (role === "open" || role === "hard" || role === "judged") {
      return this.#result({ kind: "act", tense: "bare", mood: role }, inner);
    }
    if (role === "done") return this.#result({ kind: this.#nounKind(inner), tense: "finished" }, inner);
    const kind = this.#nounKind(to);
    const says = tense === "under" ? (kind === "end" || kind === "stop" ? "past" : undefined) : tense;
    return says && this.#result({ kind, tense: says }, wordStart(this.#text, to, longestWord));
  }

  /** A clause that ends with a noun or with the stem of a verb. */
  #noun(): Predicate | undefined {
    const joined = this.#verb(this.#at, "joined");
    if (joined) return joined;
    const found = nounPredicate(this.#text, this.#from, this.#at);
    if (!found || (this.#hasCopula && found.tense === "bare" && !found.isNegated)) return undefined;
    if (found.isNegated) this.#isNegated = true;
    return this.#result(found, found.from);
  }

  /** The kind of the noun that ends at `to`, or before a の there: 終了の予定. */
  #nounKind(to: number): WorkKind {
    const nounEnd = this.#text.charAt(to - 1) === "の" ? to - 1 : to;
    return nounKinds.longestBefore(this.#text, nounEnd)?.meaning ?? "act";
  }

  /** Where a verb that ends at `to` begins, with its object where the verb alone tells nothing: 見直しを行う. */
  #verbStart(to: number): number {
    const verb = plainVerbs.longestBefore(this.#text, to);
    const start = to - (verb?.word.length ?? 0);
    const hasObject = verb?.meaning === "light" && this.#text.charAt(start - 1) === "を";
    return hasObject ? this.#nounStart(start - 1) : verbStart(this.#text, to);
  }

  /** Where the noun that ends at `to` begins; a listed one may have kana: 見直し. */
  #nounStart(to: number): number {
    const listed = nounKinds.longestBefore(this.#text, to);
    return wordStart(this.#text, to - (listed?.word.length ?? 0), longestWord);
  }

  #result(
    { kind, tense, mood }: Pick<Predicate, "kind" | "tense"> & { mood?: Mood | undefined },
    from: number,
  ): Predicate {
    const words = this.#text.slice(Math.max(this.#from, from), this.#end);
    return { kind, tense, mood: this.#mood ?? mood, isNegated: this.#isNegated, words };
  }
}

const planNouns = wordIndex("予定", "計画", "想定", "見込み", "企図");

/** The tense of する in とする, とした, としている. */
function tenseOf(quote: string): Tense {
  if (/[たて]$/u.test(quote)) return "past";
  if (/(?:いる|おり|おります|います)$/u.test(quote)) return "under";
  return quote.endsWith("し") ? "joined" : "plain";
}

/** Where a verb that is not listed begins, so that it can be quoted: its kana up to a particle, and what is before. */
function verbStart(text: string, to: number): number {
  let from = to;
  while (to - from < longestKana && isHiragana(text, from - 1) && !stemStops.has(text, from - 1)) from -= 1;
  return wordStart(text, from, longestWord);
}

const longestKana = 6;
