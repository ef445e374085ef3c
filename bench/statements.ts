import { builtInSchema, parseIsoDate, StatementReader } from "../src/core/index.ts";

/** What reading the statements takes beside normalize("NFKC") on the same texts, and how it grows with the text. */
const texts = 10_000;
const characters = 300;
const turns = 7;

/** Sentences as in progress texts, half of them in full-width digits and brackets as staff type them. */
const sentences = [
  "内閣官房において、平成19年度上半期に各府省庁の対策の実施状況について点検を行い、その結果を第13回政策会議（平成19年8月3日）に報告した。",
  "手引の改訂に向けた検討に平成１９年５月から着手し、検討会を２回、作業部会を１回開催済み。",
  "総務省及び経済産業省が協力して、地方公共団体の職員を対象とする研修を9月末までに19件開催。",
  "試験環境の整備を進めており、平成２０年３月に完成する予定（利用者は約２，５００人）。",
  "関係機関との調整に時間を要しているため、公表の時期は未定である。",
  "「情報セキュリティ安全教室」について、教材を充実させるとともに、本年度も引き続き全国各地で実施している。",
  "個人の意識の向上を図るため、専用のホームページや広告を通じて広報啓発を重点的に実施。",
  "警察庁の協力を得て、１０月下旬から都道府県における訓練の状況を調査する予定。",
];

/** Texts that try what a reading with alternatives could be slow on. */
const hostile: Readonly<Record<string, (length: number) => string>> = {
  "open brackets": (length) => "（".repeat(length),
  "nested brackets": (length) => "（".repeat(length / 2) + "）".repeat(length / 2),
  "many brackets": (length) => "（6月）".repeat(length / 4),
  commas: (length) => "、".repeat(length),
  digits: (length) => "1".repeat(length),
  "dates in one sentence": (length) => "平成19年9月末、".repeat(length / 9),
  "endings in a row": (length) => "である".repeat(length / 3),
  "holders in a row": (length) => "段階にある".repeat(length / 5),
  "clauses in one sentence": (length) => "検討しているが、".repeat(length / 8),
  "names in a row": (length) => "総務省、".repeat(length / 4),
  events: (length) => "第13回政策会議（平成19年8月3日）".repeat(length / 19),
  kanji: (length) => "検".repeat(length),
};

function textOf(seed: number, length: number): string {
  let text = "";
  for (let at = seed; text.length < length; at += 1 + (seed % 3)) {
    text += `${sentences[at % sentences.length] ?? ""}${at % 2 === 0 ? "\n・" : ""}`;
  }
  // A string that was put together is a tree of pieces; a cell's text is not.
  return Buffer.from(text.slice(0, length)).toString();
}

function newReader(): StatementReader {
  const reportingDate = parseIsoDate("2007-10-03") ?? 0;
  return new StatementReader({ reportingDate, organizations: builtInSchema("secure-japan-2007").organizations });
}

/** Processor time in milliseconds, the least of some turns, so that what else the machine does counts little. */
function least(run: () => void): number {
  const times = Array.from({ length: turns }, () => {
    const started = process.cpuUsage();
    run();
    return process.cpuUsage(started).user / 1000;
  });
  return Math.min(...times);
}

/** Lines of text: the ratio to normalization, and the growth when the text is twice as long. */
export function statementTimes(): string[] {
  const cells = Array.from({ length: texts }, (_, seed) => textOf(seed, characters));
  const reader = newReader();
  const normalizing = least(() => {
    for (const cell of cells) cell.normalize("NFKC");
  });
  const reading = least(() => {
    for (const cell of cells) reader.read(cell);
  });
  return [
    `statements of ${String(texts)} texts of ${String(characters)} characters: ${reading.toFixed(0)} ms; ` +
      `normalize("NFKC") ${normalizing.toFixed(0)} ms; ratio ${(reading / normalizing).toFixed(1)}`,
    ...Object.entries(hostile).map(([name, make]) => growthLine(name, make)),
  ];
}

const hostileLength = 16_384;

function growthLine(name: string, make: (length: number) => string): string {
  const reader = newReader();
  const [once = NaN, twice = NaN] = [hostileLength, 2 * hostileLength].map((length) => {
    const text = Buffer.from(make(length)).toString();
    return least(() => {
      for (let repeat = 0; repeat < 20; repeat += 1) reader.read(text);
    });
  });
  return `  ${name.padEnd(26)} ${once.toFixed(0).padStart(5)} ms, twice as long ${(twice / once).toFixed(1)} times`;
}
