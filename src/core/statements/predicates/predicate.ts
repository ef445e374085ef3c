import { isSpace } from "../../reading/characters.ts";
import { nounKindAt, nounStart, quotedStart, stemStart, verbStart } from "./deciding-words.ts";
import { endings, tenseOfQuote, type Role } from "./endings.ts";
import { nounPredicate } from "./noun-predicate.ts";
import type { Mood, Predicate, Tense } from "./predicate-type.ts";
import {
  absenceParticles,
  doingParticles,
  makingParticles,
  nasal,
  nativeParticles,
  objectParticles,
  plainEnd,
  planParticles,
  quotedEnd,
  quoteEnds,
  trailing,
} from "../matching/particles.ts";
import type { Clause } from "../sentences/sentences.ts";
import { wordIndex } from "../matching/suffix-index.ts";
import { planNouns, plainVerbs, stems, type VerbKind } from "./work-words.ts";

const denials = wordIndex("ない");
/** More endings than this do not follow each other. */
const mostEndings = 8;

/** The endings that are no verb's. */
type NominalRole = Exclude<
  Role,
  "past" | "past-progressive" | "progressive" | "plain" | "joined" | "negative" | "wish"
>;

/** An ending was taken off, and what stands before it is to be read. */
const inwards = Symbol("inwards");

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
      if (result !== inwards) return result;
    }
    return undefined;
  }

  /** Takes an ending off, or reads what it belongs to: first those of verbs, which most clauses end with. */
  #take(role: Role, word: string): Predicate | typeof inwards | undefined {
    const inner = this.#at - word.length;
    switch (role) {
      case "past":
      case "past-progressive":
        return this.#verb(inner, "past");
      case "progressive":
        return this.#verb(inner, "progressive");
      case "plain": {
        const verb = plainVerbs.longestBefore(this.#text, this.#at);
        if (verb) return this.#native(verb.meaning, this.#at - verb.word.length, "plain");
        return this.#verb(inner, "plain");
      }
      case "joined":
        return this.#verb(inner, "joined");
      case "negative":
        // A text that is nothing but ない says that there is none, too.
        if (inner === 0 || absenceParticles.has(this.#text, inner - 1)) return this.#absent(inner - 1);
        this.#isNegated = !this.#isNegated;
        return this.#verb(inner, "past");
      case "wish":
        return this.#verb(inner, "plain", "planned");
      default:
        return this.#nominal(role, word, inner);
    }
  }

  #nominal(role: NominalRole, word: string, inner: number): Predicate | typeof inwards | undefined {
    const last = inner - 1;
    switch (role) {
      case "copula":
        if (word === "だ" && nasal.has(this.#text, last)) return this.#verb(inner, "past");
        this.#hasCopula = true;
        return this.#inwards(inner);
      case "past-copula":
        this.#isLapsed = true;
        return this.#inwards(inner);
      case "not-copula":
      case "inability":
        this.#isNegated = true;
        return this.#inwards(inner);
      case "holder":
      case "thing":
        if (!quotedEnd.has(this.#text, last)) return this.#noun();
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
      case "quote":
        return quotedEnd.has(this.#text, last) ? this.#quoted(inner) : this.#complement(inner, tenseOfQuote(word));
      case "absence":
        return this.#absent(inner);
      case "done":
        return this.#result({ kind: nounKindAt(this.#text, inner), tense: "finished" }, nounStart(this.#text, inner));
      case "open":
      case "hard":
      case "judged":
      case "duty":
        return this.#result({ kind: "act", tense: "bare", mood: role === "duty" ? "judged" : role }, inner);
    }
  }

  #inwards(inner: number): typeof inwards {
    this.#at = inner;
    return inwards;
  }

  /** 「…」とされている says what stands in the quote. */
  #quoted(inner: number): typeof inwards {
    return this.#inwards(quoteEnds.has(this.#text, inner - 1) ? inner - 1 : inner);
  }

  /** The verb whose stem ends at `to`. An unlisted one is an act; only its ending is then known. */
  #verb(to: number, tense: Tense, mood?: Mood): Predicate | undefined {
    this.#mood ??= mood;
    const stem = stems.longestBefore(this.#text, to);
    if (!stem) {
      return tense === "joined" ? undefined : this.#result({ kind: "act", tense }, stemStart(this.#text, to));
    }
    const from = to - stem.word.length;
    return stem.meaning === "doing" || stem.meaning === "potential"
      ? this.#doing(from, tense, stem.meaning === "potential")
      : this.#native(stem.meaning, from, tense);
  }

  /** する and what stands before it: its noun, or what something is made into. */
  #doing(to: number, tense: Tense, isPotential: boolean): Predicate | undefined {
    if (makingParticles.has(this.#text, to - 1)) return this.#complement(to - 1, tense);
    const nounEnd = doingParticles.has(this.#text, to - 1) ? to - 1 : to;
    const plan = planNouns.longestBefore(this.#text, nounEnd);
    if (plan) return this.#intended(nounEnd - plan.word.length, tense);
    const isAbility = isPotential && tense === "plain" && !this.#mood && !this.#isNegated;
    return this.#result(
      { kind: nounKindAt(this.#text, nounEnd), tense, mood: isAbility ? "judged" : undefined },
      quotedStart(this.#text, nounEnd),
    );
  }

  #native(kind: VerbKind, to: number, tense: Tense): Predicate | undefined {
    const nounEnd = nativeParticles.has(this.#text, to - 1) ? to - 1 : to;
    if (kind === "become") return this.#complement(nounEnd, tense === "progressive" ? "under" : tense);
    if (kind === "exist") return this.#existing(nounEnd);
    if (kind === "plan") return this.#intended(to, tense);
    const from = nounStart(this.#text, nounEnd);
    return this.#result({ kind: kind === "light" ? nounKindAt(this.#text, nounEnd) : kind, tense }, from);
  }

  /** 予定している, 見込んでいる; 予定していた was a plan, 予定していない is none. */
  #intended(to: number, tense: Tense): Predicate {
    const mood = this.#isNegated ? "unplanned" : tense === "past" ? "lapsed" : "planned";
    this.#isNegated = false;
    const objectEnd = objectParticles.has(this.#text, to - 1) ? to - 1 : to;
    return this.#result({ kind: "act", tense: "plain", mood }, quotedStart(this.#text, objectEnd));
  }

  /** 予定, 見込み and the verb or noun before them; 予定であった was a plan, 予定ではない is none. */
  #planned(inner: number): Predicate {
    const mood = this.#isNegated ? "unplanned" : this.#isLapsed ? "lapsed" : "planned";
    this.#isNegated = denials.longestBefore(this.#text, inner) !== undefined;
    const objectEnd = planParticles.has(this.#text, inner - 1) ? inner - 1 : inner;
    const from = objectEnd === inner ? verbStart(this.#text, inner) : nounStart(this.#text, objectEnd);
    return this.#result({ kind: nounKindAt(this.#text, objectEnd), tense: "plain", mood }, from);
  }

  /** 必要がある, 予定がある, 準備の段階にある; that anything else is there says nothing of the work. */
  #existing(nounEnd: number): Predicate | undefined {
    const noun = endings.longestBefore(this.#text, nounEnd);
    if (noun?.meaning === "plan") return this.#planned(nounEnd - noun.word.length);
    if (noun?.meaning === "holder") {
      this.#at = nounEnd;
      return this.read();
    }
    return this.#result({ kind: "circumstance", tense: "plain", mood: "judged" }, quotedStart(this.#text, nounEnd));
  }

  /** 予定はない, 必要はない. That nothing else is there (指摘は特になし) is told beside the work. */
  #absent(nounEnd: number): Predicate {
    const noun = endings.longestBefore(this.#text, nounEnd);
    const inner = nounEnd - (noun?.word.length ?? 0);
    if (noun?.meaning === "plan") {
      return this.#result(
        { kind: nounKindAt(this.#text, inner), tense: "plain", mood: "unplanned" },
        quotedStart(this.#text, inner),
      );
    }
    if (noun?.meaning === "judged") return this.#result({ kind: "act", tense: "bare", mood: "judged" }, inner);
    return this.#result({ kind: "record", tense: "bare" }, quotedStart(this.#text, nounEnd));
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
    if (role === "done") return this.#result({ kind: nounKindAt(this.#text, inner), tense: "finished" }, inner);
    const kind = nounKindAt(this.#text, to);
    const says = tense === "under" ? (kind === "end" || kind === "stop" ? "past" : undefined) : tense;
    return says && this.#result({ kind, tense: says }, quotedStart(this.#text, to));
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

  #result(
    { kind, tense, mood }: Pick<Predicate, "kind" | "tense"> & { mood?: Mood | undefined },
    from: number,
  ): Predicate {
    const words = this.#text.slice(Math.max(this.#from, from), this.#end);
    return { kind, tense, mood: this.#mood ?? mood, isNegated: this.#isNegated, words };
  }
}
