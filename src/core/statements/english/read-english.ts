import type { Assertion, Manner, Statement } from "../statement.ts";
import type { TextReading } from "../read-statements.ts";

/** Participles of verbs that end a piece of work; with them a passive or a perfect tells that it is done. */
const ended =
  "met|set up|put in place|closed|secured|built|finished|published|adopted|completed|delivered|established|introduced|implemented|issued|released|held|approved|signed|finalised|finalized|concluded|created|passed|achieved|appointed|awarded|submitted|laid|enacted|recruited|installed|procured|trained|commissioned";
/** What begins something that then runs. */
const begun =
  "launched|opened|rolled out|went live|gone live|came into force|come into force|took effect|started|begun|began";
/** What comes before the work itself. */
const prepared = "drafted|consulted|analysed|analyzed|discussed|reviewed|agreed|identified|scoped|tested|piloted";
const between = "(?:(?:now|since|already|also|all|formally|successfully|recently|fully|then|both) )*";

interface Pattern {
  readonly state: Assertion["state"];
  readonly manner: Manner;
  readonly isNegated?: true;
  readonly words: RegExp;
}

/** A perfect or a passive of the past; `simple` are verbs whose simple past no other form looks like. */
function told(verbs: string, simple = ""): RegExp {
  const perfect = `(?:(?:has|have|had) ${between}(?:been )?${between}|(?:was|were) ${between})(?:${verbs})`;
  return new RegExp(`\\b(?:${[perfect, simple].filter((form) => form !== "").join("|")})\\b`, "giu");
}

/** Verbs are told in one way each, so that at one place at most one pattern of them speaks. */
const patterns: readonly Pattern[] = [
  {
    state: "planned",
    manner: "scheduled",
    words:
      /\b(?:will(?! have)|shall|(?:is|are|remains?) (?:now |currently |still )?(?:planned|scheduled|due|intended|to be|expected to be)|plans? to|intends? to|aims? to|(?:is|are|has|have) yet to)\b(?: (?:be|go|to|not) \w+| \w+)?/giu,
  },
  {
    state: "undecided",
    manner: "dropped",
    isNegated: true,
    words:
      /\b(?:has|have|had|was|were|is|are) (?:not|never)(?: yet)?(?: been)? (?:\w+ed|laid|held|begun|made)\b|\b(?:cancelled|canceled|abandoned|withdrawn|discontinued)\b/giu,
  },
  { state: "done", manner: "ordinary", words: told(ended) },
  { state: "underway", manner: "launched", words: told(begun, "went live|came into force|took effect|began") },
  { state: "done", manner: "step", words: told(prepared) },
  {
    state: "underway",
    manner: "preparing",
    words:
      /\b(?:is|are|remains?) (?:now |currently |still )?(?:being \w+|under ?way|ongoing|in progress|under (?:development|construction|consideration|review)|in (?:development|preparation))\b/giu,
  },
];

/**
 * What follows such a word is told of something else, or under a condition: the data that was published, once it is
 * agreed.
 */
const aside = /\b(?:that|which|who|once|if|when|until|after|before|unless|while|because|as) (?:\S+ ){0,4}$/iu;
/** A sentence of what comes again and again, or of what there is none of, is about no step of the work. */
const routine = /\b(?:every|each|annual(?:ly)?|yearly|quarterly|monthly|weekly|daily|regular(?:ly)?)\b|^\W*No\b/iu;
const sentenceEnd = /(?<=[.!?])\s+(?=["“(]?[A-Z0-9])|\n+/u;

/** Whether a text is to be read as English: words in Latin letters, and several of them. */
export function isEnglish(text: string): boolean {
  return /^\P{L}*(?:\p{Script=Latin}+\P{L}+){2}\p{Script=Latin}/u.test(text);
}

/**
 * What an English progress text says of the work, by the finite verbs of its main clauses. Only verbs that are listed
 * speak; dates, organizations and counts are not read. Where a sentence is not known, or one thing was done and another
 * is planned, the whole text is unread: which of them the measure is, a reader would have to judge.
 */
export function readEnglish(text: string): TextReading {
  const sentences = text.split(sentenceEnd).map((sentence) => ({ sentence, assertions: assertionsIn(sentence) }));
  const states = new Set(sentences.flatMap(({ assertions }) => assertions.map(({ state }) => state)));
  const isMixed = states.has("done") && states.has("planned");
  const isKnown = !isMixed && sentences.every(({ assertions }) => assertions.length > 0);
  let from = 0;
  const statements = sentences.map(({ sentence, assertions }, bullet): Statement => {
    const start = text.indexOf(sentence, from);
    from = start + sentence.length;
    const main = isKnown ? assertions.at(-1) : undefined;
    return {
      ...{ from: start, to: from, bullet, text: sentence, main, state: main?.state ?? "none" },
      outcome: main ? "asserts" : "unread",
      earlier: isKnown ? assertions.slice(0, -1) : [],
      ...{ dates: [], actors: [], counts: [], events: [] },
    };
  });
  return { statements, mentions: [] };
}

function assertionsIn(sentence: string): Assertion[] {
  return patterns
    .flatMap(({ state, manner, isNegated = false, words }) =>
      [...sentence.matchAll(words)].map(({ 0: matched, index }) => ({
        index,
        assertion: { state, manner, isNegated, isListed: true, words: matched, date: undefined } as const,
      })),
    )
    .filter(({ index }) => !aside.test(sentence.slice(0, index)) && !routine.test(sentence))
    .toSorted((one, other) => one.index - other.index)
    .map(({ assertion }) => assertion);
}
