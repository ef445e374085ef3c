/** Characters that people type for one another, after NFKC: dashes and long vowels, waves, middle dots, circles. */
const unified = [
  [/[‐‑‒–—―−─━]/gu, "-"],
  [/[〜∼]/gu, "~"],
  [/[·•]/gu, "・"],
  [/[〇◯]/gu, "○"],
  [/、/gu, ","],
] as const;
const whiteSpace = /[\s\u200B\uFEFF]+/gu;

/** Characters that folding leaves as they are; most texts have no other, and are known at a glance. */
const foldedAlready = /^[!-@[-~ぁ-ゖァ-ヺ・ー々一-鿿。「」]*$/u;

/**
 * The key under which texts are compared that differ in writing only: width (NFKC), white space and line breaks,
 * letter case, and characters typed for one another. The long vowel ー stays, being a letter of words.
 */
export function foldText(text: string): string {
  if (foldedAlready.test(text)) return text;
  // Once more, since a mark that stood on a space (U+1FED) now stands on the character before.
  const folded = text.normalize("NFKC").replace(whiteSpace, "").toLowerCase().normalize("NFKC");
  return unified.reduce((unifiedText, [variants, character]) => unifiedText.replace(variants, character), folded);
}

/** The Levenshtein distance of two texts in code points, or `limit + 1` as soon as it is known to be greater. */
export function editDistance(one: string, other: string, limit: number): number {
  const from = Array.from(one);
  const to = Array.from(other);
  if (Math.abs(from.length - to.length) > limit) return limit + 1;
  let before = to.map((_, at) => at + 1);
  let beforeStart = 0;
  for (const character of from) {
    const row: number[] = [];
    let left = beforeStart + 1;
    let smallest = left;
    let diagonal = beforeStart;
    for (const [at, above] of before.entries()) {
      left = Math.min(above + 1, left + 1, diagonal + (to[at] === character ? 0 : 1));
      row.push(left);
      smallest = Math.min(smallest, left);
      diagonal = above;
    }
    if (smallest > limit) return limit + 1;
    before = row;
    beforeStart += 1;
  }
  return Math.min(before.at(-1) ?? from.length, limit + 1);
}

/** One slip is forgiven in texts of at least three characters, and one more for every five beyond. */
const shortestText = 3;
const charactersPerSlip = 5;
/** In so short a text the first character carries the meaning: 総務省 is not a slip of 法務省. */
const shortText = 4;
/** A slip in one of these is another meaning: 未実施 and 実施, 2018年度 and 2019年度. */
const meaningful = /[未不非無0-9]/gu;

/**
 * What the name nearest to a folded text stands for, if it is so near that a slip is likelier than another word:
 * 経済産業者 is near 経済産業省. `undefined` when no name is near enough, or when two with different meanings are
 * equally near.
 */
export function nearest<Meaning>(text: string, names: ReadonlyMap<string, Meaning>): Meaning | undefined {
  const length = Array.from(text).length;
  if (length < shortestText) return undefined;
  const limit = 1 + Math.floor((length - shortestText) / charactersPerSlip);
  const kept = meaningfulCharacters(text);
  let best: Meaning | undefined;
  let bestDistance = limit + 1;
  let isTie = false;
  for (const [name, meaning] of names) {
    const isOther = length <= shortText && name.charAt(0) !== text.charAt(0);
    if (isOther || meaningfulCharacters(name) !== kept) continue;
    const distance = editDistance(text, name, limit);
    if (distance > limit || distance > bestDistance) continue;
    isTie = distance === bestDistance && (isTie || meaning !== best);
    best = meaning;
    bestDistance = distance;
  }
  return isTie ? undefined : best;
}

/** The characters that make another meaning when they change, in their order. */
export function meaningfulCharacters(text: string): string {
  return (text.match(meaningful) ?? []).join("");
}
