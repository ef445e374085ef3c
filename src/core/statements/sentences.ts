import { isDigit, isSpace } from "../reading/characters.ts";

/** A stretch of the text, from `from` up to but not including `to`. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A stretch between commas. */
export interface Segment extends Span {
  /** The insides of its brackets, as （6月） or （案）. */
  readonly notes: readonly Span[];
}

/** A stretch and the text it stands in. */
export interface Clause extends Span {
  readonly text: string;
}

/** A sentence of a bullet: its clauses as commas part them, and what stands aside of them in brackets. */
export interface Sentence extends Span {
  /** The line of the text that the sentence stands in, from 0. */
  readonly bullet: number;
  /** The stretches between commas before the last one. Commas in brackets and quotes part nothing. */
  readonly segments: readonly Segment[];
  /** The last stretch that says anything: it decides. */
  readonly last: Segment;
  /** The insides of quotes: names, or what somebody says. */
  readonly quotes: readonly Span[];
}

const noMark = 0;
const stop = 1;
const comma = 2;
const opening = 3;
const closing = 4;
const quoting = 5;
const unquoting = 6;
const lineBreak = 7;

/** The mark that each UTF-16 code is; nearly all are none. */
const markOf = new Uint8Array(0x10000);
for (const [mark, characters] of [
  [stop, "。．｡"],
  [comma, "、，､,；;"],
  [opening, "(（[［〔【{｛"],
  [closing, ")）]］〕】}｝"],
  [quoting, "「『“《〈｢"],
  [unquoting, "」』”》〉｣"],
  [lineBreak, "\n\r"],
] as const) {
  for (const character of characters) markOf[character.charCodeAt(0)] = mark;
}

const bulletSigns = /[\s\u3000・･●○◎■□◆◇▪•※*＊①-⑳−–—―-]+/uy;

/** Whether a UTF-16 code parts sentences or clauses, or opens or closes an aside. */
export function isSentenceMark(code: number): boolean {
  return markOf[code] !== noMark;
}

/**
 * Cuts a text into the sentences of its bullets. A sentence ends at 。 or at the end of its line, outside brackets and
 * quotes; a bracket that is not closed on its line is taken to end with the sentence, a quote to part nothing. What stands whole in
 * brackets is a sentence of its own. Linear in the text.
 *
 * @param places where `isSentenceMark` holds, in order
 */
export function sentencesOf(text: string, places: readonly number[]): Sentence[] {
  const sentences: Sentence[] = [];
  let line: number[] = [];
  let bullet = 0;
  let from = 0;
  const endLine = (to: number): void => {
    const before = sentences.length;
    readStretch(text, { from, to }, bullet, line, sentences, 0);
    if (sentences.length > before) bullet += 1;
  };
  for (const at of places) {
    if (markOf[text.charCodeAt(at)] !== lineBreak) {
      line.push(at);
      continue;
    }
    endLine(at);
    line = [];
    from = at + 1;
  }
  endLine(text.length);
  return sentences;
}

/** The marks of a stretch: what stands at each place, and the index of the mark that closes an opening one. */
class Marks {
  readonly kinds: (number | undefined)[] = [];
  readonly partners: (number | undefined)[] = [];

  constructor(text: string, places: readonly number[]) {
    const brackets: number[] = [];
    const quotes: number[] = [];
    for (const at of places) {
      const index = this.kinds.length;
      const isInNumber = isDigit(text, at + 1) && isDigit(text, at - 1);
      const kind = isInNumber ? noMark : markOf[text.charCodeAt(at)];
      this.kinds.push(kind);
      this.partners.push(undefined);
      if (kind === opening) brackets.push(index);
      else if (kind === quoting) quotes.push(index);
      const partner = kind === closing ? brackets.pop() : kind === unquoting ? quotes.pop() : undefined;
      if (partner !== undefined) this.partners[partner] = index;
    }
  }
}

/** Brackets within brackets are opened so often; what stands deeper is an aside of an aside. */
const deepestSentence = 2;

