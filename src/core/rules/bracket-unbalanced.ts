import { CharacterSet } from "../text/characters.ts";
import { defineRule } from "./rule.ts";

const pairs = new Map([
  ["(", ")"],
  ["[", "]"],
  ["「", "」"],
  ["『", "』"],
  ["【", "】"],
  ["〔", "〕"],
  ["《", "》"],
  ["〈", "〉"],
]);
const characters = ["()（）[]［］", ...pairs.keys(), ...pairs.values()];
const brackets = new CharacterSet(...characters);
/** `1)`, `ア）` and `(a` … at the beginning of a line or a quotation number a list; such a bracket has no partner. */
const listNumber = /(?:^|[\s・、。([「『【])[0-9A-Za-zア-ン]{1,3}$/u;

/** Every bracket has its partner. Brackets of either width pair with each other, as people type them. */
export const bracketUnbalanced = defineRule({
  id: "bracket-unbalanced",
  group: "writing",
  severity: "warning",
  characters,
  *check({ candidates }) {
    for (const cell of candidates) {
      const { text } = cell.reading;
      const found = firstUnbalanced(text);
      if (found) yield { at: cell, value: text, facts: found };
    }
  },
});

function firstUnbalanced(text: string): { readonly bracket: string; readonly around: string } | undefined {
  const open: { readonly closer: string; readonly at: number }[] = [];
  for (let at = brackets.next(text, 0); at !== -1; at = brackets.next(text, at + 1)) {
    const bracket = narrow(text.charAt(at));
    const closer = pairs.get(bracket);
    if (closer) open.push({ closer, at });
    else if (open.at(-1)?.closer === bracket) open.pop();
    else if (bracket !== ")" || !listNumber.test(text.slice(Math.max(0, at - 4), at).normalize("NFKC"))) {
      return unbalancedAt(text, open.at(-1)?.at ?? at);
    }
  }
  const [left] = open;
  return left && unbalancedAt(text, left.at);
}

const narrowed = new Map([
  ["（", "("],
  ["）", ")"],
  ["［", "["],
  ["］", "]"],
]);

/** Full-width brackets as half-width ones; other characters as they are. */
function narrow(character: string): string {
  return narrowed.get(character) ?? character;
}

const shownCharacters = 10;

/** The bracket and the words beside it, by which a user finds it in a long text. */
function unbalancedAt(text: string, at: number): { readonly bracket: string; readonly around: string } {
  const before = Array.from(text.slice(0, at)).slice(-shownCharacters);
  const after = Array.from(text.slice(at)).slice(0, shownCharacters + 1);
  return { bracket: text.charAt(at), around: [...before, ...after].join("") };
}
