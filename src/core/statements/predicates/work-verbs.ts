import { SuffixIndex } from "../matching/suffix-index.ts";
import type { WorkKind } from "./work-nouns.ts";

/**
 * A verb's kind, or what else it needs to be asked for: `light` leaves it to its object (検討を行う), `advance` to its
 * subject (整備が進んでいる, but 高齢化が進んでいる), `enter` to what is entered (検討に入る),
 * `engage` to what is worked at (支援に当たっている), `gain` to what is gained (同意を得た,
 * but 好評を得ている), `arise` to what there is of it (遅れが生じている), `expect` is a plan only for a certain time (3月頃と見込まれる).
 */
export type VerbKind =
  WorkKind | "light" | "gain" | "arise" | "advance" | "enter" | "engage" | "become" | "exist" | "plan" | "expect";

/** する, される or できる. */
export type Voice = "doing" | "done-to" | "potential";

/** The last sounds of a verb before ます, ない, た and る by how it bends: 行う → 行い, 進める → 進め. */
const stemEnds = {
  う: ["い", "わ", "っ", "え", "われ", "おう"],
  く: ["き", "か", "い", "け", "かれ", "っ"],
  ぐ: ["ぎ", "が", "い", "げ", "がれ"],
  す: ["し", "さ", "せ", "され"],
  つ: ["ち", "た", "っ", "て", "たれ"],
  む: ["み", "ま", "ん", "め", "まれ"],
  ぶ: ["び", "ば", "ん", "べ", "ばれ"],
  する: ["し", "さ", "せ", "され"],
  る: ["り", "ら", "っ", "れ", "られ"],
  一段: ["", "られ"],
} as const;

interface Verb {
  readonly word: string;
  readonly kind: VerbKind;
  readonly stems: readonly string[];
}

/** Verbs in their dictionary form; する is read by itself, for its noun tells the kind. */
function verbs(kind: VerbKind, bending: keyof typeof stemEnds, words: string): Verb[] {
  return words.split(" ").map((word) => {
    const root = word.slice(0, bending === "する" ? -2 : -1);
    return { word, kind, stems: stemEnds[bending].map((end) => root + end) };
  });
}

