import type { Span } from "../sentences/sentences.ts";

const goesOn = /引き続き|引続き|継続して|継続的に|随時|適宜|定期的に|通年/u;
/** 毎年度、… 年4回、… 四半期ごとに…, and not 5年1回 or 毎年度評価. */
const recurring =
  /(?:毎[年月週]度?|隔[年月週]|(?<![0-9０-９])年間?[0-9０-９一二三四]+回)(?:程度)?[、，]|(?:四半期|年度|月)(?:ごと|毎)に/u;
/** 準備が整い次第, and not 事の次第. */
const awaited = /[いきしちにみりえけせてねめれ了定決]次第/u;
const total = /(?:計|延べ|合計|総計|全)[\s\u3000]*[0-9０-９]/u;
const ahead = /次第|今後|将来/u;
/** What makes a whole sentence one about the sheet. */
const sheetTopic =
  /(?:指標|目標値?|目標最終年度|目標年度|実績値?|見込み?|達成度|件数|コスト)(?:等)?(?:について|に関して)?は[、，]?/u;
/** A topic stands at the head of its sentence. */
const longestHead = 80;
const past = /[ただ][。．」』）)\s]*$/u;
const means = /(?:こと|支援|育成|整備|実施|構築|開発|推進)(?:で|によ[りっ]|を通じ)/u;

/** What the whole sentence of a clause says beside it; looked for only when it is asked for. */
export class SentenceTraits {
  readonly #text: string;
  readonly #span: Span;
  #goesOn: boolean | undefined;
  #hasTotal: boolean | undefined;
  #liesAhead: boolean | undefined;
  #recurs: boolean | undefined;
  #awaitsAnEnd: boolean | undefined;
  #sheetTopicEnd: number | undefined;

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

  /** 毎年度、年4回 … */
  get recurs(): boolean {
    this.#recurs ??= recurring.test(this.#words);
    return this.#recurs;
  }

  /** 審査が終わり次第 … */
  get awaitsAnEnd(): boolean {
    this.#awaitsAnEnd ??= awaited.test(this.#words);
    return this.#awaitsAnEnd;
  }

  /** Whether 目標値は or 成果指標については stands before a place. */
  isAboutSheet(place: number): boolean {
    this.#sheetTopicEnd ??= endOf(sheetTopic, this.#words.slice(0, longestHead));
    return this.#span.from + this.#sheetTopicEnd <= place;
  }

  /** …することにより */
  get hasMeans(): boolean {
    return means.test(this.#words);
  }

  /** Whether it tells of what has been: …であった。 */
  get isPast(): boolean {
    return past.test(this.#words);
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

/** Where the first match in a text ends; beyond every place where there is none. */
function endOf(words: RegExp, text: string): number {
  const found = words.exec(text);
  return found ? found.index + found[0].length : Infinity;
}
