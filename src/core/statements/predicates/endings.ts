import type { Tense } from "./predicate-type.ts";
import { SuffixIndex } from "../matching/suffix-index.ts";

/**
 * What an ending does to the word before it.
 *
 * - `copula`, `past-copula`, `not-copula`: である, であった, ではない;
 * - `holder`: a noun that only holds the verb before it (しているところ, している状況); `thing`: するもの, 終了した事業; `deed`: すること;
 * - `plan`: 予定, 見込み; `intent`: nouns that are a plan only after a verb (見直す方針);
 * - `decision`: こととしている; `outcome`: こととした, こととなった; `rule`: what others or a law laid down (こととされている);
 * - `wish`: していく, したい;
 * - `duty`: すべき, しなければならない;
 * - `quote`: とされている; `inability`: することができない; `absence`: 予定なし;
 * - `progressive`, `past`, `plain`, `negative`: the verb's own endings; `joined`: して; `without`: することなく;
 * - `done`: 済み; `open`: 未定, 不明; `hard`: 困難; `judged`: 必要, 目的.
 */
export type Role =
  | "copula"
  | "past-copula"
  | "not-copula"
  | "holder"
  | "thing"
  | "deed"
  | "plan"
  | "intent"
  | "decision"
  | "outcome"
  | "rule"
  | "wish"
  | "duty"
  | "quote"
  | "inability"
  | "absence"
  | "progressive"
  | "past-progressive"
  | "negative"
  | "past"
  | "plain"
  | "joined"
  | "without"
  | "done"
  | "open"
  | "hard"
  | "judged";

function list(role: Role, ...words: string[]): (readonly [string, Role])[] {
  return words.flatMap((line) => line.split(" ")).map((word) => [word, role] as const);
}

function combined(role: Role, firsts: string, seconds: string): (readonly [string, Role])[] {
  return firsts.split(" ").flatMap((first) =>
    list(
      role,
      seconds
        .split(" ")
        .map((second) => first + second)
        .join(" "),
    ),
  );
}

/** The endings of what a sentence asserts, as officials write them. */
export const endings = new SuffixIndex<Role>([
  ...list("copula", "である です だ であります でございます であり でして でありまして で の"),
  ...list("past-copula", "であった だった でした でありました"),
  ...list("not-copula", "ではない でない ではありません ではなく でなく"),
  ...list("holder", "ところ 状況 状態 段階 最中 途中 途上 時期 状況下 まま"),
  ...list("thing", "もの 事業 取組"),
  ...list("deed", "こと"),
  ...list("plan", "予定 見込み 見込 見通し 運び つもり 所存 意向 考え 目途 目処 めど 予定時期 予定日"),
  ...list("intent", "方針 計画 構え 考え"),
  ...combined(
    "decision",
    "ことと ことに ものと",
    "する している しております し しており いたしている いたします します",
  ),
  ...combined("outcome", "ことと ことに ものと", "した しました いたしました"),
  ...combined("outcome", "ことと ことに", "なった なりました"),
  ...combined(
    "rule",
    "ことと ことに ものと",
    "なる なり なっている なっております なっており されている された されており されています",
  ),
  ...list("wish", "たい たく ていく ていきます てまいる てまいります ていき ていくところ"),
  ...list("duty", "べき べきもの べく なければならない なくてはならない 必要がある ざるを得ない"),
  ...combined(
    "quote",
    "と",
    "される している しており しています し した する いわれている のこと 聞いている 見られる 判断した 判断しました 判断している",
  ),
  ...combined("rule", "と", "されている された されており されています"),
  ...combined(
    "inability",
    "ことが ことは ことも",
    "できない できなかった できず できていない 難しい 困難 不可能 できません",
  ),
  ...list("absence", "なし 無し"),
  ...combined("progressive", "て で", "いる おる います おります おり いて おりまして おられる いるもの"),
  ...combined("progressive", "て んで いで", "きている"),
  ...list("progressive", "つつある つつあり"),
  ...combined("past-progressive", "て で", "いた おった いました おりました"),
  ...combined("past-progressive", "て んで いで", "きた きました"),
  ...combined("negative", "て で", "いない おらず いません おりません いなかった おらん はいない はおらず"),
  ...list("negative", "ない ません なかった ませんでした ず なく ぬ ざる なくなった ないまま"),
  ...list("past", "た だ ました"),
  ...list("plain", "る う く ぐ す つ ぬ ぶ む ます"),
  ...list("joined", "て"),
  ...list("without", "ことなく ずに ないで かかわらず 関わらず"),
  ...list("done", "済み 済 ずみ 済みの"),
  ...list("open", "未定 不明 不透明 不詳 流動的 白紙"),
  ...list("hard", "困難 不可能 難しい 厳しい 難しく"),
  ...list(
    "judged",
    "必要 重要 不可欠 必須 有効 目的 目標 対象 課題 適当 適切 妥当 効果的 望ましい 有益 喫緊 前提 ねらい 狙い 趣旨 急務 かねない 有用 肝要 有意義 大切",
  ),
]);

/**
 * How a clause is joined to the next one, where it asserts something of its own. `full`: a whole predicate stands
 * before it; `aside`: one that shares its tense with the next.
 */
export const joints = new SuffixIndex<"full" | "aside">([
  ..."が けれども ものの ため ので ことから から 一方 一方で ところ 現時点において 現段階において 現時点で 現段階で"
    .split(" ")
    .map((joint) => [joint, "full"] as const),
  ..."とともに と共に ほか 他 とおり".split(" ").map((joint) => [joint, "aside"] as const),
]);

/** The tense of する in とする, とした, としている. */
export function tenseOfQuote(quote: string): Tense {
  if (/[たて]$/u.test(quote)) return "past";
  if (/(?:いる|おり|おります|います)$/u.test(quote)) return "under";
  return quote.endsWith("し") ? "joined" : "plain";
}
