/** A regular expression as a tree. What is inside a character's source is left to the engine of the language. */
export type PatternNode =
  /** One character: `source` is what stands for it, such as `[0-9]`, `\p{L}` or `.`. */
  | { readonly kind: "character"; readonly source: string }
  | { readonly kind: "edge"; readonly at: "start" | "end" }
  | { readonly kind: "sequence"; readonly parts: readonly PatternNode[] }
  | { readonly kind: "choice"; readonly options: readonly PatternNode[] }
  | { readonly kind: "repeat"; readonly part: PatternNode; readonly least: number; readonly most: number };

/** Characters of a pattern; one of that length takes thousands of the shortest kind. */
const longestPattern = 1000;

/** What a valid expression is made of (ECMA-262, 22.2.1, with the flag `u`). */
const token = new RegExp(
  [
    String.raw`\[(?:\\.|[^\]\\])*\]`,
    String.raw`\\u[dD][89abAB][\da-fA-F]{2}\\u[dD][c-fC-F][\da-fA-F]{2}`,
    String.raw`\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|c[A-Za-z]|.)`,
    String.raw`\((?:\?(?::|<?[=!]|<[^>]*>|[-a-z]+:))?`,
    String.raw`(?:[*+?]|\{\d+(?:,\d*)?\})\??`,
    ".",
  ].join("|"),
  "gsu",
);

/** What looks around or back, for which there is no automaton; `\1` to `\9` and `\k` name what a group has found. */
const unsupported = /^\(\?(?:<?[=!]|[-a-z])|^\\[1-9kbB]/u;
const quantifier = /^(?:[*+?]|\{(\d+)(,?)(\d*)\})\??$/u;

/** The tree of a valid expression, or `undefined` for one that is too long or has what no automaton can do. */
export function patternTree(pattern: string): PatternNode | undefined {
  if (pattern.length > longestPattern) return undefined;
  const tokens = pattern.match(token) ?? [];
  if (tokens.some((one) => unsupported.test(one))) return undefined;
  return new PatternReader(tokens).choice();
}

class PatternReader {
  private at = 0;

  constructor(private readonly tokens: readonly string[]) {}

  choice(): PatternNode {
    const options = [this.sequence()];
    while (this.tokens[this.at] === "|") {
      this.at += 1;
      options.push(this.sequence());
    }
    const [only] = options;
    return only && options.length === 1 ? only : { kind: "choice", options };
  }

  private sequence(): PatternNode {
    const parts: PatternNode[] = [];
    for (let next = this.tokens[this.at]; next !== undefined && next !== "|" && next !== ")";) {
      parts.push(this.repeated(this.part(next)));
      next = this.tokens[this.at];
    }
    return { kind: "sequence", parts };
  }

  private part(first: string): PatternNode {
    this.at += 1;
    if (first === "^" || first === "$") return { kind: "edge", at: first === "^" ? "start" : "end" };
    if (!first.startsWith("(")) return { kind: "character", source: first };
    const inside = this.choice();
    this.at += 1;
    return inside;
  }

  private repeated(part: PatternNode): PatternNode {
    const match = quantifier.exec(this.tokens[this.at] ?? "");
    if (!match) return part;
    this.at += 1;
    const [sign, least, comma, most] = match;
    if (least === undefined) {
      return { kind: "repeat", part, least: sign.startsWith("+") ? 1 : 0, most: sign.startsWith("?") ? 1 : Infinity };
    }
    const open = most === "" ? Infinity : Number(most);
    return { kind: "repeat", part, least: Number(least), most: comma === "" ? Number(least) : open };
  }
}
