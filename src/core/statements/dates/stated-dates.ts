import type { Day } from "../../calendar/day.ts";
import { CharacterSet } from "../../text/characters.ts";
import { dateEnd } from "../../date/scan.ts";
import { readWrittenDate, type KnownDate } from "../../date/read-date.ts";
import { accusative, dative } from "../matching/particles.ts";
import { matchesAt } from "../matching/matches-at.ts";
import type { StatedDate } from "../statement.ts";

/** Words that lean on the date before them. */
const leaning = new CharacterSet("同翌次");
const fromEnds = new CharacterSet("降");
const fromWords = /(?:から|より|以降|以後)/uy;
/** 10月19日から22日まで is a time, and no beginning. */
const range = /から[^、。をにはがで]{1,14}まで/uy;
/** What those begin with. */
const fromStarts = new CharacterSet("かよ以");
const untilEnds = new CharacterSet("で");
/** What a date ends with that is a limit. */
const limitEnds = new CharacterSet("内中末");
const aim = /を(?:目途|目処|めど)/uy;

/** Reads the dates of running texts. The same wordings come again and again, so each is read once. */
export class DateReader {
  readonly #reportingDate: Day;
  /** By the wording; of those that lean on a date, by that date and the wording. */
  readonly #alone = new Map<string, KnownReading>();
  readonly #leaning = new Map<KnownDate, Map<string, KnownReading>>();

  constructor(reportingDate: Day) {
    this.#reportingDate = reportingDate;
  }

  /** The dates of a text, in order, as they are written: with まで, 末, 中, 頃 … `places`: where one may begin, in order. */
  read(text: string, places: readonly number[]): StatedDate[] {
    const dates: StatedDate[] = [];
    let before: KnownDate | undefined;
    let end = 0;
    for (const from of places) {
      const to = from < end ? undefined : dateEnd(text, from);
      if (to === undefined) continue;
      end = to;
      const written = text.slice(from, to);
      const { date, interval, isInferred } = this.#reading(written, before);
      before = date ?? before;
      dates.push({ from, to, text: written, interval, isInferred, bound: boundOf(written, text, to) });
    }
    return dates;
  }

  #reading(written: string, before: KnownDate | undefined): KnownReading {
    const leansOn = leaning.has(written, 0) ? before : undefined;
    const readings = leansOn ? this.#readingsOn(leansOn) : this.#alone;
    const known = readings.get(written);
    if (known) return known;
    const isSame = written === "同日" && leansOn !== undefined;
    const reading = isSame ? leansOn : readWrittenDate(written, this.#reportingDate, leansOn);
    const date = reading.kind === "date" ? reading : undefined;
    const interval = date && { start: date.start, end: date.end };
    const fresh = { date, interval, isInferred: date?.relative === true };
    readings.set(written, fresh);
    return fresh;
  }

  #readingsOn(date: KnownDate): Map<string, KnownReading> {
    const known = this.#leaning.get(date);
    if (known) return known;
    const fresh = new Map<string, KnownReading>();
    this.#leaning.set(date, fresh);
    return fresh;
  }
}

interface KnownReading {
  readonly date: KnownDate | undefined;
  readonly isInferred: boolean;
  readonly interval: StatedDate["interval"];
}

function boundOf(written: string, text: string, to: number): StatedDate["bound"] {
  const last = written.length - 1;
  if (fromEnds.has(written, last) && written.endsWith("以降")) return "from";
  if (fromStarts.has(text, to) && matchesAt(fromWords, text, to)) return matchesAt(range, text, to) ? "at" : "from";
  if (untilEnds.has(written, last) && written.endsWith("まで")) return dative.has(text, to) ? "by" : "until";
  return limitEnds.has(written, last) || (accusative.has(text, to) && matchesAt(aim, text, to)) ? "by" : "at";
}
