import { CharacterSet, isWordCharacter } from "../reading/characters.ts";
import type { Organization } from "../schema/organization.ts";
import type { Span } from "./sentences.ts";
import type { Actor } from "./statement.ts";
import { SuffixIndex, wordIndex } from "./suffix-index.ts";

/** Endings of a unit of an organization, or of a school, written on from the organization's name. */
const unitEndings = wordIndex("センター", "局", "部", "課", "室", "本部", "大学校", "研究所");
const longestUnit = 18;
const longestGloss = 22;
/** が with its verb right before a noun: 総務省が定める基準 says nothing of what 総務省 does now. */
const attributive = /(?:[一-龥々]|(?![をにとへ])[ぁ-ん]){1,9}?[るたうくすむ](?=[一-龥々ァ-ヶ「])/uy;
/** How the acting one is marked, and how one that helps whoever acts. */
const actingMarks =
  "において におい にて では が は も、 も引 を挙げて の出席者から の職員から の担当者から により を中心".split(" ");
/** What those begin with. */
const actingStarts = new CharacterSet("にではがもをの");
const helpingMarks = ["の協力", "の支援", "と連携", "と協力", "とともに"];
const helpingStarts = new CharacterSet("のと");
/** After one of these, another name follows that tells for both whether they act. */
const conjunctions = ["、", "，", "及び", "並びに", "・", "と", "や", "又は"];
const conjunctionStarts = new CharacterSet("、，及並・とや又");
/** The police of all places belong to the police agency. */
const police = ["都道府県", "各都道府県", "道府県", "全国"];
const policeName = "警察";
const ownOffices = ["当省", "当庁", "当府", "本省"];

/** A name in the text, with the organization it means. */
interface Mention extends Span {
  readonly organization: Organization | undefined;
}

/** Finds who acts in a text. Built once for the organizations of a schema. */
export class ActorReader {
  readonly #names: SuffixIndex<Organization | undefined>;
  readonly #ends: ReadonlySet<string>;

  constructor(organizations: readonly Organization[]) {
    const own = ownOffices.map((name) => [name, undefined] as const);
    const listed = organizations.flatMap((organization) =>
      namesOf(organization).map((name) => [name, organization] as const),
    );
    const names = [...listed, ...own];
    this.#names = new SuffixIndex<Organization | undefined>(names);
    this.#ends = new Set(names.map(([name]) => name.slice(-1)));
  }

  /** Every listed organization that a text names, acting or not. */
  mentions(text: string, places: readonly number[]): Set<Organization> {
    return new Set(this.#mentions(text, places).flatMap(({ organization }) => organization ?? []));
  }

  /** The characters that names end with. */
  get nameEnds(): ReadonlySet<string> {
    return this.#ends;
  }

  /** Those who act, in order. `places`: where a name may end. Of names joined by 及び, all act when the last one does. */
  read(text: string, places: readonly number[]): Actor[] {
    const actors: Actor[] = [];
    let waiting: Mention[] = [];
    let end = NaN;
    for (const { from, to: nameEnd, organization } of this.#mentions(text, places)) {
      if (from !== end) waiting = [];
      const to = unitEnd(text, nameEnd);
      waiting.push({ from, to, organization });
      const after = afterGloss(text, to);
      const isActing = acts(text, after);
      const isHelper = !isActing && helpingStarts.has(text, after) && hasAt(helpingMarks, text, after);
      if (isActing || isHelper) {
        for (const one of waiting) actors.push(actorOf(text, one, isHelper));
        waiting = [];
      }
      end = after + conjunctionLength(text, after);
    }
    return actors;
  }

  /** The names in a text, in order; of two that overlap the longer one. */
  #mentions(text: string, places: readonly number[]): Mention[] {
    const mentions: Mention[] = [];
    for (const at of places) {
      const to = at + 1;
      const found = this.#names.longestBefore(text, to);
      if (!found) continue;
      const from = to - found.word.length;
      while ((mentions.at(-1)?.to ?? 0) > from) mentions.pop();
      mentions.push({ from: from - placesBefore(text, from, found.word), to, organization: found.meaning });
    }
    return mentions;
  }
}

/** The length of the conjunction at a place; NaN, which is no place, where there is none. */
function conjunctionLength(text: string, at: number): number {
  if (!conjunctionStarts.has(text, at)) return NaN;
  return conjunctions.find((conjunction) => text.startsWith(conjunction, at))?.length ?? NaN;
}

function hasAt(words: readonly string[], text: string, at: number): boolean {
  return words.some((word) => text.startsWith(word, at));
}

function acts(text: string, at: number): boolean {
  if (!actingStarts.has(text, at) || !hasAt(actingMarks, text, at)) return false;
  attributive.lastIndex = at + 1;
  return text.charAt(at) !== "が" || !attributive.test(text);
}

/** Behind a short name in brackets, and 等. */
function afterGloss(text: string, at: number): number {
  const isOpen = text.charAt(at) === "(" || text.charAt(at) === "（";
  const inside = isOpen ? text.slice(at, at + longestGloss).search(/[)）]/u) : -1;
  const behind = at + inside + 1;
  return text.charAt(behind) === "等" ? behind + 1 : behind;
}

function actorOf(text: string, { from, to, organization }: Mention, isHelper: boolean): Actor {
  return { from, to, text: text.slice(from, to), organization, isHelper };
}

/** Where the name of a unit ends that is written on from an organization's name, or the name itself. */
function unitEnd(text: string, nameEnd: number): number {
  let end = nameEnd;
  while (end - nameEnd < longestUnit && isWordCharacter(text, end)) end += 1;
  return unitEndings.longestBefore(text, end) ? end : nameEnd;
}

/** The length of 都道府県 and the like before 警察. */
function placesBefore(text: string, from: number, name: string): number {
  if (name !== policeName) return 0;
  return police.find((place) => text.endsWith(place, from))?.length ?? 0;
}

/** The ways to write an organization in a text; abbreviations in Latin letters also stand within words. */
function namesOf({ name, shortName, aliases }: Organization): string[] {
  return [name, ...(shortName === undefined ? [] : [shortName]), ...aliases].filter((one) => !/[A-Za-z]/u.test(one));
}
