import type { Span } from "../sentences/sentences.ts";

const goesOn = /引き続き|引続き|継続して|継続的に|随時|適宜|定期的に|通年/u;
const total = /(?:計|延べ|合計|総計|全)[\s\u3000]*[0-9０-９]/u;
const ahead = /次第|今後|将来/u;
const means = /(?:こと|支援|育成|整備|実施|構築|開発|推進)(?:で|によ[りっ]|を通じ)/u;

/** What the whole sentence of a clause says beside it; looked for only when it is asked for. */
export class SentenceTraits {
  readonly #text: string;
  readonly #span: Span;
  #goesOn: boolean | undefined;
  #hasTotal: boolean | undefined;
  #liesAhead: boolean | undefined;

  constructor(text: string, span: Span) {
    this.#text = text;
    this.#span = span;
  }

  /** 引き続き, 継続的に, 随時 … */
  get goesOn(): boolean {
    this.#goesOn ??= goesOn.test(this.#words);
    return this.#goesOn;
  }

  /** 今後, 準備が整い次第 … */
  get liesAhead(): boolean {
    this.#liesAhead ??= ahead.test(this.#words);
    return this.#liesAhead;
  }

  /** …することにより */
  get hasMeans(): boolean {
    return means.test(this.#words);
  }

  /** 計36施設, 延べ3回 … */
  get hasTotal(): boolean {
    this.#hasTotal ??= total.test(this.#words);
    return this.#hasTotal;
  }

  get #words(): string {
    return this.#text.slice(this.#span.from, this.#span.to);
  }
}
