import type { Day } from "../calendar/day.ts";
import { CharacterSet } from "../reading/characters.ts";
import { scanDates } from "../reading/date-scan.ts";
import { readWrittenDate, type DateReading, type KnownDate } from "../reading/date.ts";
import type { StatedDate } from "./statement.ts";

/** Words that lean on the date before them. */
const leaning = new CharacterSet("同翌次");
const from = ["から", "より", "以降", "以後"];
/** What those begin with. */
const fromStarts = new CharacterSet("かよ以");
/** What a date ends with that is a limit. */
const limitEnds = new CharacterSet("内中末");
const aim = ["を目途", "を目処", "をめど"];

/** Reads the dates of running texts. The same wordings come again and again, so each is read once. */
export class DateReader {
  readonly #reportingDate: Day;
  readonly #known = new Map<string, KnownReading>();

  constructor(reportingDate: Day) {
    this.#reportingDate = reportingDate;
  }

  /** The dates of a text, in order. `places`: where one may begin. */
  read(text: string, places: readonly number[]): StatedDate[] {
    const dates: StatedDate[] = [];
    let before: KnownDate | undefined;
    for (const { from, to } of scanDates(text, places)) {
      const written = text.slice(from, to);
      const { reading, interval } = this.#reading(written, before);
      if (reading.kind === "date") before = reading;
      const isInferred = reading.kind === "date" && reading.relative;
      dates.push({ from, to, text: written, interval, isInferred, bound: boundOf(written, text, to) });
    }
    return dates;
  }

  #reading(written: string, before: KnownDate | undefined): KnownReading {
    const leansOn = leaning.has(written, 0) ? before : undefined;
    const key = leansOn ? `${written}/${String(leansOn.start)}` : written;
    const known = this.#known.get(key);
    if (known) return known;
    const isSame = written === "同日" && leansOn !== undefined;
    const reading = isSame ? leansOn : readWrittenDate(written, this.#reportingDate, leansOn);
    const interval = reading.kind === "date" ? { start: reading.start, end: reading.end } : undefined;
    const fresh = { reading, interval };
    this.#known.set(key, fresh);
    return fresh;
  }
}

interface KnownReading {
  readonly reading: DateReading;
  readonly interval: StatedDate["interval"];
}

function boundOf(written: string, text: string, to: number): StatedDate["bound"] {
  if (written.endsWith("以降") || (fromStarts.has(text, to) && from.some((word) => text.startsWith(word, to)))) {
    return "from";
  }
  const next = text.charAt(to);
  if (written.endsWith("まで")) return next === "に" ? "by" : "until";
  return limitEnds.has(written, written.length - 1) || (next === "を" && aim.some((word) => text.startsWith(word, to)))
    ? "by"
    : "at";
}
