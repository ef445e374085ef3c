import { beginsDate } from "../reading/date-scan.ts";
import { isDigit } from "../reading/characters.ts";
import { isSentenceMark } from "./sentences.ts";

/** Where in a text something may stand that is worth a closer look, in order. */
export interface Landmarks {
  /** Line breaks, commas, stops, brackets and quotes. */
  readonly marks: readonly number[];
  /** Characters that a date may begin with. */
  readonly dates: readonly number[];
  /** First digits of numbers. */
  readonly numbers: readonly number[];
  /** Characters that the name of an organization may end with. */
  readonly names: readonly number[];
}

const mark = 1;
const date = 2;
const digit = 4;
const name = 8;

/** Looks at every character of texts once, so that all that reads them looks at few. */
export class LandmarkFinder {
  readonly #flags = new Uint8Array(0x10000);

  /** @param nameEnds the last characters of the names that are looked for */
  constructor(nameEnds: ReadonlySet<string>) {
    for (let code = 0; code < this.#flags.length; code += 1) {
      const character = String.fromCharCode(code);
      this.#flags[code] =
        (isSentenceMark(code) ? mark : 0) |
        (beginsDate(code) ? date : 0) |
        (isDigit(character, 0) ? digit : 0) |
        (nameEnds.has(character) ? name : 0);
    }
  }

  /** The landmarks of a text. */
  find(text: string): Landmarks {
    const flags = this.#flags;
    const marks: number[] = [];
    const dates: number[] = [];
    const numbers: number[] = [];
    const names: number[] = [];
    let isInNumber = false;
    for (let at = 0; at < text.length; at += 1) {
      const found = flags[text.charCodeAt(at)];
      const isDigitHere = found !== undefined && (found & digit) !== 0;
      if (found && !(isInNumber && isDigitHere)) {
        if ((found & mark) !== 0) marks.push(at);
        if ((found & name) !== 0) names.push(at);
        if ((found & date) !== 0) dates.push(at);
        if (isDigitHere) numbers.push(at);
      }
      isInNumber = isDigitHere;
    }
    return { marks, dates, numbers, names };
  }
}
