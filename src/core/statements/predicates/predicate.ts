import { isSpace } from "../../text/characters.ts";
import {
  absenceParticles,
  adjectiveEnd,
  attributive,
  genitive,
  nasal,
  pastEnd,
  plainEnd,
  quotedEnd,
  quoteEnds,
  trailing,
} from "../matching/particles.ts";
import { absent, become, made, notSo } from "./complements.ts";
import { nounKindAt, nounStart, quotedStart } from "./deciding-words.ts";
import { endings, tenseOfQuote, type Role } from "./endings.ts";
import { nounPredicate } from "./noun-predicate.ts";
import { planned } from "./plans.ts";
import { inwards, PredicateDraft, type Outcome } from "./predicate-draft.ts";
import type { Predicate } from "./predicate-type.ts";
import { plainVerb, verbBefore } from "./verbs.ts";
import { plainVerbs } from "./work-verbs.ts";

/** More endings than this do not follow each other. */
const mostEndings = 8;

/** The endings of verbs, which most clauses end with. */
type VerbRole = "past" | "past-progressive" | "progressive" | "plain" | "joined" | "negative" | "wish";
/** Those that make a plan, a decision or a quote of what stands before them. */
type FrameRole = "plan" | "intent" | "decision" | "outcome" | "rule" | "quote" | "holder" | "thing" | "deed";

/**
 * Reads the predicate that a clause of a text, from `from` to `to`, ends with; `undefined` when it ends with a mere
 * noun or a phrase.
 */
export function readPredicate(text: string, from: number, to: number): Predicate | undefined {
  let end = to;
  while (end > from && (isSpace(text, end - 1) || trailing.has(text, end - 1))) end -= 1;
  if (end === from) return undefined;
  const predicate = readInwards(new PredicateDraft(text, from, end));
  // A noun in quotes is a name.
  return predicate?.tense === "bare" && quoteEnds.has(text, end) ? undefined : predicate;
}

/** Reads endings from the last one inwards, up to the verb or noun that they belong to. */
function readInwards(draft: PredicateDraft): Predicate | undefined {
  for (let left = mostEndings; left > 0; left -= 1) {
    const ending = endings.longestBefore(draft.text, draft.at);
    const outcome = ending ? take(draft, ending.meaning, ending.word) : noun(draft);
    if (outcome !== inwards) return outcome;
  }
  return undefined;
}

/** Takes an ending off, or reads what it belongs to. */
function take(draft: PredicateDraft, role: Role, word: string): Outcome {
  const inner = draft.at - word.length;
  switch (role) {
    case "past":
    case "past-progressive":
    case "progressive":
    case "plain":
    case "joined":
    case "negative":
    case "wish":
      return takeVerbal(draft, role, word, inner);
    case "plan":
    case "intent":
    case "decision":
    case "outcome":
    case "rule":
    case "quote":
    case "holder":
    case "thing":
    case "deed":
      return takeFrame(draft, role, word, inner);
    default:
      return takeNominal(draft, role, word, inner);
  }
}

function takeVerbal(draft: PredicateDraft, role: VerbRole, word: string, inner: number): Outcome {
  switch (role) {
    case "past":
    case "past-progressive":
      return verbBefore(draft, inner, "past");
    case "progressive":
    case "joined":
      return verbBefore(draft, inner, role);
    case "plain":
      return plainVerb(draft, inner, word) ?? noun(draft);
    case "wish":
      draft.mood ??= "planned";
      return verbBefore(draft, inner, "plain");
    case "negative":
      if (adjectiveEnd.has(draft.text, inner - 1)) return draft.circumstance(quotedStart(draft.text, inner));
      // A text that is nothing but ない says that there is none, too.
      if (inner === 0 || absenceParticles.has(draft.text, inner - 1)) return absent(draft, inner - 1);
      draft.isNegated = !draft.isNegated;
      return verbBefore(draft, inner, "past");
  }
}

