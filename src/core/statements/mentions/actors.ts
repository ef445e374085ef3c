import { CharacterSet, isWordCharacter } from "../../text/characters.ts";
import type { Organization } from "../../schema/organization.ts";
import { subject } from "../matching/particles.ts";
import type { Span } from "../sentences/sentences.ts";
import { matchesAt } from "../matching/matches-at.ts";
import type { Actor } from "../statement.ts";
import { SuffixIndex, wordIndex } from "../matching/suffix-index.ts";

/** Endings of a unit of an organization, or of a school, written on from the organization's name. */
const unitEndings = wordIndex("センター", "局", "部", "課", "室", "本部", "大学校", "研究所");
const longestUnit = 18;
const longestGloss = 22;
/** が with its verb right before a noun: 総務省が定める基準 says nothing of what 総務省 does now. */
const attributive = /(?:[一-龥々]|(?![をにとへ])[ぁ-ん]){1,9}?[るたうくすむ](?=[一-龥々ァ-ヶ「])/uy;
/** What marks the acting one: alone, or as it begins. */
const actingParticles = new CharacterSet("はが");
const actingStarts = new CharacterSet("にでもをの");
const actingMark = /(?:に(?:おい|て|より)|では|も[、引]|を(?:挙げて|中心)|の(?:出席者|職員|担当者)から)/uy;
/** What marks one that helps whoever acts. */
const helpingStarts = new CharacterSet("のと");
const helpingMark = /(?:の(?:協力|支援)|と(?:連携|協力|ともに))/uy;
/** After one of these, another name follows that tells for both whether they act. */
const conjunctionStarts = new CharacterSet("、，及並・とや又");
const conjunction = /(?:[、，・とや]|及び|並びに|又は)/uy;
const openBrackets = new CharacterSet("(（");
const closeBrackets = new CharacterSet(")）");
const andOthers = new CharacterSet("等");
/** The police of all places belong to the police agency. */
const police = ["都道府県", "各都道府県", "道府県", "全国"];
const policeName = "警察";
const ownOffices = ["当省", "当庁", "当府", "本省"];

/** A name in the text, with the organization it means; `undefined` for one that no schema lists (当省). */
export interface Mention extends Span {
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

  /** The characters that names end with. */
  get nameEnds(): ReadonlySet<string> {
    return this.#ends;
  }

  /** The names in a text, in order; of two that overlap the longer one. `places`: where a name may end. */
  namesIn(text: string, places: readonly number[]): Mention[] {
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

/** Those of the named ones who act, in order. Of names joined by 及び, all act when the last one does. */
export function actorsAmong(names: readonly Mention[], text: string): Actor[] {
  const actors: Actor[] = [];
  let waiting: Mention[] = [];
  let end = 0;
  for (const { from, to: nameEnd, organization } of names) {
    if (from !== end && waiting.length > 0) waiting = [];
    const to = unitEnd(text, nameEnd);
    waiting.push({ from, to, organization });
    const after = afterGloss(text, to);
    const isActing = acts(text, after);
    if (isActing || helps(text, after)) {
      for (const one of waiting) actors.push(actorOf(text, one, !isActing));
      waiting = [];
    }
    end = afterConjunction(text, after);
  }
  return actors;
}

function acts(text: string, at: number): boolean {
  if (actingStarts.has(text, at)) return matchesAt(actingMark, text, at);
  if (!actingParticles.has(text, at)) return false;
  return !subject.has(text, at) || !matchesAt(attributive, text, at + 1);
}

function helps(text: string, at: number): boolean {
  return helpingStarts.has(text, at) && matchesAt(helpingMark, text, at);
}

/** Behind the conjunction at a place; -1, where nothing begins, when there is none. */
function afterConjunction(text: string, at: number): number {
  return conjunctionStarts.has(text, at) && matchesAt(conjunction, text, at) ? conjunction.lastIndex : -1;
}

/** Behind a short name in brackets, and 等. */
function afterGloss(text: string, at: number): number {
  const behind = openBrackets.has(text, at) ? afterBracket(text, at) : at;
  return andOthers.has(text, behind) ? behind + 1 : behind;
}

/** Behind the bracket that opens at a place, unless it is a long one. */
function afterBracket(text: string, at: number): number {
  for (let inside = at; inside < at + longestGloss; inside += 1) if (closeBrackets.has(text, inside)) return inside + 1;
  return at;
}

function actorOf(text: string, { from, to, organization }: Mention, isHelper: boolean): Actor {
  return { from, to, text: text.slice(from, to), organization, isHelper };
}

/** Where the name of a unit ends that is written on from an organization's name, or the name itself. */
function unitEnd(text: string, nameEnd: number): number {
  if (!isWordCharacter(text, nameEnd)) return nameEnd;
  let end = nameEnd + 1;
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
