import { SuffixIndex, wordIndex } from "../matching/suffix-index.ts";

/**
 * What kind of doing a word names, as far as its ending alone does not tell how far the work has got.
 *
 * - `act`: done when it is said to be done; also every verb and noun that is not listed;
 * - `start`: after it the work goes on (開始した);
 * - `end`: after it nothing is left (完了している);
 * - `stop`: it will not be done, or not yet (中止した);
 * - `delay`: going on, but late (遅延している);
 * - `course`: by nature something going on (継続, 検討);
 * - `service`: goes on when said with where it began (9月より実施);
 * - `result`: one act whose result stays (4月に施行している);
 * - `record`: filling in the sheet or an account, not the work (記載できない);
 * - `circumstance`: what no office does (増加している, 求められている).
 */
export type WorkKind =
  "act" | "start" | "end" | "stop" | "delay" | "course" | "service" | "result" | "record" | "circumstance";

function list<Kind extends string>(kind: Kind, ...words: string[]): (readonly [string, Kind])[] {
  return words
    .join(" ")
    .split(" ")
    .map((word) => [word, kind] as const);
}

/** Nouns that する makes verbs of. Compounds need no entry: 運用開始 ends in 開始. */
const workNouns = [
  ...list("start", "開始 着手 着工 起工 始動 再開 スタート 取組開始 事業化"),
  ...list("end", "完了 終了 完成 廃止 竣工 完工 達成 終結 修了 解散 閉鎖 停止 満了 終息 収束 完遂 全廃 撤去"),
  ...list(
    "stop",
    "中止 延期 見送り 断念 凍結 取りやめ 取り止め 取止め 先送り 先延ばし 中断 保留 休止 棚上げ 順延 不調 却下",
  ),
  ...list("delay", "遅延 停滞 難航"),
  ...list("course", "継続 推進 検討 審議 協議 調整 準備 促進 模索 精査 交渉 意見調整 作業"),
  ...list("service", "実施 運用 運営 実行 執行 研究 調査 支援 提供 配信 募集 試行 稼働 普及 啓発 指導 供用 利用 活用"),
  ...list("service", "受付 派遣 補助 助成 監視 開発 整備 取組 取組み 取り組み 点検 開催 研究開発 運行 相談 訓練"),
  ...list("result", "施行 公表 公布 策定 設置 決定 改正 制定 成立 発出 通知 締結 開設 創設 構築 改定 改訂 承認 認定"),
  ...list("result", "選定 採択 発足 報告 公開 発表 配布 配備 移行 提出 交付 作成 発行 導入 採用 任命 取得 指定 答申"),
  ...list(
    "result",
    "設立 統合 批准 署名 合意 加盟 批准 確立 掲載 告示 変更 見直し 取りまとめ とりまとめ とり纏め 取り纏め",
  ),
  ...list("record", "記載 記入 計上 算出 定量化 数値化 表記"),
  ...list(
    "circumstance",
    "期待 懸念 指摘 増加 減少 変化 拡大 悪化 低下 上昇 推移 存在 発生 該当 相当 影響 寄与 依存 位置",
  ),
  ...list("circumstance", "義務付け 義務づけ 位置付け 位置づけ 不足 逼迫 高齢化 多様化 複雑化 深刻化 顕在化 頻発 急増"),
] satisfies (readonly [string, WorkKind])[];

export const nounKinds = new SuffixIndex<WorkKind>(workNouns);

/** A verb's kind, or `light` for one that leaves it to its object: 検討を行う. */
export type VerbKind = WorkKind | "light" | "become" | "exist" | "plan";

/** The last sounds of a verb before ます, ない, た and る by how it bends: 行う → 行い, 進める → 進め. */
const stemEnds = {
  う: ["い", "わ", "っ", "え", "われ", "おう"],
  く: ["き", "か", "い", "け", "かれ", "っ"],
  ぐ: ["ぎ", "が", "い", "げ", "がれ"],
  す: ["し", "さ", "せ", "され"],
  む: ["み", "ま", "ん", "め", "まれ"],
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
    const root = word.slice(0, -1);
    return { word, kind, stems: stemEnds[bending].map((end) => root + end) };
  });
}

const listedVerbs = [
  ...verbs("light", "う", "行う 行なう おこなう"),
  ...verbs("light", "る", "図る はかる"),
  ...verbs("light", "一段", "講じる 重ねる 得る"),
  ...verbs("start", "る", "始まる 取り掛かる 取りかかる 立ち上がる"),
  ...verbs("start", "す", "乗り出す"),
  ...verbs("start", "一段", "始める"),
  ...verbs("end", "る", "終わる 終る"),
  ...verbs("end", "む", "済む"),
  ...verbs("end", "一段", "終える 済ませる やめる 取りやめる 遂げる"),
  ...verbs("stop", "る", "見送る"),
  ...verbs("delay", "一段", "遅れる"),
  ...verbs("delay", "る", "滞る"),
  ...verbs("course", "一段", "進める 続ける 努める 深める 高める 強める"),
  ...verbs("course", "む", "取り組む 取組む とりくむ 進む"),
  ...verbs("course", "す", "目指す めざす"),
  ...verbs("course", "ぐ", "急ぐ"),
  ...verbs("plan", "む", "見込む"),
  ...verbs("plan", "一段", "見込まれる"),
  ...verbs("become", "る", "なる"),
  ...verbs("exist", "る", "ある"),
  ...verbs("circumstance", "く", "続く"),
  ...verbs("circumstance", "う", "伴う"),
  ...verbs("circumstance", "む", "含む"),
  ...verbs("circumstance", "す", "有する 資する"),
  ...verbs("circumstance", "る", "高まる 広がる 異なる 係る 関わる"),
  ...verbs("circumstance", "一段", "求める 求められる 与える 生じる 占める 定められる 見られる みられる 考える"),
  ...verbs("circumstance", "一段", "義務付ける 義務づける 位置付ける 位置づける 抱える 超える 迎える"),
];

/** How する stands before an ending: its noun is before it. */
const doingStems = "し され せ せられ させ させられ いたし 致し す さ".split(" ");
/** できる. */
const potentialStems = ["でき", "出来"];

/** Every stem that an ending of tense, negation or a comma may follow; those of する tell nothing of the kind. */
export const stems = new SuffixIndex<VerbKind | "doing" | "potential">([
  ...listedVerbs.flatMap(({ stems, kind }) => stems.map((stem) => [stem, kind] as const)),
  ...doingStems.map((stem) => [stem, "doing"] as const),
  ...potentialStems.map((stem) => [stem, "potential"] as const),
]);

/** The dictionary forms: what is yet to be done. */
export const plainVerbs = new SuffixIndex<VerbKind>(listedVerbs.map(({ word, kind }) => [word, kind] as const));

/** Nouns that する makes a plan of: 予定している. */
export const planNouns = wordIndex("予定", "計画", "想定", "見込み", "企図");
