import type { CellOf, Table } from "../../reading/table.ts";
import { characterCodes, markMembers, type CharacterMember } from "../../text/characters.ts";

/** A rule as far as it is told which texts it has to look at. */
interface Selective {
  readonly characters?: readonly CharacterMember[];
}

/**
 * Finds for each of some rules the texts that hold one of its characters, in reading order. Every text is read once for
 * all rules, since most have none of the characters. At most 31 rules may be selective.
 */
export function candidateFinder<Rule extends Selective>(
  rules: readonly Rule[],
): (table: Pick<Table, "directCells">) => ReadonlyMap<Rule, readonly CellOf<"text">[]> {
  const selective = rules.flatMap((rule) => (rule.characters ? [{ rule, characters: rule.characters }] : []));
  const bitsByCode = new Int32Array(characterCodes);
  for (const [at, { characters }] of selective.entries()) markMembers(bitsByCode, 1 << at, characters);
  return ({ directCells }) => {
    const candidates = selective.map(({ rule }) => [rule, [] as CellOf<"text">[]] as const);
    for (const cell of directCells.text) {
      const bits = bitsOf(cell.reading.text, bitsByCode);
      if (bits === 0) continue;
      for (const [at, [, cells]] of candidates.entries()) if ((bits & (1 << at)) !== 0) cells.push(cell);
    }
    return new Map(candidates);
  };
}

function bitsOf(text: string, bitsByCode: Int32Array): number {
  let bits = 0;
  for (let at = 0; at < text.length; at += 1) bits |= bitsByCode[text.charCodeAt(at)] as number;
  return bits;
}
