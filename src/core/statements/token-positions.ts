import { characterCodes, digits, isDigit, markMembers } from "../text/characters.ts";
import { afterDateNumber, beginsDate, datesStart } from "../date/scan.ts";
import { afterCountedNumber } from "./mentions/counts.ts";
import { lineBreak, markCharacters, markOfCode, SentenceMarks } from "./sentences/sentence-marks.ts";

/** Where in a text something may stand that is worth a closer look, in order. */
export interface TokenPositions {
  /** Line breaks, commas, stops, brackets and quotes; a sign between two digits (2,511) is none. */
  readonly marks: SentenceMarks;
  /** Where a date may begin, as far as its first two characters tell, or its number and what follows that. */
  readonly dates: readonly number[];
  /** The first digits of the numbers that may be counts or ordinals. */
  readonly numbers: readonly number[];
  /** Characters that the name of an organization may end with. */
  readonly names: readonly number[];
}

const digit = 1;
const mark = 2;
const newLine = 4;
const name = 8;
const dateStart = 16;
const dateNumberEnd = 32;
const countEnd = 64;

/** Looks at every character of texts once, so that all that reads them looks at few. */
export class TokenFinder {
  /** What each UTF-16 code may be, as bits; nearly all are nothing. */
  readonly #flags = new Uint8Array(characterCodes);
  readonly #marks = new SentenceMarks();

  /** @param nameEnds the last characters of the names that are looked for */
  constructor(nameEnds: ReadonlySet<string>) {
    markMembers(this.#flags, digit, digits.members);
    markMembers(this.#flags, mark, Object.values(markCharacters));
    markMembers(this.#flags, newLine, [markCharacters[lineBreak]]);
    markMembers(this.#flags, name, nameEnds);
    markMembers(this.#flags, dateStart, datesStart.members);
    markMembers(this.#flags, dateNumberEnd, afterDateNumber.members);
    markMembers(this.#flags, countEnd, afterCountedNumber.members);
  }

  /** What stands where in a text. Its marks are those of the next text as soon as that is looked at. */
  find(text: string): TokenPositions {
    const flags = this.#flags;
    const marks = this.#marks;
    marks.clear();
    const dates: number[] = [];
    const numbers: number[] = [];
    const names: number[] = [];
    /** The first digit of the number that ends here; -1 where none does. */
    let number = -1;
    for (let at = 0; at < text.length; at += 1) {
      const found = flags[text.charCodeAt(at)] as number;
      if (found === 0) {
        number = -1;
        continue;
      }
      if ((found & name) !== 0) names.push(at);
      if ((found & digit) !== 0) {
        if (number < 0) number = at;
        continue;
      }
      if (number >= 0 && (found & dateNumberEnd) !== 0) dates.push(number);
      if (number >= 0 && (found & countEnd) !== 0) numbers.push(number);
      if ((found & dateStart) !== 0 && beginsDate(text, at)) dates.push(at);
      if ((found & mark) !== 0) {
        const isInNumber = number >= 0 && (found & newLine) === 0 && isDigit(text, at + 1);
        if (!isInNumber) marks.add(at, markOfCode(text.charCodeAt(at)));
      }
      number = -1;
    }
    return { marks, dates, numbers, names };
  }
}
