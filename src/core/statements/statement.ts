import type { Day } from "../calendar/day.ts";
import type { Organization } from "../schema/organization.ts";
import type { Span } from "./sentences/sentences.ts";

/** How far a sentence says that the work has got; `none` when it claims nothing of the work. */
export const states = ["done", "underway", "planned", "undecided", "none"] as const;
export type State = (typeof states)[number];

/**
 * What more a clause says of the state it asserts, where it matters to a status.
 *
 * - `preparing`: still being thought of, made or built (検討中, 開発に着手);
 * - `launched`: begun and running (運用を開始);
 * - `ended`: nothing is left (終了, 完了);
 * - `dropped`: will not be done, or not yet: 中止, 見送り;
 * - `delayed`: going on, but late (遅延している);
 * - `step`: what comes before the work itself was done (検討を行った, 意見を聴取した);
 * - `partial`: a part of it has ended (52社で完了);
 * - `lapsed`: was planned, and is not said to have come about (予定であった);
 * - `decided`: decided upon, whether or not it is done yet (することとした);
 * - `conditional`: to be done if need be (必要に応じて見直す);
 * - `effort`: somebody means to try, and says nothing more (努める);
 * - `scheduled`: planned in so many words, or for a day ahead, and not merely the intention to go on.
 */
export type Manner =
  | "preparing"
  | "launched"
  | "ended"
  | "step"
  | "partial"
  | "dropped"
  | "lapsed"
  | "delayed"
  | "decided"
  | "conditional"
  | "effort"
  | "scheduled"
  | "ordinary";

/**
 * What came of reading a sentence: it asserts something of the work; it says in so many words that it does not (目的とする,
 * 重要である); or no rule of the grammar knew what it says, which is not the same.
 */
export type Outcome = "asserts" | "claims-nothing" | "unread";

/** One clause that says how far the work has got. */
export interface Assertion {
  readonly state: Exclude<State, "none">;
  readonly manner: Manner;
  /** It rests on a negation: 未実施, 至っていない, 中止. */
  readonly isNegated: boolean;
  /** Whether its verb stands in a list of the grammar, and is not only taken for work by what stands around it. */
  readonly isListed: boolean;
  /** The words that decided, as written. */
  readonly words: string;
  /** The date that the clause sets for it, when it sets one. */
  readonly date: StatedDate | undefined;
}

/** A date in the text. */
export interface StatedDate extends Span {
  readonly text: string;
  /** The days it may mean, both included; `undefined` when the calendar has none such. */
  readonly interval: { readonly start: Day; readonly end: Day } | undefined;
  /** The year is not written but was taken from the reporting date: 本年1月, 9月末. */
  readonly isInferred: boolean;
  /** Whether it says when the work begins, by when it is done, until when it goes on, or merely when. */
  readonly bound: "from" | "by" | "until" | "at";
}

/** Somebody who acts in the sentence: 内閣官房において. */
export interface Actor extends Span {
  readonly text: string;
  /** It only helps whoever acts: 警察庁の協力を得て. */
  readonly isHelper: boolean;
  /** `undefined` when it is no organization of the schema. */
  readonly organization: Organization | undefined;
}

/** A number of things or times: 47件, 2回. */
export interface Count extends Span {
  readonly text: string;
  readonly number: number;
  readonly unit: string;
  /** The noun that is counted: 検討会 in 検討会を2回開催; empty when none stands before it. */
  readonly of: string;
}

/** A numbered event: 第13回情報セキュリティ政策会議（平成19年8月3日）. */
export interface NumberedEvent extends Span {
  readonly text: string;
  readonly name: string;
  readonly number: number;
  readonly date: StatedDate | undefined;
}

/** What one sentence of a progress text says. */
export interface Statement extends Span {
  /** The line of the text it stands in, from 0. */
  readonly bullet: number;
  readonly text: string;
  /** The state of the last main assertion. */
  readonly state: State;
  readonly outcome: Outcome;
  /** The assertion that decided the state; `undefined` when it is `none`. */
  readonly main: Assertion | undefined;
  /** What the sentence asserts beside it, in order. */
  readonly earlier: readonly Assertion[];
  readonly dates: readonly StatedDate[];
  readonly actors: readonly Actor[];
  readonly counts: readonly Count[];
  readonly events: readonly NumberedEvent[];
}
