/** A date text without its remarks in brackets, and those. */
export interface DateText {
  readonly main: string;
  readonly notes: readonly string[];
}

const openingBrackets = "([{<【〔「『《〈";
const closingBrackets = ")]}>】〕」』》〉";
const dashes = /[‐‑‒–—―−─━]/gu;
const waves = /[〜∼→⇒]/gu;
const commas = /[、､]/gu;
/** After the turn of the year: in January, or not much later. With 令和8 or 翌 before it, that year is named. */
const newYear = /(?<![\d元今来昨翌])年明け(?:早々)?/gu;
const newYearOfYear = /年明け(?:早々)?/gu;
/** 今秋, 来春; a winter is that of the fiscal year, since in February 今冬 is the one that has begun. */
const seasonOfYear = /([今来昨翌])(?=[春夏秋])/gu;
const winterOfYear = /([今来昨翌])(?=冬)/gu;
/** Exported tables write a day with the time 0:00:00. */
const timeOfDay = /(\d)[ t]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?z?$/u;
/** In 平成 1 9 年 the spaces are layout; in 2014 2015 they part two years. */
const spacedDigits = /(?<!\d)\d(?:[^\S\n]\d(?!\d))+/gu;
const digit = /^\d$/u;

/** Puts a cell's text into the characters that dates are read in, and takes out what stands in brackets. */
export function dateTextOf(text: string): DateText {
  const folded = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\r\n?/gu, "\n")
    .replace(dashes, "-")
    .replace(waves, "~")
    .replace(commas, ",")
    .replace(newYear, "1月")
    .replace(newYearOfYear, "年1月")
    .replace(seasonOfYear, "$1年")
    .replace(winterOfYear, "$1年度");
  const { main, notes } = withoutNotes(folded.trim());
  const [only, ...others] = notes;
  const isAllInBrackets = main.trim() === "" && only !== undefined && others.length === 0;
  return isAllInBrackets ? { main: only.trim(), notes: [] } : { main: main.trim().replace(timeOfDay, "$1"), notes };
}

/**
 * Removes white space. Between digits it becomes a space, since 2014 and 2015 in two lines are no day; other line
 * breaks become what is given, being layout or the border between two dates.
 */
export function withoutSpaces(text: string, lineBreak: "" | ","): string {
  const joined = text.replace(spacedDigits, (run) => run.replace(/\s/gu, ""));
  return joined.replace(/\s+/gu, (space, at: number) => {
    const isBetweenDigits = digit.test(joined.charAt(at - 1)) && digit.test(joined.charAt(at + space.length));
    if (isBetweenDigits) return " ";
    return space.includes("\n") ? lineBreak : "";
  });
}

/** A bracket that is never closed opens a note up to the end. */
function withoutNotes(text: string): DateText {
  const notes: string[] = [];
  let main = "";
  let note = "";
  let depth = 0;
  for (const character of text) {
    const isClosing = closingBrackets.includes(character) && depth > 0;
    if (isClosing) depth -= 1;
    if (isClosing && depth === 0) {
      notes.push(note);
      note = "";
    } else if (depth > 0 || isClosing) note += character;
    else if (!openingBrackets.includes(character)) main += character;
    if (openingBrackets.includes(character)) depth += 1;
  }
  if (depth > 0) notes.push(note);
  return { main, notes };
}