/** Of two verbs with a stem in common the first is meant: 定められている is no act of ours, 定めた is. */
const listedVerbs = [
  ...verbs("light", "う", "行う 行なう おこなう"),
  ...verbs("light", "る", "図る はかる"),
  ...verbs("light", "一段", "講じる 重ねる"),
  ...verbs("gain", "一段", "得る"),
  ...verbs("light", "す", "なす"),
  ...verbs("start", "る", "始まる 取り掛かる 取りかかる 立ち上がる"),
  ...verbs("enter", "る", "に入る"),
  ...verbs("engage", "る", "に当たる にあたる"),
  ...verbs("start", "す", "乗り出す"),
  ...verbs("start", "一段", "始める"),
  ...verbs("end", "る", "終わる 終る"),
  ...verbs("end", "む", "済む"),
  ...verbs("end", "一段", "終える 済ませる 遂げる"),
  ...verbs("stop", "一段", "やめる 取りやめる"),
  ...verbs("stop", "一段", "見合わせる 見合せる 取り下げる 取下げる 危ぶまれる"),
  ...verbs("stop", "る", "見送る 止まる"),
  ...verbs("stop", "む", "ずれ込む"),
  ...verbs("delay", "一段", "遅れる"),
  ...verbs("delay", "る", "滞る"),
  ...verbs("course", "一段", "進める 続ける 努める 深める 高める 強める 詰める"),
  ...verbs("course", "む", "取り組む 取組む とりくむ"),
  ...verbs("course", "す", "目指す めざす"),
  ...verbs("course", "ぐ", "急ぐ"),
  ...verbs("advance", "む", "進む"),
  ...verbs("plan", "む", "見込む"),
  ...verbs("expect", "一段", "見込まれる"),
  ...verbs("become", "る", "なる"),
  ...verbs("exist", "る", "ある"),
  ...verbs("advance", "く", "続く"),
  ...verbs("circumstance", "く", "置く 基づく"),
  ...verbs("circumstance", "う", "伴う 言う いう 思う 問う 損なう"),
  ...verbs("circumstance", "む", "含む"),
  ...verbs("circumstance", "す", "増す 及ぼす もたらす 引き起こす"),
  ...verbs("circumstance", "する", "有する 資する 要する 属する 面する 適する"),
  ...verbs("reach", "する", "達する"),
  ...verbs("circumstance", "ぶ", "及ぶ"),
  ...verbs("circumstance", "る", "高まる 広がる 異なる 係る 関わる かかわる 残る よる 上回る 下回る 強まる 深まる"),
  ...verbs("circumstance", "一段", "求められる 与える 占める 定められる 考える 抱える 超える"),
  ...verbs(
    "circumstance",
    "一段",
    "迎える 掲げられる 設けられる 妨げる 見せる 急がれる 望まれる 迫られる 増える 減る 支える 考えられる 義務付けられる 義務づけられる 位置付けられる 位置づけられる",
  ),
  ...verbs("reach", "る", "至る 決まる 定まる まとまる 固まる"),
  ...verbs("reach", "つ", "立つ"),
  ...verbs("reach", "す", "見通す"),
  ...verbs("reach", "う", "間に合う"),
  ...verbs("standing", "う", "担う"),
  ...verbs("standing", "一段", "受ける 求める 定める 位置付ける 位置づける 義務付ける 義務づける"),
  ...verbs("arise", "一段", "生じる 見られる みられる"),
  ...verbs("reach", "一段", "出る"),
  ...verbs("record", "く", "除く"),
  ...verbs("act", "う", "補う 扱う 支払う 賄う 取り扱う 整う"),
  ...verbs("act", "く", "開く 招く 取り除く"),
  ...verbs("act", "ぐ", "引き継ぐ"),
  ...verbs(
    "act",
    "す",
    "出す 示す 移す 促す 見直す 生み出す 打ち出す 増やす 減らす 試す 洗い出す 施す 直す 正す 貸し出す 引き渡す",
  ),
  ...verbs("act", "む", "盛り込む 組み込む 取り込む"),
  ...verbs("act", "ぶ", "結ぶ"),
  ...verbs("act", "る", "諮る 送る 作る つくる 配る 絞る 聞き取る 受け取る 買い取る 割り振る"),
  ...verbs("act", "一段", "設ける 整える まとめる 取りまとめる とりまとめる 受け付ける 受付ける 呼びかける 呼び掛ける"),
  ...verbs(
    "act",
    "一段",
    "働きかける 働き掛ける 改める 決める 固める 加える 伝える 揃える 広げる 引き上げる 引き下げる",
  ),
  ...verbs(
    "act",
    "一段",
    "取り入れる 受け入れる 集める 立ち上げる 取り上げる 申し入れる 充てる 用いる つなげる 応じる 取り替える 切り替える 置き換える",
  ),
];

/** How する stands before an ending: its noun is before it. */
const doingStems = "し せ させ いたし 致し す さ".split(" ");
/** される. */
const passiveStems = ["され", "せられ", "させられ"];
/** できる. */
const potentialStems = ["でき", "出来"];

/** Every stem that an ending of tense, negation or a comma may follow; those of する tell nothing of the kind. */
export const stems = new SuffixIndex<VerbKind | Voice>([
  ...listedVerbs.flatMap(({ stems, kind }) => stems.map((stem) => [stem, kind] as const)),
  ...doingStems.map((stem) => [stem, "doing"] as const),
  ...passiveStems.map((stem) => [stem, "done-to"] as const),
  ...potentialStems.map((stem) => [stem, "potential"] as const),
]);

/** The dictionary forms: what is yet to be done. */
export const plainVerbs = new SuffixIndex<VerbKind>(listedVerbs.map(({ word, kind }) => [word, kind] as const));
