import { groupBy } from "../groups.ts";
import type { CellOf } from "../reading/table.ts";
import { fieldNames } from "../schema/schema.ts";
import { defineRule } from "./rule.ts";

/**
 * Characters that Windows code page 932 added to JIS X 0208 and that other systems show wrongly or not at all: enclosed
 * and Roman numerals, units and abbreviations in one character, and the private use area of each machine.
 */
const anyPlatformCharacter = /[\u2116\u2121\u2160-\u217F\u2460-\u24FF\u3220-\u33FF\uE000-\uF8FF\u{F0000}-\u{10FFFD}]/gu;

/** Fields by which measures are put in order: ①, Ⅱ 環境づくり. */
const ordering: readonly string[] = [fieldNames.number, fieldNames.chapter, fieldNames.section];
/** So many cells of such a field are numbered so throughout, and not by a slip. */
const fewestNumbered = 3;

/**
 * A text has no platform-dependent characters (rule L1-08): ① ㈱ Ⅳ ㍻. Where a plan's numbers or chapters are numbered
 * by them throughout, that is said once.
 */
export const platformCharacter = defineRule({
  id: "platform-character",
  group: "writing",
  severity: "warning",
  // The private use areas beyond the basic plane by the first halves of their characters.
  characters: [
    "\u2116\u2121",
    [0x2160, 0x217f],
    [0x2460, 0x24ff],
    [0x3220, 0x33ff],
    [0xe000, 0xf8ff],
    [0xdb80, 0xdbff],
  ],
  *check({ candidates }) {
    for (const { cell, characters, others } of togetherInOrder(candidates)) {
      const { text } = cell.reading;
      const facts = { characters: characters.map((character) => ({ character, instead: instead(character) })), others };
      yield { at: cell, value: text, facts };
    }
  },
});

/** How the character can be written; nothing where Unicode knows no other way, as for ⓫ and private characters. */
function instead(character: string): string | undefined {
  const written = character.normalize("NFKC");
  return written === character ? undefined : written;
}

interface Found {
  readonly cell: CellOf<"text">;
  readonly characters: readonly string[];
  /** How many further cells of the same field it stands for. */
  readonly others: number;
}

/** The cells with such characters; of a field that orders the measures the first one for all. */
function togetherInOrder(candidates: readonly CellOf<"text">[]): Found[] {
  const found = candidates.flatMap((cell): Found[] => {
    const characters = [...new Set(cell.reading.text.match(anyPlatformCharacter))];
    return characters.length > 0 ? [{ cell, characters, others: 0 }] : [];
  });
  const numbered = groupBy(
    found.filter(({ cell }) => ordering.includes(cell.field.name)),
    ({ cell }) => cell.field.name,
  );
  return found.flatMap((one): Found[] => {
    const same = numbered.get(one.cell.field.name) ?? [];
    if (same.length < fewestNumbered) return [one];
    if (same[0] !== one) return [];
    return [
      { ...one, characters: [...new Set(same.flatMap(({ characters }) => characters))], others: same.length - 1 },
    ];
  });
}
