/** The parts of which sentences are made as officials write them in progress texts. */
const offices = ["内閣官房", "総務省", "経済産業省", "警察庁", "文部科学省", "防衛省", "金融庁", "国土交通省"];
const subjects = [
  "各府省庁の情報セキュリティ対策の実施状況",
  "重要インフラ分野における安全基準等の見直し",
  "地方公共団体の職員を対象とする研修の内容",
  "中小企業における情報の管理の実態",
  "「情報セキュリティ安全教室」の教材",
  "電子申請システムの利用者の認証の仕組み",
  "政府機関統一基準に基づく手順書のひな形",
  "高度な専門家を育てる教育課程",
];
const meetings = ["情報セキュリティ政策会議", "重要インフラ専門委員会", "検討会", "有識者会合"];
const units = ["件", "団体", "回", "名", "機関"];
const endings = [
  "点検を行い、その結果を取りまとめた",
  "調査研究に着手し、報告書の作成に向けた作業を進めている",
  "関係機関と協議の上、改定案を公表する予定",
  "普及啓発のための広報を引き続き実施",
  "見直しに向けた論点の整理を終えたが、公表の時期は未定である",
  "必要な経費を計上し、試験的な運用を開始した",
  "手引を作成し、ホームページに掲載",
  "意見の募集を行っているところである",
];

/** Small whole numbers that follow one another in no order that is seen, the same ones in each run. */
class Numbers {
  #state: number;

  constructor(seed: number) {
    this.#state = seed + 1;
  }

  below(limit: number): number {
    this.#state = (Math.imul(this.#state, 1_103_515_245) + 12_345) >>> 0;
    return (this.#state >>> 8) % limit;
  }

  of(words: readonly string[]): string {
    return words[this.below(words.length)] ?? "";
  }
}

/**
 * Distinct progress texts of a length: sentences of about 60 characters, in two to four bullets, with brackets in full
 * width as offices type them, and in every other text digits in full width, too.
 */
export function progressTexts(count: number, length: number): string[] {
  return Array.from({ length: count }, (_, seed) => {
    const numbers = new Numbers(seed);
    let text = "・";
    while (text.length < length) text += sentence(numbers) + (numbers.below(2) === 0 ? "\n・" : "");
    const typed = seed % 2 === 0 ? text.replace(/[0-9]/gu, fullWidth) : text;
    // A string that was put together is a tree of pieces; a cell's text is not.
    return Buffer.from(typed.slice(0, length)).toString();
  });
}

function fullWidth(digit: string): string {
  return String.fromCharCode(digit.charCodeAt(0) + 0xfee0);
}

function sentence(numbers: Numbers): string {
  const work = `${numbers.of(subjects)}について、`;
  switch (numbers.below(5)) {
    case 0:
      return `${numbers.of(offices)}において、${date(numbers)}に${work}${numbers.of(endings)}。`;
    case 1:
      return `${work}第${String(1 + numbers.below(30))}回${numbers.of(meetings)}（${date(numbers)}）における審議を踏まえ、${numbers.of(endings)}。`;
    case 2:
      return `${numbers.of(offices)}及び${numbers.of(offices)}は、${work}${String(2 + numbers.below(400))}${numbers.of(units)}から聞き取りを行うとともに、${numbers.of(endings)}。`;
    case 3:
      return `${work}${numbers.of(endings)}（${date(numbers)}までに${String(2 + numbers.below(90))}${numbers.of(units)}）。`;
    default:
      return `${work}${numbers.of(offices)}の協力を得て${numbers.of(endings)}。`;
  }
}

function date(numbers: Numbers): string {
  const month = `${String(1 + numbers.below(12))}月`;
  const year = `平成${String(17 + numbers.below(4))}年`;
  return (
    [`${year}${month}${String(1 + numbers.below(28))}日`, `${year}${month}`, `${month}末`, `${year}度`][
      numbers.below(4)
    ] ?? month
  );
}
