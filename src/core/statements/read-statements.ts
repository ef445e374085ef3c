import type { Day } from "../calendar/day.ts";
import type { Organization } from "../schema/organization.ts";
import { ActorReader, actorsAmong, type Mention } from "./mentions/actors.ts";
import { assertionsOf } from "./assertions/clauses.ts";
import { readCounts } from "./mentions/counts.ts";
import { readEvents } from "./mentions/events.ts";
import { TokenFinder } from "./token-positions.ts";
import { sentencesOf, type Sentence, type Span } from "./sentences/sentences.ts";
import type { Actor, Count, NumberedEvent, StatedDate, Statement } from "./statement.ts";
import { DateReader } from "./dates/stated-dates.ts";

/** What the reading of a progress text needs besides the text. */
export interface StatementContext {
  /** The day that 本年 and 9月末 are counted from, and that tells what lies ahead. */
  readonly reportingDate: Day;
  readonly organizations: readonly Organization[];
}

/** What a progress text says. */
export interface TextReading {
  /** What it says sentence by sentence, in order. */
  readonly statements: readonly Statement[];
  /** The listed organizations that it names, in order, whether they act or not. */
  readonly mentions: readonly Organization[];
}

/** Reads many progress texts of one workbook; dates and names are prepared once. */
export class StatementReader {
  readonly #dates: DateReader;
  readonly #actors: ActorReader;
  readonly #tokens: TokenFinder;
  readonly #reportingDate: Day;

  constructor({ reportingDate, organizations }: StatementContext) {
    this.#dates = new DateReader(reportingDate);
    this.#actors = new ActorReader(organizations);
    this.#tokens = new TokenFinder(this.#actors.nameEnds);
    this.#reportingDate = reportingDate;
  }

  /** What a text says. Linear in the text. */
  read(text: string): TextReading {
    const tokens = this.#tokens.find(text);
    const dates = this.#dates.read(text, tokens.dates);
    const names = this.#actors.namesIn(text, tokens.names);
    const parts = {
      dates: partsOf(dates),
      actors: partsOf(actorsAmong(names, text)),
      counts: partsOf(readCounts(text, tokens.numbers)),
      events: partsOf(readEvents(text, dates, tokens.numbers)),
    };
    const sentences = sentencesOf(text, tokens.marks);
    return {
      statements: sentences.map((sentence) => this.#statement(text, sentence, parts)),
      mentions: listedAmong(names),
    };
  }

  #statement(text: string, sentence: Sentence, { dates, actors, counts, events }: TextParts): Statement {
    const { from, to, bullet, quotes } = sentence;
    const own = withoutNames(text, dates.of(sentence), quotes);
    const { main, earlier, outcome } = assertionsOf(text, sentence, own, this.#reportingDate);
    return {
      from,
      to,
      bullet,
      text: text.slice(from, to),
      state: main?.state ?? "none",
      outcome,
      main,
      earlier,
      dates: own,
      actors: actors.of(sentence),
      counts: counts.of(sentence),
      events: events.of(sentence),
    };
  }
}

function listedAmong(names: readonly Mention[]): Organization[] {
  const listed: Organization[] = [];
  for (const { organization } of names) if (organization) listed.push(organization);
  return listed;
}

/** Most sentences have no parts of a kind; they share this. */
const none: readonly never[] = [];

/** Hands out the parts of one sentence after the other; both come in the order of the text. */
class Parts<Part extends Span> {
  readonly #parts: readonly Part[];
  #next = 0;

  constructor(parts: readonly Part[]) {
    this.#parts = parts;
  }

  of({ from, to }: Span): readonly Part[] {
    let taken: Part[] | undefined;
    for (let part = this.#parts[this.#next]; part && part.from < to; part = this.#parts[this.#next]) {
      this.#next += 1;
      if (part.from < from) continue;
      // An array that grows from none has room for 17 at once, and most sentences have one part of a kind.
      if (taken) taken.push(part);
      else taken = [part];
    }
    return taken ?? none;
  }
}

const noParts = new Parts<never>(none);

function partsOf<Part extends Span>(parts: readonly Part[]): Parts<Part> {
  return parts.length === 0 ? noParts : new Parts(parts);
}

/** The parts of a text that belong to its sentences. */
interface TextParts {
  readonly dates: Parts<StatedDate>;
  readonly actors: Parts<Actor>;
  readonly counts: Parts<Count>;
  readonly events: Parts<NumberedEvent>;
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
