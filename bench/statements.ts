import { builtInSchema, parseIsoDate, StatementReader } from "../src/core/index.ts";
import { progressTexts } from "./progress-texts.ts";

/**
 * What reading the statements takes beside normalize("NFKC") on the same texts, and how it grows with the text. Bundled
 * as the command line is, and run by node alone. Processor time of all threads; what is compared runs in turn, and the
 * median of the ratios is told, so that what else the machine does counts little.
 */
const texts = progressTexts(10_000, 300);
const rounds = 15;
/** A single one would be over before a clock tells much. */
const normalizations = 5;

/** Texts that try what a reading with alternatives could be slow on. */
const hostile: Readonly<Record<string, (length: number) => string>> = {
  "open brackets": (length) => "（".repeat(length),
  "nested brackets": (length) => "（".repeat(length / 2) + "）".repeat(length / 2),
  "many brackets": (length) => "（6月）".repeat(length / 4),
  "open quotes": (length) => "「".repeat(length),
  commas: (length) => "、".repeat(length),
  "bullet signs": (length) => "・".repeat(length),
  digits: (length) => "1".repeat(length),
  "dates in one sentence": (length) => "平成19年9月末、".repeat(length / 9),
  "endings in a row": (length) => "である".repeat(length / 3),
  "holders in a row": (length) => "段階にある".repeat(length / 5),
  "clauses in one sentence": (length) => "検討しているが、".repeat(length / 8),
  "names in a row": (length) => "総務省、".repeat(length / 4),
  events: (length) => "第13回政策会議（平成19年8月3日）".repeat(length / 19),
  kanji: (length) => "検".repeat(length),
};
const hostileLength = 16_384;
const hostileReadings = 20;

function newReader(): StatementReader {
  const reportingDate = parseIsoDate("2007-10-03") ?? 0;
  return new StatementReader({ reportingDate, organizations: builtInSchema("secure-japan-2007").organizations });
}

/** Processor time in milliseconds, in the system and in all threads, too. */
function processorTime(run: () => void): number {
  const started = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? NaN;
}

/** Two tasks in turn: the median time of each, the median of their ratios, and the first time of the second. */
function compare(one: () => void, other: () => void): { one: number; other: number; ratio: number; first: number } {
  const pairs = Array.from({ length: rounds }, () => [processorTime(one), processorTime(other)] as const);
  return {
    one: median(pairs.map(([time]) => time)),
    other: median(pairs.map(([, time]) => time)),
    ratio: median(pairs.map(([oneTime, otherTime]) => otherTime / oneTime)),
    first: pairs[0]?.[1] ?? NaN,
  };
}

function ratioLine(): string {
  const reader = newReader();
  const normalize = (): void => {
    for (let turn = 0; turn < normalizations; turn += 1) for (const text of texts) text.normalize("NFKC");
  };
  const read = (): void => {
    for (const text of texts) reader.read(text);
  };
  const { one, other, ratio, first } = compare(normalize, read);
  return (
    `statements of ${String(texts.length)} texts: ${other.toFixed(0)} ms (the first time ${first.toFixed(0)} ms); ` +
    `normalize("NFKC") ${(one / normalizations).toFixed(1)} ms; ratio ${(ratio * normalizations).toFixed(1)}`
  );
}

function growthLine(name: string, make: (length: number) => string): string {
  const reader = newReader();
  const [once, twice] = [hostileLength, 2 * hostileLength].map((length) => {
    const text = Buffer.from(make(length)).toString();
    return (): void => {
      for (let turn = 0; turn < hostileReadings; turn += 1) reader.read(text);
    };
  }) as [() => void, () => void];
  const { one, ratio } = compare(once, twice);
  return `  ${name.padEnd(26)} ${one.toFixed(0).padStart(5)} ms, twice as long ${ratio.toFixed(2)} times`;
}

const lines = [ratioLine(), ...Object.entries(hostile).map(([name, make]) => growthLine(name, make))];
process.stdout.write(`${lines.join("\n")}\n`);