function takeFrame(draft: PredicateDraft, role: FrameRole, word: string, inner: number): Outcome {
  const { text } = draft;
  const last = inner - 1;
  switch (role) {
    case "plan":
      return planned(draft, inner, word);
    case "intent":
      return plainEnd.has(text, last) ? planned(draft, inner, word) : noun(draft);
    case "decision":
      draft.mood ??= "planned";
      return draft.inwards(inner);
    case "outcome":
      draft.mood ??= "decided";
      return draft.inwards(inner);
    case "rule":
      if (word.startsWith("と") && !quotedEnd.has(text, last)) return become(draft, inner, "under");
      draft.mood ??= "prescribed";
      return quoted(draft, inner);
    case "quote":
      return quotedEnd.has(text, last) ? quoted(draft, inner) : made(draft, inner, tenseOfQuote(word));
    case "holder":
      return held(draft, inner, word) ?? (quotedEnd.has(text, last) ? draft.inwards(inner) : noun(draft));
    case "thing":
      return isThing(draft, word, last) ? asThing(draft, inner) : noun(draft);
    case "deed":
      return plainEnd.has(text, last) ? asThing(draft, inner) : noun(draft);
  }
}

/** Holders of work that has begun and not ended. */
const phases: readonly string[] = ["段階", "最中", "途中", "途上"];

/** A noun that a holder holds: 検討段階, 整備の途上, 困難な状況; `undefined` where it is neither work nor tells by itself. */
function held(draft: PredicateDraft, inner: number, word: string): Predicate | undefined {
  const { text } = draft;
  if (attributive.has(text, inner - 1)) {
    const hard = endings.longestBefore(text, inner - 1);
    return hard?.meaning === "hard" ? draft.ofMood("hard", inner - 1 - hard.word.length) : undefined;
  }
  const kind = nounKindAt(text, inner);
  const isWork = kind !== undefined && kind !== "circumstance" && kind !== "opinion" && kind !== "record";
  if (!isWork || !phases.includes(word)) return undefined;
  const nounEnd = genitive.has(text, inner - 1) ? inner - 1 : inner;
  return draft.result(kind, "under", nounStart(text, nounEnd), true);
}

/** する もの; of a project only what it did: 終了した事業である tells that it ended, 支援する事業である what it is. */
function isThing({ text, hasCopula }: PredicateDraft, word: string, last: number): boolean {
  return word === "もの" ? quotedEnd.has(text, last) : hasCopula && pastEnd.has(text, last);
}

function asThing(draft: PredicateDraft, inner: number): typeof inwards {
  draft.mood ??= "thing";
  return draft.inwards(inner);
}

/** 「…」とされている says what stands in the quote. */
function quoted(draft: PredicateDraft, inner: number): typeof inwards {
  return draft.inwards(quoteEnds.has(draft.text, inner - 1) ? inner - 1 : inner);
}

function takeNominal(
  draft: PredicateDraft,
  role: Exclude<Role, VerbRole | FrameRole>,
  word: string,
  inner: number,
): Outcome {
  const { text } = draft;
  switch (role) {
    case "copula":
      if (word === "だ" && nasal.has(text, inner - 1)) return verbBefore(draft, inner, "past");
      draft.hasCopula = true;
      return draft.inwards(inner);
    case "past-copula":
      draft.isLapsed = true;
      return draft.inwards(inner);
    case "not-copula":
      return notSo(draft, inner);
    case "inability":
      draft.isNegated = true;
      // 見込むことはできない denies no plan.
      return plainVerbs.longestBefore(text, inner)?.meaning === "plan" ? undefined : draft.inwards(inner);
    case "absence":
      return absent(draft, inner);
    case "without":
      return undefined;
    case "done":
      return draft.actOr(nounKindAt(text, inner), "finished", nounStart(text, inner));
    case "duty":
      return draft.ofMood("judged", inner);
    case "open":
    case "hard":
    case "judged":
      return draft.ofMood(role, inner);
  }
}

/** A clause that ends with a noun or with the stem of a verb. */
function noun(draft: PredicateDraft): Outcome {
  const joined = verbBefore(draft, draft.at, "joined");
  if (joined) return joined;
  const found = nounPredicate(draft.text, draft.from, draft.at);
  if (!found || (draft.hasCopula && found.tense === "bare" && !found.isNegated)) return undefined;
  if (found.isNegated) draft.isNegated = true;
  return draft.result(found.kind, found.tense, found.from, found.isListed);
}
