import type { Stage } from "../schema/schema.ts";

/** Words of statuses by stage, the first that fits counts: 未達成 is no 達成, and 概ね達成 not all of it. */
const stageWords: readonly (readonly [Stage, RegExp])[] = [
  ["stopped", /中止|廃止|休止|見送|取(?:り)?(?:や|止)め|凍結|cancel|abandon|withdrawn|suspended|stopped|discontinued/u],
  [
    "late",
    /遅|要努力|要改善|未達|不十分|下回|停滞|難航|behind|delay|\blate\b|offtrack|missed|^(?:amber.?)?red$|^red.?amber$|overdue/u,
  ],
  ["underway", /(?:計画|目標|予定|想定)(?:どおり|通り)|上回|前倒/u],
  ["undecided", /未定|不明|unknown|undecided|^tb[cd]$/u],
  [
    "planned",
    /未着手|未実施|未措置|未対応|未検討|予定|見込|開始前|着手前|未開始|今後|notstarted|notyetstarted|planned|pending|upcoming/u,
  ],
  [
    "underway",
    /概ね|おおむね|ほぼ|一部|実施中|継続|着手|準備|推進|順調|対応中|進行|取組中|取り組み中|検討中|作業中|未完了|ongoing|underway|inprogress|ontrack|started|substantial|limited|partial|mostly|nearly|^(?:amber.?)?green$|^green.?amber$|^amber$/u,
  ],
  ["done", /完了|済|終了|達成|竣工|完成|実施した|complete|done|achieved|delivered|finished|closed|implemented/u],
];

/** Words by which a target is met, which tells for certain only of a target that all is done. */
const achievement = /達成|achieved/u;

/**
 * The stage that the words of a folded status or of its meaning tell; `undefined` for a mark, a letter, another word.
 */
export function stageOfWords(folded: string): Stage | undefined {
  return stageWords.find(([, words]) => words.test(folded))?.[0];
}

/** Whether a status speaks of a target and not of the work. */
export function isAchievement(folded: string): boolean {
  return achievement.test(folded);
}
