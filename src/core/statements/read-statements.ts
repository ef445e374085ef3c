import type { Day } from "../calendar/day.ts";
import type { Organization } from "../schema/organization.ts";
import { ActorReader } from "./actors.ts";
import { assertionsOf } from "./clauses.ts";
import { readCounts } from "./counts.ts";
import { readEvents } from "./events.ts";
import { LandmarkFinder } from "./landmarks.ts";
import { sentencesOf, type Span } from "./sentences.ts";
import type { StatedDate, Statement } from "./statement.ts";
import { DateReader } from "./stated-dates.ts";

/** What the reading of a progress text needs besides the text. */
export interface StatementContext {
  /** The day that 本年 and 9月末 are counted from, and that tells what lies ahead. */
  readonly reportingDate: Day;
  readonly organizations: readonly Organization[];
}

/** Reads many progress texts of one workbook; dates and names are prepared once. */
export class StatementReader {
  readonly #dates: DateReader;
  readonly #actors: ActorReader;
  readonly #landmarks: LandmarkFinder;
  readonly #reportingDate: Day;

  constructor({ reportingDate, organizations }: StatementContext) {
    this.#dates = new DateReader(reportingDate);
    this.#actors = new ActorReader(organizations);
    this.#landmarks = new LandmarkFinder(this.#actors.nameEnds);
    this.#reportingDate = reportingDate;
  }

  /** What a text says, sentence by sentence. Linear in the text. */
  read(text: string): Statement[] {
    const { marks, dates: datePlaces, numbers, names } = this.#landmarks.find(text);
    const dates = this.#dates.read(text, datePlaces);
    const takeDates = taker(dates);
    const takeActors = taker(this.#actors.read(text, names));
    const takeCounts = taker(readCounts(text, numbers));
    const takeEvents = taker(readEvents(text, dates, numbers));
    return sentencesOf(text, marks).map((sentence) => {
      const { from, to, bullet } = sentence;
      const own = withoutNames(text, takeDates(sentence), sentence.quotes);
      const { main, earlier } = assertionsOf(text, sentence, own, this.#reportingDate);
      return {
        from,
        to,
        bullet,
        text: text.slice(from, to),
        state: main?.state ?? "none",
        main,
        earlier,
        dates: own,
        actors: takeActors(sentence),
        counts: takeCounts(sentence),
        events: takeEvents(sentence),
      };
    });
  }

  /** The listed organizations that a text names, whether they act or not. */
  mentions(text: string): ReadonlySet<Organization> {
    return this.#actors.mentions(text, this.#landmarks.find(text).names);
  }
}

/** Most sentences have no parts of a kind; they share this. */
const none: readonly never[] = [];

/** Hands out the parts of one sentence after the other; both come in the order of the text. */
function taker<Part extends Span>(parts: readonly Part[]): (sentence: Span) => readonly Part[] {
  let next = 0;
  return ({ from, to }) => {
    if ((parts[next]?.from ?? Infinity) >= to) return none;
    const taken: Part[] = [];
    for (let part = parts[next]; part && part.from < to; part = parts[next]) {
      if (part.from >= from) taken.push(part);
      next += 1;
    }
    return taken;
  };
}

/** After a quote: somebody says what stands in it, so that it is no name. */
const saying = /^[」』]?と(?:され|し|の)/u;

/** The dates that stand in no name: 「2006年度の評価」 dates nothing. */
function withoutNames(text: string, dates: readonly StatedDate[], quotes: readonly Span[]): readonly StatedDate[] {
  if (dates.length === 0 || quotes.length === 0) return dates;
  const names = quotes.filter(({ to }) => !saying.test(text.slice(to, to + 4)));
  let at = 0;
  return dates.filter(({ from }) => {
    while ((names[at]?.to ?? Infinity) <= from) at += 1;
    return from < (names[at]?.from ?? Infinity);
  });
}