/** Reads the sentences of one line, or of what stands whole in `depth` brackets. `places` are those of its marks. */
function readStretch(
  text: string,
  span: Span,
  bullet: number,
  places: readonly number[],
  sentences: Sentence[],
  depth: number,
): void {
  const marks = new Marks(text, places);
  let draft = new Draft(afterBulletSigns(text, span));
  let firstMark = 0;
  const end = (to: number, nextMark: number): void => {
    const { from, segments, quotes, notes } = draft.end(to);
    const last = lastWith(text, segments);
    if (last) sentences.push({ from, to, bullet, segments, last, quotes });
    else if (depth < deepestSentence) {
      readNotes(text, notes, bullet, places.slice(firstMark, nextMark), sentences, depth + 1);
    }
    draft = new Draft(to + 1);
    firstMark = nextMark;
  };
  let next = 0;
  let index = -1;
  for (const at of places) {
    index += 1;
    if (index < next || at < draft.from) continue;
    const kind = marks.kinds[index];
    const closer = kind === opening || kind === quoting ? asideEnd(index, marks) : undefined;
    if (closer !== undefined) {
      draft.addAside(kind === quoting, { from: at + 1, to: places[closer] ?? span.to });
      next = marks.kinds[closer] === stop ? closer : closer + 1;
    } else if (kind === comma) draft.endSegment(at);
    else if (kind === stop) end(at, index + 1);
  }
  end(span.to, places.length);
}

/** Takes the last segment that says anything off, and all after it; `undefined` when none does. */
function lastWith(text: string, segments: Segment[]): Segment | undefined {
  let last = segments.pop();
  while (last && !hasWords(text, last)) last = segments.pop();
  return last;
}

/**
 * The index of the mark that ends an aside: its own, or for a bracket that is never closed the next stop, which may be
 * the one after the last mark. `undefined` for a quote that is never closed.
 */
function asideEnd(index: number, { kinds, partners }: Marks): number | undefined {
  const partner = partners[index];
  if (partner !== undefined || kinds[index] === quoting) return partner;
  const nextStop = kinds.indexOf(stop, index);
  return nextStop === -1 ? kinds.length : nextStop;
}

/** Reads what stands in the brackets of a sentence that says nothing outside them. */
function readNotes(
  text: string,
  notes: readonly Span[],
  bullet: number,
  places: readonly number[],
  sentences: Sentence[],
  depth: number,
): void {
  const rest = places.values();
  let place = rest.next();
  for (const note of notes) {
    const inside: number[] = [];
    for (; !place.done && place.value < note.to; place = rest.next()) {
      if (place.value >= note.from) inside.push(place.value);
    }
    readStretch(text, note, bullet, inside, sentences, depth);
  }
}

function afterBulletSigns(text: string, { from, to }: Span): number {
  bulletSigns.lastIndex = from;
  return bulletSigns.test(text) ? Math.min(bulletSigns.lastIndex, to) : from;
}

const noNotes: readonly Span[] = [];

/** A sentence that is being read. */
class Draft {
  readonly from: number;
  readonly segments: Segment[] = [];
  readonly quotes: Span[] = [];
  readonly notes: Span[] = [];
  #firstNote = 0;
  #segmentFrom: number;

  constructor(from: number) {
    this.from = from;
    this.#segmentFrom = from;
  }

  addAside(isQuote: boolean, inside: Span): void {
    (isQuote ? this.quotes : this.notes).push(inside);
  }

  end(to: number): this {
    this.endSegment(to);
    return this;
  }

  endSegment(to: number): void {
    const hasNotes = this.notes.length > this.#firstNote;
    this.segments.push({
      from: this.#segmentFrom,
      to,
      notes: hasNotes ? this.notes.slice(this.#firstNote) : noNotes,
    });
    this.#segmentFrom = to + 1;
    this.#firstNote = this.notes.length;
  }
}

/** Whether a segment says anything outside its brackets. */
function hasWords(text: string, { from, to, notes }: Segment): boolean {
  let at = from;
  for (const note of notes) {
    if (hasWord(text, at, note.from)) return true;
    at = note.to;
  }
  return hasWord(text, at, to);
}

function hasWord(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    if (!isSpace(text, at) && markOf[text.charCodeAt(at)] === noMark) return true;
  }
  return false;
}

/** A segment without what stands in brackets there, as a stretch of a text of its own where it has brackets. */
export function outsideOf(text: string, { from, to, notes }: Segment): Clause {
  if (notes.length === 0) return { text, from, to };
  let outside = "";
  let at = from;
  for (const note of notes) {
    outside += text.slice(at, note.from - 1);
    at = note.to + 1;
  }
  outside += text.slice(at, to);
  return { text: outside, from: 0, to: outside.length };
}
