import type { PreviousCell } from "../../../core/index.ts";
import type { RuleWords } from "../../catalogue.ts";
import { quote } from "./quoted.ts";

/** 前回のブックのセル。施策名が今回と違うときは、その名前も。 */
const before = ({ sheet, cell }: PreviousCell, name?: string): string =>
  `「${sheet}」シートの${cell}${name === undefined ? "" : `、施策名は「${name}」`}`;

const listed = (names: readonly string[]): string => names.map((name) => `「${name}」`).join("");

export const previous = {
  "measure-vanished": {
    title: "なくなった施策",
    say: ({ facts: { name, previous } }) => ({
      message: `前回あった施策「${name}」（${before(previous)}）がありません（要確認）。`,
      hint: "記入漏れであれば行を加えてください。統合や終了によるものであれば、取りまとめ担当にその旨を知らせてください。",
    }),
  },
  "measure-renamed": {
    title: "改められた施策名",
    say: ({ value, facts: { before: name, matchedBy, previous } }) => ({
      message: `施策名「${value}」は前回「${name}」（${before(previous)}）でした。${matchedBy === "number" ? "番号が同じ" : "名前がほとんど同じ"}ため、同じ施策として比べました。`,
      hint: "名前を変えていなければ前回の名前に直してください。別の施策であれば、前回の施策がなくなった理由を確かめてください。",
    }),
  },
  "measure-new": {
    title: "新しい施策",
    say: ({ value }) => ({
      message: `施策「${value}」は前回ありませんでした。`,
      hint: "新しい施策であれば、そのままで構いません。前回の施策の名前を改めたものであれば、その旨を備考などに書いてください。",
    }),
  },
  "measure-split": {
    title: "分かれた施策",
    say: ({ facts: { before: name, now, previous } }) => ({
      message: `前回の施策「${name}」（${before(previous)}）は、${listed(now)}に分かれたとみなしました。`,
      hint: "分かれたのであれば、その旨を備考などに書いてください。別の施策であれば、前回の施策がなくなった理由を確かめてください。",
    }),
  },
  "measure-merged": {
    title: "まとめられた施策",
    say: ({ value, facts: { before: several } }) => ({
      message: `施策「${value}」は、前回の${several.map(({ name, previous }) => `「${name}」（${before(previous)}）`).join("と")}をまとめたものとみなしました。`,
      hint: "まとめたのであれば、その旨を備考などに書いてください。別の施策であれば、前回の施策がなくなった理由を確かめてください。",
    }),
  },
  "number-reassigned": {
    title: "別の施策に付いた番号",
    say: ({ value, facts: { holder, previous } }) => ({
      message: `施策「${value}」の番号は、前回は別の施策「${holder}」（${before(previous)}）の番号でした（要確認）。`,
      hint: "番号の取り違えであれば直してください。番号を付け替えたのであれば、取りまとめ担当にその旨を知らせてください。",
    }),
  },
  "due-postponed": {
    title: "延びた完了予定",
    say: ({ value, facts: { before: date, previous, formerName } }) => ({
      message: `完了予定が前回の「${date}」（${before(previous, formerName)}）から「${value}」に延びています（要確認）。`,
      hint: "日付を確かめ、正しければ、延びた理由を進捗状況などに書いてください。",
    }),
  },
  "organization-dropped": {
    title: "なくなった担当府省庁",
    say: ({ value, facts: { dropped, added, previous, formerName } }) => ({
      message: `担当府省庁${quote(value)}に、前回（${before(previous, formerName)}）あった${listed(dropped)}がありません${added.length === 0 ? "" : `。加わったのは${listed(added)}です`}（要確認）。`,
      hint: "記入漏れであれば加えてください。担当が変わったのであれば、取りまとめ担当にその旨を知らせてください。",
    }),
  },
  "organization-added": {
    title: "加わった担当府省庁",
    say: ({ facts: { added, previous, formerName } }) => ({
      message: `担当府省庁に、前回（${before(previous, formerName)}）なかった${listed(added)}が加わりました。`,
      hint: "担当に加わったのであれば、そのままで構いません。そうでなければ直してください。",
    }),
  },
  "status-regressed": {
    title: "後戻りした状況",
    say: ({ facts: { before: status, now, previous, formerName } }) => ({
      message: `状況が前回の「${status}」（${before(previous, formerName)}）から「${now}」に戻っています（要確認）。`,
      hint: "状況を確かめ、正しければ、戻った理由を進捗状況に書いてください。",
    }),
  },
  "text-unchanged": {
    title: "前回と同じ進捗状況",
    say: ({ value, facts: { previous, formerName } }) => ({
      message: `進捗状況${quote(value)}が前回（${before(previous, formerName)}）と同じです（要確認）。`,
      hint: "前回の報告より後に行ったことや決まったことを書いてください。変わりがなければ、その旨を書いてください。",
    }),
  },
} satisfies Partial<RuleWords>;
