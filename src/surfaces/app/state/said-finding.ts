import { findingAddress, type Finding } from "../../../core/index.ts";
import type { Catalogue } from "../../../words/catalogue.ts";
import { sayFinding } from "../../../words/say.ts";
import type { Wording } from "../../../words/sentence.ts";
import type { FindingPlace } from "../checking/finding-places.ts";
import type { CheckView } from "../checking/report.ts";

/**
 * What is needed to say where findings stand; `places` are those of the findings that are said, where they are known.
 */
export type FoundOn = Pick<CheckView, "sheet" | "places">;

/**
 * A finding in words. They are found when they are wanted: a long list shows few of its findings, and is searched
 * rarely. One object a finding, since tens of thousands are made at a time.
 */
export class SaidFinding {
  #sentence: Wording | undefined;
  #searched: string | undefined;

  constructor(
    /** Of its own in a report, and the same in every view of it. */
    readonly key: string,
    readonly finding: Finding,
    /** The measure that it is about, where that is known. */
    readonly place: FindingPlace | undefined,
    private readonly mainSheet: string,
    private readonly catalogue: Catalogue,
  ) {}

  get cell(): string {
    return findingAddress(this.finding, this.mainSheet);
  }

  /** The row in words: the measure, and the sheet where it is not the one that is spoken of. */
  get rowTitle(): string {
    const { sheet } = this.finding;
    return [sheet === this.mainSheet ? "" : sheet, this.place?.title ?? ""].filter((part) => part !== "").join(" ");
  }

  get sentence(): Wording {
    return (this.#sentence ??= sayFinding(this.finding, this.catalogue));
  }

  /** All that a search looks into, folded. */
  searched(): string {
    return (this.#searched ??= folded(this.searchedText()));
  }

  private searchedText(): string {
    const { message, hint } = this.sentence;
    const { title } = this.catalogue.rules[this.finding.rule];
    const { reason = "" } = this.finding.confirmation ?? {};
    return [this.cell, message, hint, this.finding.value, title, this.rowTitle, reason].join("\n");
  }
}

/** The findings of a report in words, in reading order. */
export function sayFindings(
  findings: readonly Finding[],
  { sheet, places }: FoundOn,
  catalogue: Catalogue,
): SaidFinding[] {
  return findings.map((finding, at) => new SaidFinding(String(at), finding, places[at], sheet, catalogue));
}

/** A text as it is searched for, whatever its width and case. */
export function folded(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}
