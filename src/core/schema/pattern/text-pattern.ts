import { patternTree, type PatternNode } from "./pattern-tree.ts";

/** A regular expression that takes a time in proportion to the text, whatever it and the text are. */
export interface TextPattern {
  /** Whether the whole text has the form. */
  readonly matches: (text: string) => boolean;
}

type State =
  /** Goes on when the next character is one of those. */
  | { readonly kind: "character"; readonly is: (character: string) => boolean; readonly next: number }
  | { readonly kind: "edge"; readonly at: "start" | "end"; readonly next: number }
  /** Goes on with any of them; a repetition adds its own beginning. */
  | { readonly kind: "fork"; readonly nexts: number[] }
  | { readonly kind: "end" };

/** States of an automaton; as many steps may be taken for each character of a text. */
const stateLimit = 1000;

/**
 * Compiles a regular expression of ECMAScript with the flag `u`. The engine of the language tries every way through an
 * expression, so that `(a+)+b` and 40 letters take it longer than a life; this one goes all ways at once.
 *
 * `undefined` for an expression that is wrong, and for one that looks around or back, or has more than 1,000 characters
 * or states. Throws nothing.
 */
export function textPattern(pattern: string): TextPattern | undefined {
  const tree = isExpression(pattern) ? patternTree(pattern) : undefined;
  if (!tree) return undefined;
  const automaton = new Automaton();
  const end = automaton.add({ kind: "end" });
  const start = automaton.build(tree, end);
  return automaton.isTooLarge ? undefined : { matches: (text) => automaton.matches(text, start) };
}

/** Whether the language takes it for a regular expression. */
export function isExpression(pattern: string): boolean {
  try {
    new RegExp(pattern, "u");
    return true;
  } catch {
    return false;
  }
}

class Automaton {
  private readonly states: State[] = [];

  get isTooLarge(): boolean {
    return this.states.length > stateLimit;
  }

  add(state: State): number {
    return this.states.push(state) - 1;
  }

  /** Adds the states of a tree, from the last to the first, and returns the first; `next` is what follows them. */
  build(node: PatternNode, next: number): number {
    if (this.isTooLarge) return next;
    switch (node.kind) {
      case "character":
        return this.add({ kind: "character", is: characterTest(node.source), next });
      case "edge":
        return this.add({ kind: "edge", at: node.at, next });
      case "sequence":
        return node.parts.reduceRight((following, part) => this.build(part, following), next);
      case "choice":
        return this.add({ kind: "fork", nexts: node.options.map((option) => this.build(option, next)) });
      case "repeat":
        return this.buildRepetition(node, next);
    }
  }

  private buildRepetition({ part, least, most }: PatternNode & { readonly kind: "repeat" }, next: number): number {
    let first = next;
    if (most === Infinity) {
      const nexts = [next];
      first = this.add({ kind: "fork", nexts });
      nexts.push(this.build(part, first));
    } else {
      for (let count = least; count < most && !this.isTooLarge; count += 1)
        first = this.add({ kind: "fork", nexts: [next, this.build(part, first)] });
    }
    for (let count = 0; count < least && !this.isTooLarge; count += 1) first = this.build(part, first);
    return first;
  }

  matches(text: string, start: number): boolean {
    const characters = Array.from(text);
    let current = this.reached([start], 0, characters.length);
    for (const [at, character] of characters.entries()) {
      const nexts = [...current].flatMap((number) => {
        const state = this.states[number];
        return state?.kind === "character" && state.is(character) ? [state.next] : [];
      });
      current = this.reached(nexts, at + 1, characters.length);
    }
    return [...current].some((number) => this.states[number]?.kind === "end");
  }

  /** All states that can be reached without a character between it and the next. */
  private reached(from: readonly number[], at: number, length: number): ReadonlySet<number> {
    const found = new Set(from);
    for (const number of found) {
      const state = this.states[number];
      if (state?.kind === "fork") for (const next of state.nexts) found.add(next);
      else if (state?.kind === "edge" && at === (state.at === "start" ? 0 : length)) found.add(state.next);
    }
    return found;
  }
}

/** Tests one character, each once. */
function characterTest(source: string): (character: string) => boolean {
  const expression = new RegExp(`^${source}$`, "u");
  const known = new Map<string, boolean>();
  return (character) => {
    const is = known.get(character) ?? expression.test(character);
    known.set(character, is);
    return is;
  };
}
