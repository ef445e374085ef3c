/**
 * What the product uses of the language after ECMAScript 2016, for an engine that has none of it (docs/decisions/0027).
 * What an engine has of its own is left as it is.
 */
type Method = (this: never, ...args: never[]) => unknown;

function define(on: object, methods: Readonly<Record<string, Method>>): void {
  for (const name of Object.keys(methods)) {
    if (!(name in on)) Object.defineProperty(on, name, { value: methods[name], writable: true, configurable: true });
  }
}

/** Where an index from the end leads to. */
const fromEnd = (index: number, length: number): number => (index < 0 ? length + index : index);

define(Object, {
  values: (of: Readonly<Record<string, unknown>>) => Object.keys(of).map((key) => of[key]),
  entries: (of: Readonly<Record<string, unknown>>) => Object.keys(of).map((key) => [key, of[key]]),
  fromEntries: (entries: Iterable<readonly [string, unknown]>) => {
    const made: Record<string, unknown> = {};
    for (const [key, value] of Array.from(entries)) made[key] = value;
    return made;
  },
});

define(Array.prototype, {
  at(this: readonly unknown[], index: number) {
    return this[fromEnd(index, this.length)];
  },
  flat(this: readonly unknown[]) {
    return this.flatMap((item) => item);
  },
  flatMap(this: readonly unknown[], change: (item: unknown, index: number) => unknown) {
    const made: unknown[] = [];
    this.forEach((item, index) => {
      const changed = change(item, index);
      if (Array.isArray(changed)) changed.forEach((one: unknown) => made.push(one));
      else made.push(changed);
    });
    return made;
  },
  findLast(this: readonly unknown[], fits: (item: unknown, index: number) => boolean) {
    return this[lastIndex(this, fits)];
  },
  findLastIndex(this: readonly unknown[], fits: (item: unknown, index: number) => boolean) {
    return lastIndex(this, fits);
  },
  toSorted(this: readonly unknown[], order?: (one: unknown, other: unknown) => number) {
    return stable(this, order);
  },
  toReversed(this: readonly unknown[]) {
    return Array.from(this).reverse();
  },
});

function lastIndex(items: readonly unknown[], fits: (item: unknown, index: number) => boolean): number {
  for (let index = items.length - 1; index >= 0; index -= 1) if (fits(items[index], index)) return index;
  return -1;
}

/** Engines of that time sort without keeping the order of what is equal. */
function stable(items: readonly unknown[], order: ((one: unknown, other: unknown) => number) | undefined): unknown[] {
  const byText = (one: unknown, other: unknown): number => {
    const [first, second] = [String(one), String(other)];
    return first < second ? -1 : first > second ? 1 : 0;
  };
  const compare = order ?? byText;
  return items
    .map((item, index) => ({ item, index }))
    .sort((one, other) => compare(one.item, other.item) || one.index - other.index)
    .map(({ item }) => item);
}

define(String.prototype, {
  at(this: string, index: number) {
    return this[fromEnd(index, this.length)];
  },
  padStart(this: string, length: number, filler = " ") {
    return padding(this, length, filler) + this;
  },
  padEnd(this: string, length: number, filler = " ") {
    return this + padding(this, length, filler);
  },
  trimStart(this: string) {
    return this.replace(/^\s+/u, "");
  },
  trimEnd(this: string) {
    return this.replace(/\s+$/u, "");
  },
  replaceAll(this: string, what: string | RegExp, by: never) {
    return typeof what === "string"
      ? this.replace(new RegExp(what.replace(/[\\^$.*+?()[\]{}|]/gu, "\\$&"), "gu"), by)
      : this.replace(what, by);
  },
  matchAll(this: string, pattern: RegExp) {
    const found: RegExpExecArray[] = [];
    const searcher = new RegExp(pattern.source, pattern.flags);
    for (let match = searcher.exec(this); match; match = searcher.exec(this)) {
      found.push(match);
      if (match[0] === "") searcher.lastIndex += 1;
    }
    return found[Symbol.iterator]();
  },
});

function padding(text: string, length: number, filler: string): string {
  const missing = Math.max(0, length - text.length);
  return filler.repeat(Math.ceil(missing / filler.length)).slice(0, missing);
}
