const kanjiDigitValues = new Map(Array.from("〇一二三四五六七八九", (digit, value) => [digit, value] as const)).set(
  "零",
  0,
);
const kanjiPlaces = new Map([
  ["千", 1000],
  ["百", 100],
  ["十", 10],
]);

/**
 * Reads kanji numerals up to 9999, digit by digit (二〇〇七) or by places (二千七, 十九). `undefined` when the text is
 * empty or no such numeral.
 */
export function parseKanjiNumber(text: string): number | undefined {
  const characters = Array.from(text);
  if (characters.length === 0) return undefined;
  return characters.some((character) => kanjiPlaces.has(character)) ? byPlaces(characters) : byDigits(characters);
}

function byDigits(characters: readonly string[]): number | undefined {
  let value = 0;
  for (const character of characters) {
    const digit = kanjiDigitValues.get(character);
    if (digit === undefined) return undefined;
    value = value * 10 + digit;
  }
  return value;
}

/** Places come from great to small, each with one digit before it, or none for 1. */
function byPlaces(characters: readonly string[]): number | undefined {
  let value = 0;
  let digit: number | undefined;
  let lastPlace = Infinity;
  for (const character of characters) {
    const place = kanjiPlaces.get(character);
    if (place === undefined) {
      if (digit !== undefined) return undefined;
      digit = kanjiDigitValues.get(character);
      if (digit === undefined || digit === 0) return undefined;
    } else {
      if (place >= lastPlace) return undefined;
      value += (digit ?? 1) * place;
      digit = undefined;
      lastPlace = place;
    }
  }
  return value + (digit ?? 0);
}
